package dev.coderange.processor.request;

import dev.coderange.processor.model.Library;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the generated source is asked to be written with, by the words of {@code -Acoderange.with=}. Nothing is ever
 * found out by looking at the class path: a dependency that comes or goes changes no generated source.
 *
 * @param libraries the libraries that are asked for
 * @param problems what is wrong with the words
 */
public record WithOption(Set<Library> libraries, List<Said> problems) {

    public WithOption {
        libraries = Set.copyOf(libraries);
        problems = List.copyOf(problems);
    }

    /** Reads the option out of all that the compiler was given. */
    public static WithOption of(Map<String, String> options) {
        String words = options.get(Request.WITH_OPTION);
        Set<Library> libraries = EnumSet.noneOf(Library.class);
        List<Said> problems = new ArrayList<>();
        for (String word : words == null ? new String[0] : words.split(",", -1)) {
            Optional<Library> known = Arrays.stream(Library.values())
                    .filter(library -> library.word().equals(word))
                    .findFirst();
            known.ifPresentOrElse(libraries::add, () -> problems.add(unknown(word)));
        }
        return new WithOption(libraries, problems);
    }

    private static Said unknown(String word) {
        List<String> words = Arrays.stream(Library.values()).map(Library::word).toList();
        Said said =
                RequestMessage.UNKNOWN_WITH_WORD.with(Request.WITH_OPTION, Quoted.of(word), Lists.joined(words, "and"));
        return new Suggestions(words)
                .nearest(word)
                .map(meant -> said.and(Hint.WRITE.with("-A" + Request.WITH_OPTION + "=" + meant)))
                .orElse(said);
    }
}
