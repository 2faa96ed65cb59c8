package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Quoted;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
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
            problems.error(node.position(), noText(node));
            return Optional.empty();
        }
        Optional<CodeRange> range = RangeRepair.range(text.value(), format);
        if (range.isEmpty()) {
            problems.error(text.position(), wrong(text.value()));
        }
        return range;
    }

    private String noText(DataNode node) {
        if (node instanceof Numeral number) {
            return number(number.text());
        }
        if (node instanceof Sequence pair
                && pair.items().size() == 2
                && pair.items().get(0) instanceof Text first
                && pair.items().get(1) instanceof Text last
                && RangeRepair.range(first.value() + "-" + last.value(), format).isPresent()) {
            return "A range is text, and this is a list of two. If it is a range, write \"%s-%s\"; if it is two codes, write \"%s\", \"%s\" without the brackets."
                    .formatted(first.value(), last.value(), first.value(), last.value());
        }
        return "A range must be text such as \"71045-71555\", and this is %s. Write each range as one text in quotes."
                .formatted(Kinds.of(node));
    }

    private String number(String number) {
        if (number.startsWith("-")) {
            return "%s is a negative number, and a code cannot be negative. Write codes in quotes, without the minus."
                    .formatted(Quoted.bare(number));
        }
        return new RangeRepair(format)
                .ofNumber(number)
                .map(code -> code.equals(number)
                        ? "A range must be text, and %s is a number. Write it in quotes: \"%s\"."
                                .formatted(number, code)
                        : "A range must be text, and as a number %s is not what the code was. Write \"%s\"."
                                .formatted(Quoted.bare(number), code))
                .orElseGet(
                        () -> "A range must be text, and %s is a number. Write each code in quotes, in the format %s."
                                .formatted(Quoted.bare(number), FormatText.of(format)));
    }

    private String wrong(String value) {
        int hyphen = value.indexOf('-');
        long first = format.key(hyphen < 0 ? value : value.substring(0, hyphen));
        long last = hyphen < 0 ? first : format.key(value.substring(hyphen + 1));
        if (first < 0 || last < 0) {
            return new RangeRepair(format).of(value).orElseGet(() -> malformed(value, hyphen, first));
        }
        if (!format.areEnds(first, last)) {
            return differentEnds(value, first, last);
        }
        return "The range %s runs backwards. Write \"%s-%s\"."
                .formatted(Quoted.of(value), value.substring(hyphen + 1), value.substring(0, hyphen));
    }

    private String differentEnds(String value, long first, long last) {
        if (format instanceof ShapedFormat shaped && !shaped.shape(first).equals(shaped.shape(last))) {
            return "The ends of %s have different shapes, %s and %s. Write a range for each shape."
                    .formatted(Quoted.of(value), shaped.shape(first), shaped.shape(last));
        }
        return "The ends of %s have different letters. Write a range for each letter, the first of them \"%s\"."
                .formatted(Quoted.of(value), new CodeRange(first, format.lastEnd(first)).text(format));
    }

    private String malformed(String value, int hyphen, long first) {
        if (value.isBlank()) {
            return "The range is empty. Write a code, or two joined by a hyphen, in the format %s."
                    .formatted(FormatText.of(format));
        }
        if (value.indexOf(',') >= 0 || value.indexOf(';') >= 0) {
            return "%s holds several ranges. Write each in quotes of its own.".formatted(Quoted.of(value));
        }
        if (hyphen == 0 && format instanceof IntegerFormat) {
            return "%s begins with a minus, and a code cannot be negative. Begin the range at 0 or above."
                    .formatted(Quoted.of(value));
        }
        if (hyphen >= 0 && hyphen != value.lastIndexOf('-')) {
            return "%s has more than one hyphen, and a range has one, between its two codes. Write codes without hyphens."
                    .formatted(Quoted.of(value));
        }
        if (hyphen == 0 || hyphen == value.length() - 1) {
            return "%s has only one end. Write two codes joined by a hyphen, or a single code without one."
                    .formatted(Quoted.of(value));
        }
        String code = hyphen < 0 ? value : first < 0 ? value.substring(0, hyphen) : value.substring(hyphen + 1);
        return format instanceof ShapedFormat shaped ? new Misfit(shaped).explain(code) : integerMisfit(code);
    }

    private static String integerMisfit(String code) {
        int strange = Misfit.firstNonDigit(code);
        if (strange >= 0) {
            return "%s does not fit the format integer: %s is not a digit."
                    .formatted(Quoted.of(code), Quoted.of(code.codePointAt(strange)));
        }
        if (code.length() > 1 && code.charAt(0) == '0') {
            return "%s does not fit the format integer: it begins with a zero. Write it without zeros in front."
                    .formatted(Quoted.of(code));
        }
        return "%s does not fit the format %s: it is above %s."
                .formatted(Quoted.of(code), IntegerFormat.TEXT, Long.MAX_VALUE);
    }
}
