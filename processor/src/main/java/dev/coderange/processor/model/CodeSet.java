package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A set of codes in ranges: what a data file says, checked.
 *
 * @param name an UpperCamel word that the names of the generated types begin with
 * @param system the identifier of the code system, or empty
 * @param edition the data file's own edition, or empty
 * @param source where the figures come from, or empty
 * @param format what a code looks like
 * @param attributes what the data says of its categories beside their codes, in its order
 * @param effective in a set with dates, the number of the day that calls without a date mean; see {@link Days}
 * @param levels the levels from the top, at least one
 * @param categories the categories of the highest level, in the order of the data
 */
public record CodeSet(
        String name,
        String system,
        String edition,
        String source,
        CodeFormat format,
        List<Attribute> attributes,
        OptionalInt effective,
        List<Level> levels,
        List<Category> categories) {

    public CodeSet {
        requireNonNull(name);
        requireNonNull(system);
        requireNonNull(edition);
        requireNonNull(source);
        requireNonNull(format);
        attributes = List.copyOf(attributes);
        requireNonNull(effective);
        levels = List.copyOf(levels);
        categories = List.copyOf(categories);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a code set without a level");
        }
    }

    /** A set without dates. */
    public CodeSet(
            String name,
            String system,
            String edition,
            String source,
            CodeFormat format,
            List<Attribute> attributes,
            List<Level> levels,
            List<Category> categories) {
        this(name, system, edition, source, format, attributes, OptionalInt.empty(), levels, categories);
    }

    /** A set with neither attributes nor dates. */
    public CodeSet(
            String name,
            String system,
            String edition,
            String source,
            CodeFormat format,
            List<Level> levels,
            List<Category> categories) {
        this(name, system, edition, source, format, List.of(), levels, categories);
    }

    /** The set with another effective day; it must have dates. */
    public CodeSet on(int day) {
        List<Category> then = new ArrayList<>();
        for (Category category : categories) {
            then.add(category.on(day));
        }
        return new CodeSet(name, system, edition, source, format, attributes, OptionalInt.of(day), levels, then);
    }

    /** The set with what is in a category on any day, so that several may share codes; it must have dates. */
    public CodeSet onAnyDay() {
        List<Category> ever = new ArrayList<>();
        for (Category category : categories) {
            ever.add(category.onAnyDay());
        }
        return new CodeSet(name, system, edition, source, format, attributes, effective, levels, ever);
    }

    /**
     * The set with what its categories claim, which {@link #on} does not know.
     *
     * @param claims the ranges of the category that has an id, in the order of the data
     */
    public CodeSet declaring(Function<String, List<CodeRange>> claims) {
        List<Category> declaring =
                categories.stream().map(category -> category.declaring(claims)).toList();
        return new CodeSet(name, system, edition, source, format, attributes, effective, levels, declaring);
    }

    /** The set with the categories of one level alone. */
    public CodeSet ofLevel(int level) {
        List<Category> alone =
                members(level).stream().map(member -> member.category().alone()).toList();
        return new CodeSet(
                name, system, edition, source, format, attributes, effective, List.of(levels.get(level)), alone);
    }

    /** Whether something in the data holds on some days only. */
    public boolean isDated() {
        return effective.isPresent();
    }

    /**
     * A category at its place on its level.
     *
     * @param category the category
     * @param ordinal its index among the categories of its level, from 0, in the order of the data
     * @param parent the ordinal of its parent on the level above, or -1 on the highest level
     */
    public record Member(Category category, int ordinal, int parent) {}

    /**
     * Every category of a level, in the order of the data.
     *
     * @param level the index of the level, 0 being the highest
     */
    public List<Member> members(int level) {
        List<Member> members = new ArrayList<>();
        if (level == 0) {
            for (Category category : categories) {
                members.add(new Member(category, members.size(), -1));
            }
        } else {
            for (Member parent : members(level - 1)) {
                for (Category child : parent.category().children()) {
                    members.add(new Member(child, members.size(), parent.ordinal()));
                }
            }
        }
        return List.copyOf(members);
    }
}
