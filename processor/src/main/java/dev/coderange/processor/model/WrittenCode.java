package dev.coderange.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code that was written as forms, claims and spreadsheets write it, with something around it that is not part of it.
 *
 * @param code the code itself
 * @param reason what is around it, as the end of a sentence: {@code : 26 is a modifier}
 */
public record WrittenCode(String code, String reason) {

    /** Modifiers follow procedure codes, and those have five places. */
    private static final int PROCEDURE_WIDTH = 5;

    private static final Pattern QUALIFIER = Pattern.compile("([A-Z]{2})[:|^*](.*)");
    private static final Pattern MODIFIERS = Pattern.compile("(?:[-: ^/,.]?[A-Z0-9]{2}){1,4}");
    private static final Pattern DECIMALS = Pattern.compile("([0-9A-Z]+)\\.0+");

    /**
     * Recognizes a code in a text that is not one.
     *
     * @param isCode whether a text is a code that may be meant
     * @return the code, or empty if there is none or more than one
     */
    public static Optional<WrittenCode> recognize(String text, Predicate<String> isCode) {
        String bare = withoutBlanks(text);
        if (!bare.equals(text) && isCode.test(bare)) {
            return Optional.of(new WrittenCode(bare, ", without the blanks around it"));
        }
        String tidy = bare.toUpperCase(Locale.ROOT);
        String digits = tidy.replace('O', '0').replace('I', '1').replace('L', '1');
        for (String other : List.of(tidy, digits)) {
            if (!other.equals(text) && isCode.test(other)) {
                return Optional.of(new WrittenCode(other, ""));
            }
        }
        return decimals(tidy, isCode).or(() -> modified(tidy, isCode));
    }

    /** What to do about it: {@code Write 71046: 26 is a modifier.} */
    public String advice() {
        return "Write " + code + reason + ".";
    }

    private static Optional<WrittenCode> decimals(String text, Predicate<String> isCode) {
        Matcher matcher = DECIMALS.matcher(text);
        if (matcher.matches()) {
            String code = matcher.group(1);
            while (code.length() < PROCEDURE_WIDTH && !isCode.test(code)) {
                code = "0" + code;
            }
            if (isCode.test(code)) {
                return Optional.of(new WrittenCode(code, ": a spreadsheet turned it into a decimal number"));
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenCode> modified(String text, Predicate<String> isCode) {
        List<String> around = new ArrayList<>();
        String rest = text;
        Matcher qualifier = QUALIFIER.matcher(text);
        if (qualifier.matches()) {
            around.add(qualifier.group(1) + " is a qualifier");
            rest = withoutBlanks(qualifier.group(2));
        }
        if (rest.length() < PROCEDURE_WIDTH || !isCode.test(rest.substring(0, PROCEDURE_WIDTH))) {
            return Optional.empty();
        }
        String behind = rest.substring(PROCEDURE_WIDTH);
        if (MODIFIERS.matcher(behind).matches()) {
            String modifiers = behind.replaceAll("[^A-Z0-9]", "");
            around.add(
                    modifiers.length() == 2
                            ? modifiers + " is a modifier"
                            : modifiers.replaceAll("(..)(?=.)", "$1 ") + " are modifiers");
        } else if (!behind.isEmpty() || around.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WrittenCode(rest.substring(0, PROCEDURE_WIDTH), ": " + String.join(" and ", around)));
    }

    /** The text without the white space at its ends, of which there are kinds that nobody sees. */
    private static String withoutBlanks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
