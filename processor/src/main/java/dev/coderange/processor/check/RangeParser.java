package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Quoted;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Text;
import java.util.Optional;

/** Reads a range, {@code "FIRST-LAST"} or a single code. */
final class RangeParser {

    private final CodeFormat format;
    private final Problems problems;

    RangeParser(CodeFormat format, Problems problems) {
        this.format = format;
        this.problems = problems;
    }

    /** The range that a value writes; empty, with a problem, if it writes none. */
    Optional<CodeRange> parse(DataNode node) {
        if (!(node instanceof Text text)) {
            return TextRules.text("A range, such as \"71045-71555\",", node, problems)
                    .flatMap(none -> Optional.empty());
        }
        String value = text.value();
        int hyphen = value.indexOf('-');
        long first = format.key(hyphen < 0 ? value : value.substring(0, hyphen));
        long last = hyphen < 0 ? first : format.key(value.substring(hyphen + 1));
        if (first >= 0 && first <= last && format.areEnds(first, last)) {
            return Optional.of(new CodeRange(first, last));
        }
        problems.error(text.position(), wrong(value, first, last));
        return Optional.empty();
    }

    private String wrong(String value, long first, long last) {
        int hyphen = value.indexOf('-');
        if (first < 0 || last < 0) {
            return malformed(value, hyphen, first);
        }
        String firstCode = value.substring(0, hyphen);
        String lastCode = value.substring(hyphen + 1);
        if (!format.areEnds(first, last)) {
            return differentEnds(value, first, last);
        }
        return "The range %s runs backwards. Write \"%s-%s\".".formatted(Quoted.of(value), lastCode, firstCode);
    }

    private String differentEnds(String value, long first, long last) {
        if (format instanceof ShapedFormat shaped && !shaped.shape(first).equals(shaped.shape(last))) {
            return "The ends of %s have different shapes, %s and %s. Write a range for each shape."
                    .formatted(Quoted.of(value), shaped.shape(first), shaped.shape(last));
        }
        return "The ends of %s have different letters, so no code lies between them. Write a range for each letter."
                .formatted(Quoted.of(value));
    }

    private String malformed(String value, int hyphen, long first) {
        if (value.isEmpty()) {
            return "The range is empty. Write a code, or two joined by a hyphen, in the format %s."
                    .formatted(format.description());
        }
        if (value.indexOf(',') >= 0 || value.indexOf(';') >= 0) {
            return "%s holds several ranges. Write each as a text of its own.".formatted(Quoted.of(value));
        }
        String stripped = value.strip();
        if (!stripped.equals(value) || value.contains(" ")) {
            return "%s has blanks in it. Remove them.".formatted(Quoted.of(value));
        }
        int dash = indexOfDash(value);
        if (dash >= 0) {
            return "%s has the character %s where a range has a plain hyphen. Write \"-\"."
                    .formatted(Quoted.of(value), Quoted.of(value.codePointAt(dash)));
        }
        if (hyphen >= 0 && hyphen != value.lastIndexOf('-')) {
            return "%s has more than one hyphen. Write \"FIRST-LAST\".".formatted(Quoted.of(value));
        }
        if (hyphen == 0 || hyphen == value.length() - 1) {
            return "%s has only one end. Write \"FIRST-LAST\", or a single code without the hyphen."
                    .formatted(Quoted.of(value));
        }
        String code = hyphen < 0 ? value : first < 0 ? value.substring(0, hyphen) : value.substring(hyphen + 1);
        return format instanceof ShapedFormat shaped ? new Misfit(shaped).explain(code) : integerMisfit(code);
    }

    private static String integerMisfit(String code) {
        int strange = Misfit.firstNonDigit(code);
        if (strange >= 0) {
            return "%s is no code of the format integer: %s is no digit."
                    .formatted(Quoted.of(code), Quoted.of(code.codePointAt(strange)));
        }
        if (code.length() > 1 && code.charAt(0) == '0') {
            return "%s is no code of the format integer: it begins with a zero. Write it without."
                    .formatted(Quoted.of(code));
        }
        return "%s is no code of the format %s: it is above %s."
                .formatted(Quoted.of(code), IntegerFormat.TEXT, Long.MAX_VALUE);
    }

    private static int indexOfDash(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '-' && (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212')) {
                return i;
            }
        }
        return -1;
    }
}
