package dev.coderange.processor.check;

import dev.coderange.processor.model.Quoted;
import dev.coderange.processor.read.DataNode.Text;
import java.util.List;
import java.util.Optional;

/** What the name of a set must be. */
final class NameRules {

    /** Short enough for the file name of every generated type. */
    static final int LONGEST = 80;

    /** What the names of the types that every set gets end with. */
    static final List<String> SUFFIXES = List.of("Classifier", "Code", "Ranges");

    private NameRules() {}

    /** The name as Java can have it; where the data's cannot be used, with a problem, the nearest to it. */
    static Optional<String> check(Text name, Problems problems) {
        String value = name.value();
        if (Words.isUpperCamel(value) && value.length() <= LONGEST) {
            Optional<String> clash = clash(value);
            clash.ifPresent(message -> problems.error(name.position(), message));
            return clash.isPresent() ? Optional.empty() : Optional.of(value);
        }
        problems.error(name.position(), refusal("name", value));
        return Words.toUpperCamel(value).filter(word -> word.length() <= LONGEST);
    }

    /** The name that a file name stands for: {@code Radiology} for {@code data/radiology.json}. */
    static Optional<String> fromFileName(String fileName) {
        String last = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        return Words.toUpperCamel(dot < 0 ? last : last.substring(0, dot))
                .filter(name -> name.length() <= LONGEST && clash(name).isEmpty());
    }

    private static Optional<String> clash(String name) {
        return SUFFIXES.stream()
                .map(suffix -> name + suffix)
                .flatMap(type -> JavaNames.whyNoType(type).stream()
                        .map(why -> "The name %s would give the type %s, %s. Choose another name."
                                .formatted(Quoted.of(name), type, why)))
                .findFirst();
    }

    /** Why a text is no UpperCamel word. */
    static String refusal(String what, String value) {
        if (value.length() > LONGEST) {
            return "The %s %s has %s characters, more than the %s that leave room for the names of the generated types. Shorten it."
                    .formatted(what, Quoted.of(value), value.length(), LONGEST);
        }
        return "The %s %s must be one word of the letters A-Z, a-z and digits with a capital first.%s"
                .formatted(
                        what,
                        Quoted.of(value),
                        Words.toUpperCamel(value)
                                .map(word -> " Write " + Quoted.of(word) + ".")
                                .orElse(""));
    }
}
