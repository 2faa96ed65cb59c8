package dev.coderange.processor.model;

import dev.coderange.processor.text.Hint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code that was written as forms, claims and spreadsheets write it, with something around it that is not part of it.
 *
 * @param code the code itself
 * @param advice what to do about it: {@code Write 71046: 26 is a modifier.}
 */
public record WrittenCode(String code, String advice) {

    /** Modifiers follow procedure codes, and those have five places. */
    private static final int PROCEDURE_WIDTH = 5;

    /** No code is as long. */
    private static final int LONGEST = 64;

    private static final Pattern QUALIFIER = Pattern.compile("([A-Z]{2})[:|^*](.*)");
    private static final Pattern MODIFIERS = Pattern.compile("(?:[-: ^/,.]?[A-Z0-9]{2}){1,4}");
    private static final Pattern DECIMALS = Pattern.compile("([0-9]+)\\.0+");

    /**
     * Recognizes a code in other letters, between blanks or with the decimals of a spreadsheet.
     *
     * @param isCode whether a text is a code that may be meant
     * @return the code, or empty if there is none
     */
    public static Optional<WrittenCode> recognize(String text, Predicate<String> isCode) {
        String bare = withoutBlanks(text);
        if (!bare.equals(text) && isCode.test(bare)) {
            return Optional.of(new WrittenCode(bare, Hint.WRITE_WITHOUT_BLANKS.with(bare)));
        }
        String tidy = bare.toUpperCase(Locale.ROOT);
        String digits = tidy.replace('O', '0').replace('I', '1').replace('L', '1');
        for (String other : List.of(tidy, digits)) {
            if (!other.equals(text) && isCode.test(other)) {
                return Optional.of(new WrittenCode(other, Hint.WRITE.with(other)));
            }
        }
        Matcher decimals = DECIMALS.matcher(tidy);
        return decimals.matches() ? whole(decimals.group(1), isCode) : Optional.empty();
    }

    /** A code that became a number, and lost zeros in front by it perhaps. */
    private static Optional<WrittenCode> whole(String text, Predicate<String> isCode) {
        Set<String> codes = isCode.test(text) ? Set.of(text) : padded(text, isCode);
        return codes.size() == 1
                ? Optional.of(codes.iterator().next())
                        .map(code -> new WrittenCode(code, Hint.WRITE_WITHOUT_DECIMALS.with(code)))
                : Optional.empty();
    }

    /** The codes that a text is the end of, where zeros in front of it are lost. */
    public static Set<String> padded(String text, Predicate<String> isCode) {
        Set<String> codes = new LinkedHashSet<>();
        if (!text.isEmpty()) {
            for (String code = "0" + text; code.length() <= LONGEST; code = "0" + code) {
                if (isCode.test(code)) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    /**
     * Recognizes a code with a qualifier before it or modifiers behind it.
     *
     * @param isCode whether a text is a code that may be meant
     * @return the code, or empty if there is none
     */
    public static Optional<WrittenCode> modified(String text, Predicate<String> isCode) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String rest = withoutBlanks(text).toUpperCase(Locale.ROOT);
        List<String> around = new ArrayList<>();
        Matcher qualifier = QUALIFIER.matcher(rest);
        if (qualifier.matches()) {
            around.add(Hint.QUALIFIER.with(qualifier.group(1)));
            rest = withoutBlanks(qualifier.group(2));
            if (isCode.test(rest)) {
                return Optional.of(around(rest, around));
            }
        }
        if (rest.length() <= PROCEDURE_WIDTH
                || !isCode.test(rest.substring(0, PROCEDURE_WIDTH))
                || !MODIFIERS.matcher(rest.substring(PROCEDURE_WIDTH)).matches()) {
            return Optional.empty();
        }
        String code = rest.substring(0, PROCEDURE_WIDTH);
        String modifiers = rest.substring(code.length()).replaceAll("[^A-Z0-9]", "");
        around.add(
                modifiers.length() == 2
                        ? Hint.MODIFIER.with(modifiers)
                        : Hint.MODIFIERS.with(modifiers.replaceAll("(..)(?=.)", "$1 ")));
        return Optional.of(around(code, around));
    }

    private static WrittenCode around(String code, List<String> around) {
        return new WrittenCode(code, Hint.WRITE_WITHOUT.with(code, String.join(" and ", around)));
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
