package dev.coderange.processor.reference;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.RangeSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which code was meant where one was mistyped. */
final class Typo {

    private final CodeFormat format;
    private final RangeSet wanted;

    /**
     * @param wanted the codes that would have been right; nothing else is guessed
     */
    Typo(CodeFormat format, RangeSet wanted) {
        this.format = format;
        this.wanted = wanted;
    }

    /** A question and its answer, if the text is one slip away from a code that would do. */
    Optional<String> guess(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT);
        String digits = tidy.replace('O', '0').replace('I', '1').replace('L', '1');
        for (String other : List.of(tidy, digits)) {
            if (!other.equals(text) && isWanted(other)) {
                return Optional.of("Write " + other + ".");
            }
        }
        return swapped(text).or(() -> missing(text)).or(() -> surplus(text));
    }

    private Optional<String> swapped(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            String other = text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
            if (isWanted(other)) {
                return Optional.of("Are two digits swapped? " + other + " would do.");
            }
        }
        return Optional.empty();
    }

    private Optional<String> missing(String text) {
        for (int i = text.length(); i >= 0; i--) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = text.substring(0, i) + digit + text.substring(i);
                if (isWanted(other)) {
                    return Optional.of("Is a digit missing? " + other + " would do.");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> surplus(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            String other = text.substring(0, i) + text.substring(i + 1);
            if (isWanted(other)) {
                return Optional.of("Is a digit too many? " + other + " would do.");
            }
        }
        return Optional.empty();
    }

    private boolean isWanted(String text) {
        return wanted.contains(format.key(text));
    }
}
