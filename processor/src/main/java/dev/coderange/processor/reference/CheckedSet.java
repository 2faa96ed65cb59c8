package dev.coderange.processor.reference;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.model.Stretch;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A code set that references are checked against, laid out so that a code is found in it quickly. Immutable. */
public final class CheckedSet {

    private final CodeSet set;
    private final References references;
    private final References retired;
    private final Optional<FormerEdition> former;
    private final List<Map<String, Category>> levels = new ArrayList<>();
    private final RangeSet all;
    private final List<Stretch> deepest;
    private final List<Stretch> top;

    public CheckedSet(CodeSet set, References references) {
        this(set, references, References.WARNING, Optional.empty());
    }

    /**
     * A set with what became of it since an earlier edition.
     *
     * @param retired what a code that is in a category on other days is reported as
     * @param former the earlier edition, if the set was compared with one
     */
    public CheckedSet(CodeSet set, References references, References retired, Optional<FormerEdition> former) {
        this.set = requireNonNull(set);
        this.references = requireNonNull(references);
        this.retired = requireNonNull(retired);
        this.former = requireNonNull(former);
        List<CodeRange> everything = new ArrayList<>();
        for (int level = 0; level < set.levels().size(); level++) {
            Map<String, Category> categories = new HashMap<>();
            for (CodeSet.Member member : set.members(level)) {
                categories.put(member.category().id(), member.category());
                everything.addAll(member.category().ranges());
            }
            levels.add(categories);
        }
        this.all = RangeSet.of(everything);
        List<Stretch> tops = new ArrayList<>();
        for (Category category : set.categories()) {
            for (CodeRange range : category.ranges()) {
                tops.add(new Stretch(range, category.id()));
            }
        }
        tops.sort(Stretch.ASCENDING);
        this.deepest = Stretch.deepest(set);
        this.top = tops;
    }

    /** What a code looks like. */
    public CodeFormat format() {
        return set.format();
    }

    /** What a wrong reference is reported as. */
    public References references() {
        return references;
    }

    /** What a message is reported as: one about codes of other days, which is never more than another, or another. */
    public References references(Said said) {
        return said.kind() == Tag.RETIRED_CODE && retired.compareTo(references) > 0 ? retired : references;
    }

    /** Whether the set has dates. */
    public boolean isDated() {
        return set.isDated();
    }

    /** The day that is asked about, as the data writes it. */
    String day() {
        return Days.day(set.effective().orElseThrow());
    }

    /** Whether the day that is asked about comes after days. */
    boolean isAfter(Days days) {
        return days.last() < set.effective().orElseThrow();
    }

    /** The same set on another day; it must have dates. */
    public CheckedSet on(int day) {
        return new CheckedSet(set.on(day), references, retired, Optional.empty());
    }

    /** The same set where the day is not known, so that a code of any day will do; it must have dates. */
    public CheckedSet onAnyDay() {
        return new CheckedSet(set.onAnyDay(), references, retired, Optional.empty());
    }

    /** What codes that are in no category were last, or else will be first, ascending; see {@link OtherDay}. */
    List<OtherDay> otherDays(RangeSet codes) {
        return OtherDay.of(set, codes);
    }

    /** The edition before, if the set was compared with one. */
    Optional<FormerEdition> former() {
        return former;
    }

    /** The text that a number stands for: its digits, with zeros in front where codes have them. */
    String code(long number) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, format().paddedWidth().orElse(0) - digits.length())) + digits;
    }

    /** The key of the code that a constant is, a text or a whole number; empty if it is none. */
    OptionalLong key(Object constant) {
        String text = String.valueOf(constant);
        if (ReferenceCheck.isWhole(constant) || constant instanceof Character) {
            text = code(constant instanceof Character c ? c : ((Number) constant).longValue());
        }
        long key = format().key(text);
        return key < 0 ? OptionalLong.empty() : OptionalLong.of(key);
    }

    /** Whether some category has an id. */
    public boolean has(String id) {
        return !categories(id).isEmpty();
    }

    /** The categories of an id: one, or none. */
    List<Category> categories(String id) {
        List<Category> found = new ArrayList<>();
        for (Map<String, Category> level : levels) {
            if (level.containsKey(id)) {
                found.add(level.get(id));
            }
        }
        return found;
    }

    /** Every code that is in some category. */
    public RangeSet all() {
        return all;
    }

    /** The index of the level that a member of the annotation names, such as {@code subcategory}; -1 if none. */
    public int levelOf(String memberName) {
        for (int level = 0; level < set.levels().size(); level++) {
            if (set.levels().get(level).memberName().equals(memberName)) {
                return level;
            }
        }
        return -1;
    }

    /** The member of the annotation that names categories of a level. */
    String memberName(int level) {
        return set.levels().get(level).memberName();
    }

    /** The category of an id on a level, if there is one. */
    public Optional<Category> category(int level, String id) {
        return Optional.ofNullable(levels.get(level).get(id));
    }

    /** The name of the set, such as {@code Radiology}. */
    public String name() {
        return set.name();
    }

    /** What a code looks like, for a sentence: {@code looks like NNNNN (N is a digit)}. */
    public String looks() {
        String looks = Hint.IS_INTEGER.with();
        if (!(format() instanceof IntegerFormat)) {
            String shapes = format().description();
            boolean hasDigits = shapes.replaceAll("\\[[^]]*]", "").indexOf('N') >= 0;
            Hint hint = format().hasPrefix()
                    ? hasDigits ? Hint.LOOKS_AS_PREFIX : Hint.LOOKS_AS_PREFIX_WITHOUT_DIGITS
                    : hasDigits ? Hint.LOOKS : Hint.LOOKS_WITHOUT_DIGITS;
            looks = hint.with(shapes);
        }
        String ignored = format().ignored();
        return ignored.isEmpty() ? looks : Hint.WITH_IGNORED.with(looks, Lists.characters(ignored));
    }

    /** Why a code is in no place among the ranges: it is of a family, or of a shape, that none of them has. */
    String unplaced(long key) {
        boolean hasFamilies = format() instanceof ShapedFormat shaped
                && shaped.shape(key).bodyWidth() < shaped.shape(key).width();
        return (hasFamilies ? Hint.OTHER_LETTERS : Hint.OTHER_SHAPE).with();
    }

    /** What its highest level is called in a sentence: {@code category}. */
    public String topNoun() {
        return set.levels().get(0).noun();
    }

    /** The stretches of the lowest categories that a range of codes touches, ascending, cut to the range. */
    List<Stretch> stretches(CodeRange range) {
        List<Stretch> touched = new ArrayList<>();
        for (Stretch stretch : deepest) {
            if (stretch.range().meets(range)) {
                long first = Math.max(stretch.range().first(), range.first());
                long last = Math.min(stretch.range().last(), range.last());
                touched.add(new Stretch(new CodeRange(first, last), stretch.path()));
            }
        }
        return touched;
    }

    /** The last stretch of the highest level that lies before a code and can be named in one breath with it. */
    Optional<Stretch> before(long key) {
        Stretch before = null;
        for (Stretch stretch : top) {
            long last = stretch.range().last();
            if (last < key && format().areEnds(last, key)) {
                before = stretch;
            }
        }
        return Optional.ofNullable(before);
    }

    /** The first stretch of the highest level that lies after a code and can be named in one breath with it. */
    Optional<Stretch> after(long key) {
        for (Stretch stretch : top) {
            long first = stretch.range().first();
            if (first > key && format().areEnds(key, first)) {
                return Optional.of(stretch);
            }
        }
        return Optional.empty();
    }
}
