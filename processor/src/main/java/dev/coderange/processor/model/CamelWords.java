package dev.coderange.processor.model;

import java.util.Locale;

/** UpperCamel words as people write them. */
public final class CamelWords {

    private CamelWords() {}

    /** The words apart and in small letters, but for those in capitals, such as {@code HCPCS}. */
    public static String inSentence(String camel) {
        StringBuilder words = new StringBuilder();
        for (String word : camel.split("(?<=[a-z0-9])(?=[A-Z])")) {
            boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            words.append(words.isEmpty() ? "" : " ").append(acronym ? word : word.toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
