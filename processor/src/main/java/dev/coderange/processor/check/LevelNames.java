package dev.coderange.processor.check;

import dev.coderange.processor.model.Level;
import dev.coderange.processor.text.Identifiers;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names that are still free for a level: for one whose own cannot be used, so that all else has its types and no
 * error follows ours, and to propose one.
 */
final class LevelNames {

    private static final List<String> ENDINGS = List.of("Group", "Level", "Kind");

    private final Optional<String> setName;
    private final Set<String> ids;
    /** Level names that are in use, in small letters. */
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
     * @param raw what the data calls it, or null if that is no text
     */
    Level standIn(int index, String raw) {
        var level = new Level(freeName(index, raw));
        take(level);
        return level;
    }

    private String freeName(int index, String raw) {
        Optional<String> near = raw == null ? Optional.empty() : Identifiers.toUpperCamel(raw);
        if (near.isPresent() && isFree(near.get())) {
            return near.get();
        }
        String usual = index == 0 ? "Category" : "Subcategory";
        return index < 2 && isFree(usual) ? usual : numbered("UnnamedLevel", index + 1);
    }

    /** A name near to one that cannot be used. */
    String alternative(String name) {
        for (String ending : ENDINGS) {
            if (isFree(name + ending)) {
                return name + ending;
            }
        }
        return numbered("Level", 2);
    }

    private String numbered(String word, int first) {
        int number = first;
        while (!isFree(word + number)) {
            number++;
        }
        return word + number;
    }

    /** Whether a level can have a name. */
    boolean isFree(String name) {
        String member = Identifiers.toMember(name);
        return name.length() <= NameRules.LONGEST
                && !taken.contains(fold(name))
                && !isMethodOfAnother(name)
                && ReservedNames.whyNoMember(member).isEmpty()
                && !isTypeOfEverySet(name)
                && !ids.contains(member)
                && (setName.isEmpty() || NameRules.isFreeType(setName.get() + name, ids));
    }

    private boolean isMethodOfAnother(String name) {
        for (String suffix : LevelRules.BULK_SUFFIXES) {
            if (taken.contains(fold(LevelRules.counterpart(name, suffix))) || taken.contains(fold(name + suffix))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the types of every set have one whose file is that of a level's. */
    static boolean isTypeOfEverySet(String name) {
        for (String suffix : NameRules.SUFFIXES) {
            if (name.equalsIgnoreCase(suffix)) {
                return true;
            }
        }
        return false;
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
