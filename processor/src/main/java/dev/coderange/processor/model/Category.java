package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A category on one level of a code set, with what lies below it.
 *
 * @param id a Java identifier, unique in the set
 * @param key what its source calls it, unique on its level, or empty
 * @param title a short title for people, not empty
 * @param description a sentence, or empty
 * @param values its values of the set's attributes by their names, those of the categories above it included
 * @param declared the ranges as the data has them, in its order
 * @param ranges the codes that are this category's after overlaps are resolved, in the order of {@code declared}; the
 *     keys of no two of them meet. In a set with dates, those of its effective day
 * @param history in a set with dates, the codes that are this category's on any day, overlaps resolved, with the days;
 *     no two of them share a code on a day. Empty in a set without dates
 * @param children the categories one level down, in the order of the data
 */
public record Category(
        String id,
        String key,
        String title,
        String description,
        Map<String, String> values,
        List<CodeRange> declared,
        List<CodeRange> ranges,
        List<DatedRange> history,
        List<Category> children) {

    public Category {
        requireNonNull(id);
        requireNonNull(key);
        requireNonNull(title);
        requireNonNull(description);
        values = Map.copyOf(values);
        declared = List.copyOf(declared);
        ranges = List.copyOf(ranges);
        history = List.copyOf(history);
        children = List.copyOf(children);
    }

    /** A category without dates. */
    public Category(
            String id,
            String key,
            String title,
            String description,
            Map<String, String> values,
            List<CodeRange> declared,
            List<CodeRange> ranges,
            List<Category> children) {
        this(id, key, title, description, values, declared, ranges, List.of(), children);
    }

    /** A category with neither a key nor attributes nor dates. */
    public Category(
            String id,
            String title,
            String description,
            List<CodeRange> declared,
            List<CodeRange> ranges,
            List<Category> children) {
        this(id, "", title, description, Map.of(), declared, ranges, children);
    }

    /** The category of a day, in a set with dates. */
    Category on(int day) {
        List<CodeRange> held = new ArrayList<>();
        for (DatedRange range : history) {
            if (range.days().contains(day)) {
                held.add(range.codes());
            }
        }
        List<Category> below = new ArrayList<>();
        for (Category child : children) {
            below.add(child.on(day));
        }
        return new Category(id, key, title, description, values, held, held, history, below);
    }

    /** The category with its codes of every day, in a set with dates. */
    Category onAnyDay() {
        List<CodeRange> held =
                RangeSet.of(history.stream().map(DatedRange::codes).toList()).ranges();
        List<Category> below = children.stream().map(Category::onAnyDay).toList();
        return new Category(id, key, title, description, values, held, held, history, below);
    }

    /** The category, and those below it, with other claims. */
    Category declaring(Function<String, List<CodeRange>> claims) {
        List<Category> below =
                children.stream().map(child -> child.declaring(claims)).toList();
        return new Category(id, key, title, description, values, claims.apply(id), ranges, history, below);
    }

    /** The category without those below it. */
    Category alone() {
        return new Category(id, key, title, description, values, declared, ranges, history, List.of());
    }

    /** How many codes are this category's, overlaps resolved; {@link Long#MAX_VALUE} where there are more than that. */
    public long size() {
        long size = 0;
        for (CodeRange range : ranges) {
            size += range.size();
            if (size < 0) {
                return Long.MAX_VALUE;
            }
        }
        return size;
    }

    /**
     * The ranges that are this category's after overlaps are resolved, in the order that people expect of codes: what
     * generated constants are made of.
     *
     * @param format the format of the set
     * @return ascending ranges, no two of which meet; empty where every code went to somebody else
     */
    public List<CodeRange> ascending(CodeFormat format) {
        List<CodeRange> ascending = new ArrayList<>(ranges);
        ascending.sort((one, other) -> format.compare(one.first(), other.first()));
        return ascending;
    }

    /**
     * Whether every code from the lowest to the highest is this category's. Where not, the lowest and the highest alone
     * do not say what it holds.
     *
     * @param format the format of the set
     */
    public boolean isUnbroken(CodeFormat format) {
        List<CodeRange> ascending = ascending(format);
        for (int i = 1; i < ascending.size(); i++) {
            long before = ascending.get(i - 1).last();
            long next = ascending.get(i).first();
            if (before + 1 != next || !format.areEnds(before, next)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether every code is digits that an {@code int} or {@code long} argument means: of {@code integer} data, or of
     * the one all-digit shape.
     *
     * @param format the format of the set
     */
    public boolean isNumeric(CodeFormat format) {
        if (format instanceof IntegerFormat) {
            return true;
        }
        Optional<Shape> digits = format.digitShape();
        for (CodeRange range : ranges) {
            if (digits.isEmpty() || range.last() >= digits.get().size()) {
                return false;
            }
        }
        return digits.isPresent();
    }
}
