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
import java.util.stream.Stream;

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
        if (Identifiers.isUpperCamel(value) && value.length() <= LONGEST) {
            Optional<Said> clash = clash(value);
            clash.ifPresent(message -> problems.error(name.position(), message));
            return clash.isPresent() ? Optional.empty() : Optional.of(value);
        }
        problems.error(
                name.position(), refusal("name", value, word -> clash(word).isEmpty()));
        return Identifiers.toUpperCamel(value).filter(word -> word.length() <= LONGEST);
    }

    /** The name that a file name stands for: {@code Radiology} for {@code data/radiology.json}. */
    static Optional<String> fromFileName(String fileName) {
        String last = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        return Identifiers.toUpperCamel(dot < 0 ? last : last.substring(0, dot))
                .filter(name -> name.length() <= LONGEST && clash(name).isEmpty());
    }

    /** Whether a name that the data does not have makes nothing of the data wrong. */
    static boolean isFree(String name, List<Level> levels, Set<String> ids) {
        return Stream.concat(SUFFIXES.stream(), levels.stream().map(Level::name))
                .map(suffix -> name + suffix)
                .allMatch(type -> JavaNames.whyNoType(type).isEmpty() && !ids.contains(type));
    }

    private static Optional<Said> clash(String name) {
        return SUFFIXES.stream()
                .map(suffix -> name + suffix)
                .flatMap(type -> JavaNames.whyNoType(type).stream()
                        .map(why ->
                                DataMessage.NAME_CLASH.with(Quoted.of(name), type, why, Quoted.of(alternative(name)))))
                .findFirst();
    }

    /** A name near to one that gives a type which exists. */
    private static String alternative(String name) {
        return Stream.of("Table", "Set", "Data")
                .map(ending -> name + ending)
                .filter(other -> other.length() <= LONGEST)
                .filter(other -> SUFFIXES.stream()
                        .allMatch(suffix -> JavaNames.whyNoType(other + suffix).isEmpty()))
                .findFirst()
                .orElse("CodeTable");
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
        return DataMessage.NOT_UPPER_CAMEL
                .with(what, Quoted.of(value))
                .and(Identifiers.toUpperCamel(value)
                        .filter(isFree)
                        .map(word -> Hint.WRITE.with(Quoted.of(word)))
                        .orElse(""));
    }
}
