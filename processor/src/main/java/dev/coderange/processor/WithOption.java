package dev.coderange.processor;

import dev.coderange.processor.model.Quoted;
import dev.coderange.processor.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the generated source is asked to be written with, by the words of {@code -Acoderange.with=}. Nothing is ever found out
 * by looking at the class path: a dependency that comes or goes changes no generated source.
 *
 * @param jspecify whether JSpecify's annotations tell what can be null
 * @param problems what is wrong with the words, for people
 */
record WithOption(boolean jspecify, List<String> problems) {

    private static final String JSPECIFY = "jspecify";

    WithOption {
        problems = List.copyOf(problems);
    }

    /** Reads the option out of all that the compiler was given. */
    static WithOption of(Map<String, String> options) {
        String words = options.get(Request.WITH_OPTION);
        boolean jspecify = false;
        List<String> problems = new ArrayList<>();
        for (String word : words == null ? new String[0] : words.split(",", -1)) {
            if (word.equals(JSPECIFY)) {
                jspecify = true;
            } else {
                problems.add("-A" + Request.WITH_OPTION + " does not know the word " + Quoted.of(word)
                        + ". The only word is jspecify: write -A" + Request.WITH_OPTION + "=" + JSPECIFY
                        + ", or leave the option out.");
            }
        }
        return new WithOption(jspecify, problems);
    }
}
