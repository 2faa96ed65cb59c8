package dev.coderange.processor.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words of the data in the spellings that Java and people use. */
public final class Identifiers {

    private static final Pattern UPPER_CAMEL = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final Pattern UPPER = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9]+");

    private Identifiers() {}

    /** Whether a word looks like {@code Subcategory}: ASCII letters and digits, a capital first. */
    public static boolean isUpperCamel(String word) {
        return UPPER_CAMEL.matcher(word).matches();
    }

    /** Whether a word is a Java identifier of ASCII characters; it may be a keyword. */
    public static boolean isIdentifier(String word) {
        return IDENTIFIER.matcher(word).matches();
    }

    /** {@code sub-category} as {@code SubCategory}; empty where there is no letter to begin with. */
    public static Optional<String> toUpperCamel(String text) {
        var camel = new StringBuilder();
        for (String part : STRANGE.split(text)) {
            if (!part.isEmpty()) {
                camel.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
            }
        }
        String word = camel.toString();
        return isUpperCamel(word) ? Optional.of(word) : Optional.empty();
    }

    /** {@code head-and neck} as {@code HEAD_AND_NECK}; empty where that is no identifier. */
    public static Optional<String> toConstant(String text) {
        String[] parts = STRANGE.split(HUMP.matcher(text).replaceAll("_"));
        String constant = String.join("_", parts).toUpperCase(Locale.ROOT);
        return Optional.of(constant.startsWith("_") ? constant.substring(1) : constant)
                .filter(Identifiers::isIdentifier);
    }

    /**
     * The id that the key of a category makes: {@code B01} itself, {@code CPT1_A} for {@code CPT1-A}, {@code K_177} for
     * {@code 177}. Two keys may make one id.
     *
     * @return an identifier, or empty where the key has neither a letter nor a digit of ASCII
     */
    public static Optional<String> fromKey(String key) {
        if (UPPER.matcher(key).matches()) {
            return Optional.of(key);
        }
        String words = String.join("_", STRANGE.split(key)).toUpperCase(Locale.ROOT);
        String id = words.startsWith("_") ? words.substring(1) : words;
        return id.isEmpty() ? Optional.empty() : Optional.of(isIdentifier(id) ? id : "K_" + id);
    }

    /** {@code HEAD_AND_NECK} as {@code Head and neck}. */
    public static String toTitle(String id) {
        String words =
                HUMP.matcher(id).replaceAll(" ").replace('_', ' ').strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() ? id : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code Subcategory} as {@code subcategory}. */
    public static String toMember(String level) {
        return level.substring(0, 1).toLowerCase(Locale.ROOT) + level.substring(1);
    }

    /**
     * {@code SectionHCPCS} as {@code section HCPCS}: the words apart and in small letters, but for those in capitals.
     */
    public static String toNoun(String camel) {
        var words = new StringBuilder();
        for (String word : HUMP.split(camel)) {
            boolean isAcronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            words.append(words.isEmpty() ? "" : " ").append(isAcronym ? word : word.toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
