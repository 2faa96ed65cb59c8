package dev.coderange.processor.check;

import dev.coderange.processor.model.Level;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Identifiers;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the name of a set must be. */
final class NameRules {

    /** Short enough for the file name of every generated type. */
    static final int LONGEST = 80;

    /** What the names of the types that every set gets end with. */
    static final List<String> SUFFIXES = List.of("Classifier", "Code", "Ranges");

    private NameRules() {}

    /** The name as Java can have it; where the data's cannot be used, with a problem, the nearest to it. */
    static Optional<String> check(Text name, ProblemCollector problems) {
        String value = name.value();
        if (!Identifiers.isUpperCamel(value) || value.length() > LONGEST) {
            problems.error(name.position(), refusal("name", value, word -> clashingType(word) == null));
            return Identifiers.toUpperCamel(value).filter(word -> word.length() <= LONGEST);
        }
        String type = clashingType(value);
        if (type == null) {
            return Optional.of(value);
        }
        String why = ReservedNames.whyNoType(type).orElseThrow();
        problems.error(
                name.position(),
                DataMessage.NAME_CLASH.with(Quoted.of(value), type, why, Quoted.of(alternative(value))));
        return Optional.empty();
    }

    /** The name that a file name stands for: {@code Radiology} for {@code data/radiology.json}. */
    static Optional<String> fromFileName(String fileName) {
        String last = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        Optional<String> name = Identifiers.toUpperCamel(dot < 0 ? last : last.substring(0, dot));
        boolean isFree = name.isPresent() && name.get().length() <= LONGEST && clashingType(name.get()) == null;
        return isFree ? name : Optional.empty();
    }

    /** Whether a name that the data does not have makes nothing of the data wrong. */
    static boolean isFree(String name, List<Level> levels, Set<String> ids) {
        for (String suffix : SUFFIXES) {
            if (!isFreeType(name + suffix, ids)) {
                return false;
            }
        }
        for (Level level : levels) {
            if (!isFreeType(name + level.name(), ids)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a type can be generated without hiding a type or an id. */
    static boolean isFreeType(String type, Set<String> ids) {
        return ReservedNames.whyNoType(type).isEmpty() && !ids.contains(type);
    }

    /** The type of a set of a name that would hide another, or null. */
    private static String clashingType(String name) {
        for (String suffix : SUFFIXES) {
            if (ReservedNames.whyNoType(name + suffix).isPresent()) {
                return name + suffix;
            }
        }
        return null;
    }

    /** A name near to one that gives a type which exists. */
    private static String alternative(String name) {
        for (String ending : List.of("Table", "Set", "Data")) {
            String other = name + ending;
            if (other.length() <= LONGEST && clashingType(other) == null) {
                return other;
            }
        }
        return "CodeTable";
    }

    /**
     * Why a text is no UpperCamel word.
     *
     * @param isFree whether a word could be used in its place
     */
    static Said refusal(String what, String value, Predicate<String> isFree) {
        if (value.length() > LONGEST) {
            return DataMessage.NAME_TOO_LONG.with(what, Quoted.of(value), value.length(), LONGEST);
        }
        Optional<String> word = Identifiers.toUpperCamel(value).filter(isFree);
        return DataMessage.NOT_UPPER_CAMEL
                .with(what, Quoted.of(value))
                .and(word.isPresent() ? Hint.WRITE.with(Quoted.of(word.get())) : "");
    }
}
