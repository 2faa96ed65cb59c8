package dev.coderange.processor.command.convert;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Proposes ids for titles. The same titles in the same order get the same ids, and a row at the end changes none before
 * it. Mutable: remembers what it has proposed.
 */
final class TitleIds {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /** Keeps an id from being proposed. */
    void take(String id) {
        taken.add(id);
    }

    /**
     * An id that no other category has.
     *
     * @param title the title; may be empty
     * @param code a code of the category, for a title with no letter of ASCII
     */
    String propose(String title, String code) {
        String word = word(title);
        String plain = word.isEmpty() ? word(code) : word;
        String id = plain;
        for (int number = 2; !isFree(id); number++) {
            id = plain + "_" + number;
        }
        taken.add(id);
        return id;
    }

    /** {@code Head & neck} as {@code HEAD_AND_NECK}. */
    private static String word(String title) {
        String ascii = Normalizer.normalize(title.replace("&", " and ").replace("+", " plus "), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("'", "")
                .replace("\u2019", "");
        String word =
                ascii.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
        if (word.length() > LONGEST) {
            int cut = word.lastIndexOf('_', LONGEST);
            word = word.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
        }
        return word.isEmpty() || Character.isLetter(word.charAt(0)) ? word : "C_" + word;
    }

    /** Whether nothing that is generated for another id has the name: {@code X} brings {@code X_FIRST}. */
    private boolean isFree(String id) {
        return !taken.contains(id)
                && !taken.contains(id + "_FIRST")
                && !taken.contains(id + "_LAST")
                && !(id.endsWith("_FIRST") && taken.contains(id.substring(0, id.length() - "_FIRST".length())))
                && !(id.endsWith("_LAST") && taken.contains(id.substring(0, id.length() - "_LAST".length())));
    }
}
