package dev.coderange.processor.command.explain;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.WrittenCode;
import dev.coderange.processor.text.Hint;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a text that is no code is read as: a code with something around it, or in other letters.
 *
 * @param code the code
 * @param advice how to write it: {@code Write 71046: 26 is a modifier.}
 */
record LenientReading(String code, String advice) {

    /** No text with a code in it is as long. */
    private static final int LONGEST = 120;

    /** No claim has more units. */
    private static final int MOST_DIGITS_OF_UNITS = 3;

    private static final String QUOTES = "\"'`‘’“”";

    /**
     * Reads a text.
     *
     * @param format the format of the set
     * @param isCode whether a text is a code that may be meant
     * @return the code, or empty if there is none, or more than one that it could be
     */
    static Optional<LenientReading> of(String text, CodeFormat format, Predicate<String> isCode) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<LenientReading> written = written(text, format, isCode);
        if (written.isPresent()) {
            return written;
        }
        String unquoted = withoutQuotes(text);
        if (!unquoted.equals(text)) {
            return isCode.test(unquoted)
                    ? Optional.of(new LenientReading(unquoted, "Write " + unquoted + ", without the quotes around it."))
                    : of(unquoted, format, isCode);
        }
        String unpadded = format instanceof IntegerFormat ? withoutZeros(text) : text;
        if (!unpadded.equals(text) && isCode.test(unpadded)) {
            return Optional.of(
                    new LenientReading(unpadded, "Write " + unpadded + ": whole numbers have no zeros in front."));
        }
        int bar = text.lastIndexOf('|');
        if (bar > 0 && isCode.test(text.substring(bar + 1))) {
            String code = text.substring(bar + 1);
            return Optional.of(
                    new LenientReading(code, "Write " + code + ": what stands before the bar is its code system."));
        }
        return Optional.empty();
    }

    private static String withoutZeros(String text) {
        int from = 0;
        while (from < text.length() - 1 && text.charAt(from) == '0') {
            from++;
        }
        return text.substring(from);
    }

    private static Optional<LenientReading> written(String text, CodeFormat format, Predicate<String> isCode) {
        Optional<WrittenCode> written = WrittenCode.recognize(text, isCode);
        if (written.isEmpty()) {
            Set<String> padded = WrittenCode.padded(text, isCode);
            if (!padded.isEmpty()) {
                return padded.size() > 1
                        ? Optional.empty()
                        : Optional.of(padded(text, padded.iterator().next()));
            }
        }
        if (written.isEmpty() && !format.hasPrefix()) {
            Optional<LenientReading> units = units(text, isCode);
            if (units.isPresent()) {
                return units;
            }
            written = WrittenCode.modified(text, isCode);
        }
        return written.isPresent()
                ? Optional.of(
                        new LenientReading(written.get().code(), written.get().advice()))
                : Optional.empty();
    }

    private static LenientReading padded(String text, String code) {
        boolean isOne = code.length() - text.length() == 1;
        return new LenientReading(code, (isOne ? Hint.LEADING_ZERO : Hint.LEADING_ZEROS).with(code));
    }

    /** A code with how often it was done: {@code 71046 x2}, {@code 71046*2}. */
    private static Optional<LenientReading> units(String text, Predicate<String> isCode) {
        int digits = text.length();
        while (digits > 0 && text.charAt(digits - 1) >= '0' && text.charAt(digits - 1) <= '9') {
            digits--;
        }
        int count = text.length() - digits;
        if (count == 0 || count > MOST_DIGITS_OF_UNITS || digits == 0) {
            return Optional.empty();
        }
        int end = text.charAt(digits - 1) == ' ' ? digits - 1 : digits;
        char sign = end == 0 ? ' ' : text.charAt(end - 1);
        boolean isApart = end > 1 && text.charAt(end - 2) == ' ';
        if (sign != '*' && sign != '×' && !((sign == 'x' || sign == 'X') && isApart)) {
            return Optional.empty(); // an x that is not apart begins a modifier
        }
        String code = text.substring(0, end - 1).strip();
        return isCode.test(code)
                ? Optional.of(new LenientReading(
                        code, "Write " + code + ": " + text.substring(digits) + " is how often it was done."))
                : Optional.empty();
    }

    /** The text without the quotes at its ends, and the equals sign that keeps a spreadsheet from making numbers. */
    private static String withoutQuotes(String text) {
        String bare = text.strip();
        int from = bare.startsWith("=") ? 1 : 0;
        int to = bare.length();
        while (from < to && QUOTES.indexOf(bare.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && QUOTES.indexOf(bare.charAt(to - 1)) >= 0) {
            to--;
        }
        return bare.substring(from, to);
    }
}
