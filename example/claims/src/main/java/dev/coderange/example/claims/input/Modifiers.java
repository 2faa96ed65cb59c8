package dev.coderange.example.claims.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the modifiers in a column of their own. There are few different ones, and each is made once. */
final class Modifiers {

    private static final String BETWEEN = " \t\n,;:|";
    private static final int MOST = 4;

    /** Up to {@code Z}. */
    private static final int CHARACTERS = 'Z' + 1;

    /** The lists of one modifier, by its two characters, as far as they came up. */
    private final List<?>[] single = new List<?>[CHARACTERS * CHARACTERS];

    /** The modifiers that a text names; empty if it names something else. */
    Optional<List<String>> parse(CharSequence text) {
        if (text.length() == 0) {
            return Optional.of(List.of());
        }
        if (text.length() == 2) {
            return isModifier(text, 0) ? Optional.of(single(text, 0)) : Optional.empty();
        }
        List<String> modifiers = new ArrayList<>(MOST);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && BETWEEN.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            if (i > start) {
                if (i - start != 2 || !isModifier(text, start)) {
                    return Optional.empty();
                }
                modifiers.add(single(text, start).get(0));
            }
            start = i + 1;
        }
        return Optional.of(List.copyOf(modifiers));
    }

    @SuppressWarnings("unchecked") // Nothing else is put there.
    private List<String> single(CharSequence text, int start) {
        int index = text.charAt(start) * CHARACTERS + text.charAt(start + 1);
        if (single[index] == null) {
            single[index] = List.of(text.subSequence(start, start + 2).toString());
        }
        return (List<String>) single[index];
    }

    private static boolean isModifier(CharSequence text, int start) {
        return isDigitOrLetter(text.charAt(start)) && isDigitOrLetter(text.charAt(start + 1));
    }

    private static boolean isDigitOrLetter(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
}
