package dev.coderange.processor.request;

import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.Suggestions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A compiler option whose value is words with commas between them, such as {@code -Acoderange.with=jspecify}. Nothing
 * is ever found out by looking at the class path: a dependency that comes or goes changes nothing that is generated.
 *
 * @param asked what the words ask for
 * @param problems what is wrong with the words
 */
public record WordsOption<T extends Enum<T>>(Set<T> asked, List<Said> problems) {

    public WordsOption {
        problems = List.copyOf(problems);
    }

    /**
     * Reads an option out of all that the compiler was given.
     *
     * @param option the name of the option, without {@code -A}
     * @param choices what its words can ask for
     * @param word the word of each
     */
    public static <T extends Enum<T>> WordsOption<T> of(
            Map<String, String> options, String option, Class<T> choices, Function<T, String> word) {
        Set<T> asked = EnumSet.noneOf(choices);
        List<Said> problems = new ArrayList<>();
        String value = options.get(option);
        Set<String> words = new LinkedHashSet<>(); // so that a mistake is told once, however often it is made
        for (String written : value == null ? new String[0] : value.split(",", -1)) {
            words.add(written.strip());
        }
        for (String written : words) {
            boolean isKnown = false;
            for (T choice : choices.getEnumConstants()) {
                if (word.apply(choice).equals(written)) {
                    asked.add(choice);
                    isKnown = true;
                }
            }
            if (!isKnown) {
                problems.add(unknown(option, written, choices, word));
            }
        }
        return new WordsOption<>(asked, problems);
    }

    private static <T extends Enum<T>> Said unknown(
            String option, String written, Class<T> choices, Function<T, String> word) {
        List<String> words = new ArrayList<>();
        for (T choice : choices.getEnumConstants()) {
            words.add(word.apply(choice));
        }
        Said said = RequestMessage.UNKNOWN_OPTION_WORD.with(option, Quoted.of(written), Lists.joined(words, "and"));
        return new Suggestions(words)
                .nearest(written)
                .map(meant -> said.and(Hint.WRITE.with("-A" + option + "=" + meant)))
                .orElse(said);
    }
}
