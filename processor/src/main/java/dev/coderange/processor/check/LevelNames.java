package dev.coderange.processor.check;

import dev.coderange.processor.model.Level;
import dev.coderange.processor.text.Identifiers;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that are still free for a level: for one whose own cannot be used, so that all else has its types and no error follows
 * ours, and to propose one.
 */
final class LevelNames {

    private static final List<String> ENDINGS = List.of("Group", "Level", "Kind");

    private final Optional<String> setName;
    private final Set<String> ids;
    /** Level names that are in use and the methods that come of them, in small letters. */
    private final Set<String> taken = new HashSet<>();

    /**
     * The free names of a set.
     *
     * @param setName the name that the types of the set will begin with, if it has one
     * @param ids every id of the data: none may become wrong by a name that the data does not have
     */
    LevelNames(Optional<String> setName, Set<String> ids) {
        this.setName = setName;
        this.ids = ids;
    }

    /** Takes a name. */
    void take(Level level) {
        taken.add(fold(level.name()));
    }

    /**
     * Takes a name for a level that has none of its own.
     *
     * @param index the level, from 0
     * @param raw what the data calls it, if that is text
     */
    Level standIn(int index, Optional<String> raw) {
        Stream<String> near = raw.flatMap(Identifiers::toUpperCamel).stream();
        Stream<String> usual = index > 1 ? Stream.empty() : Stream.of(index == 0 ? "Category" : "Subcategory");
        Stream<String> made = Stream.iterate(index + 1, number -> number + 1).map(number -> "UnnamedLevel" + number);
        var level = new Level(Stream.of(near, usual, made)
                .flatMap(names -> names)
                .filter(this::isFree)
                .findFirst()
                .orElseThrow());
        take(level);
        return level;
    }

    /** A name near to one that cannot be used. */
    String alternative(String name) {
        Stream<String> usual = ENDINGS.stream().map(ending -> name + ending);
        Stream<String> numbered = Stream.iterate(2, number -> number + 1).map(number -> "Level" + number);
        return Stream.concat(usual, numbered).filter(this::isFree).findFirst().orElseThrow();
    }

    /** Whether a level can have a name. */
    boolean isFree(String name) {
        return name.length() <= NameRules.LONGEST
                && !taken.contains(fold(name))
                && !isMethodOfAnother(name)
                && JavaNames.whyNoMember(Identifiers.toMember(name)).isEmpty()
                && !isTypeOfEverySet(name)
                && !ids.contains(Identifiers.toMember(name))
                && setName.map(set -> set + name)
                        .filter(type -> JavaNames.whyNoType(type).isPresent() || ids.contains(type))
                        .isEmpty();
    }

    private boolean isMethodOfAnother(String name) {
        return LevelRules.BULK_SUFFIXES.stream()
                .anyMatch(suffix -> taken.contains(fold(name + suffix))
                        || name.endsWith(suffix)
                                && taken.contains(fold(name.substring(0, name.length() - suffix.length()))));
    }

    /** Whether the types of every set have one whose file is that of a level's. */
    static boolean isTypeOfEverySet(String name) {
        return NameRules.SUFFIXES.stream().anyMatch(name::equalsIgnoreCase);
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
