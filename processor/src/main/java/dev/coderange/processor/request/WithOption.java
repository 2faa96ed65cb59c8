package dev.coderange.processor.request;

import dev.coderange.processor.model.Request;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the generated source is asked to be written with, by the words of {@code -Acoderange.with=}. Nothing is ever
 * found out by looking at the class path: a dependency that comes or goes changes no generated source.
 *
 * @param jspecify whether JSpecify's annotations tell what can be null
 * @param problems what is wrong with the words
 */
public record WithOption(boolean jspecify, List<Said> problems) {

    private static final String JSPECIFY = "jspecify";

    public WithOption {
        problems = List.copyOf(problems);
    }

    /** Reads the option out of all that the compiler was given. */
    public static WithOption of(Map<String, String> options) {
        String words = options.get(Request.WITH_OPTION);
        boolean jspecify = false;
        List<Said> problems = new ArrayList<>();
        for (String word : words == null ? new String[0] : words.split(",", -1)) {
            if (word.equals(JSPECIFY)) {
                jspecify = true;
            } else {
                problems.add(RequestMessage.UNKNOWN_WITH_WORD.with(
                        Request.WITH_OPTION, Quoted.of(word), Request.WITH_OPTION));
            }
        }
        return new WithOption(jspecify, problems);
    }
}
