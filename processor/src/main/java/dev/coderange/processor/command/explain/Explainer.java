package dev.coderange.processor.command.explain;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.command.explain.Explanation.Claim;
import dev.coderange.processor.command.explain.Explanation.Place;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Explains texts as codes of a set, on its effective day. Written in loops, because most calls explain one code in a
 * JVM that is cold.
 */
final class Explainer {

    private final CodeSet set;
    private final CodeFormat format;
    private final Claimants claimants;
    private final Words words;
    private final List<List<Category>> levels = new ArrayList<>();

    Explainer(CodeSet set, Claimants claimants) {
        this.set = requireNonNull(set);
        this.format = set.format();
        this.claimants = requireNonNull(claimants);
        this.words = new Words(set);
        for (int level = 0; level < set.levels().size(); level++) {
            List<Category> categories = new ArrayList<>();
            for (CodeSet.Member member : set.members(level)) {
                categories.add(member.category());
            }
            levels.add(categories);
        }
    }

    /** All that the data says of a text. */
    Explanation explain(String text) {
        long key = format.key(text);
        if (key >= 0) {
            List<Place> places = places(key);
            return explanation(text, words.ofCode(text, places), Optional.empty(), key, places);
        }
        Optional<LenientReading> reading = words.reading(text);
        String sentence = words.ofNoCode(text, reading);
        if (reading.isEmpty()) {
            return new Explanation(text, sentence, reading, OptionalLong.empty(), List.of(), List.of(), List.of());
        }
        String code = reading.get().code();
        List<Place> places = places(format.key(code));
        return explanation(text, sentence + " " + words.ofCode(code, places), reading, format.key(code), places);
    }

    private Explanation explanation(
            String text, String sentence, Optional<LenientReading> reading, long key, List<Place> places) {
        List<Long> nearest = places.get(0).category().isPresent() ? List.of() : nearest(key, places.get(0));
        return new Explanation(
                text, sentence, reading, OptionalLong.of(key), places, nearest, CodeHistory.of(set, key));
    }

    /** Where a code is, down to the first level on which it is in no category. */
    private List<Place> places(long key) {
        List<Place> places = new ArrayList<>();
        List<Category> siblings = set.categories();
        Optional<Category> above = Optional.empty();
        for (int level = 0; level < levels.size() && !siblings.isEmpty(); level++) {
            Place place = place(level, key, above, siblings);
            places.add(place);
            above = place.category();
            if (above.isEmpty()) {
                break;
            }
            siblings = above.get().children();
        }
        return places;
    }

    private Place place(int level, long key, Optional<Category> above, List<Category> siblings) {
        Claim holder = null;
        Claim before = null;
        Claim after = null;
        for (Category category : levels.get(level)) {
            for (CodeRange range : category.ranges()) {
                if (range.contains(key)) {
                    holder = new Claim(category, range);
                } else if (range.last() < key) {
                    boolean isNearer =
                            before == null || range.last() > before.codes().last();
                    before = isNearer && format.areEnds(range.last(), key) ? new Claim(category, range) : before;
                } else {
                    boolean isNearer =
                            after == null || range.first() < after.codes().first();
                    after = isNearer && format.areEnds(key, range.first()) ? new Claim(category, range) : after;
                }
            }
        }
        if (holder == null) {
            CodeRange gap = gap(key, above, before, after);
            return new Place(
                    set.levels().get(level),
                    Optional.empty(),
                    gap,
                    Optional.empty(),
                    Optional.ofNullable(before),
                    Optional.ofNullable(after),
                    List.of(),
                    Optional.empty());
        }
        List<Claim> rivals = claimants.rivals(key, holder.category(), siblings);
        return new Place(
                set.levels().get(level),
                Optional.of(holder.category()),
                holder.codes(),
                Optional.of(claimants.declared(key, holder)),
                Optional.ofNullable(before),
                Optional.ofNullable(after),
                rivals,
                rivals.isEmpty() ? Optional.empty() : Optional.of(claimants.decision(key, holder.category())));
    }

    /** The codes around one that are in no category either, as far as the category above goes. */
    private CodeRange gap(long key, Optional<Category> above, Claim before, Claim after) {
        long last = format.lastEnd(key);
        long first =
                format instanceof ShapedFormat shaped ? last - shaped.shape(key).lane() + 1 : 0;
        if (above.isPresent()) {
            for (CodeRange range : RangeSet.of(above.get().ranges()).ranges()) {
                if (range.contains(key)) {
                    first = Math.max(first, range.first());
                    last = Math.min(last, range.last());
                }
            }
        }
        first = before == null ? first : Math.max(first, before.codes().last() + 1);
        last = after == null ? last : Math.min(last, after.codes().first() - 1);
        return new CodeRange(first, last);
    }

    private static List<Long> nearest(long key, Place place) {
        List<Long> nearest = new ArrayList<>();
        long below =
                place.before().isPresent() ? key - place.before().get().codes().last() : Long.MAX_VALUE;
        long above = place.after().isPresent() ? place.after().get().codes().first() - key : Long.MAX_VALUE;
        if (place.before().isPresent() && below <= above) {
            nearest.add(key - below);
        }
        if (place.after().isPresent() && above <= below) {
            nearest.add(key + above);
        }
        return nearest;
    }
}
