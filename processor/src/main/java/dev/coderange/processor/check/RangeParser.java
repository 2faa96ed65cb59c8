package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.Optional;

/** Reads a range, {@code "FIRST-LAST"} or a single code. */
final class RangeParser {

    private final CodeFormat format;
    private final ProblemCollector problems;

    RangeParser(CodeFormat format, ProblemCollector problems) {
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

    private Said noText(DataNode node) {
        if (node instanceof Numeral number) {
            return number(number.text());
        }
        if (node instanceof Sequence pair
                && pair.items().size() == 2
                && pair.items().get(0) instanceof Text first
                && pair.items().get(1) instanceof Text last
                && RangeRepair.range(first.value() + "-" + last.value(), format).isPresent()) {
            return RangeMessage.RANGE_IS_PAIR.with(first.value(), last.value(), first.value(), last.value());
        }
        return RangeMessage.RANGE_NOT_TEXT.with(JsonTypeNames.of(node));
    }

    private Said number(String number) {
        if (number.startsWith("-")) {
            return RangeMessage.RANGE_IS_NEGATIVE.with(Quoted.bare(number));
        }
        return new RangeRepair(format)
                .ofNumber(number)
                .map(code -> code.equals(number)
                        ? RangeMessage.RANGE_IS_NUMBER.with(number, code)
                        : RangeMessage.RANGE_CHANGED_AS_NUMBER.with(Quoted.bare(number), code))
                .orElseGet(() -> RangeMessage.RANGE_IS_OTHER_NUMBER.with(Quoted.bare(number), FormatText.of(format)));
    }

    private Said wrong(String value) {
        int hyphen = value.indexOf('-');
        long first = format.key(hyphen < 0 ? value : value.substring(0, hyphen));
        long last = hyphen < 0 ? first : format.key(value.substring(hyphen + 1));
        if (first < 0 || last < 0) {
            return new RangeRepair(format).of(value).orElseGet(() -> malformed(value, hyphen, first));
        }
        if (!format.areEnds(first, last)) {
            return differentEnds(value, first, last);
        }
        return RangeMessage.BACKWARD_RANGE.with(
                Quoted.of(value), value.substring(hyphen + 1), value.substring(0, hyphen));
    }

    private Said differentEnds(String value, long first, long last) {
        if (format instanceof ShapedFormat shaped && !shaped.shape(first).equals(shaped.shape(last))) {
            return RangeMessage.DIFFERENT_SHAPES.with(Quoted.of(value), shaped.shape(first), shaped.shape(last));
        }
        return RangeMessage.DIFFERENT_LETTERS.with(
                Quoted.of(value), new CodeRange(first, format.lastEnd(first)).text(format));
    }

    private Said malformed(String value, int hyphen, long first) {
        if (value.isBlank()) {
            return RangeMessage.EMPTY_RANGE.with(FormatText.of(format));
        }
        if (value.indexOf(',') >= 0 || value.indexOf(';') >= 0) {
            return RangeMessage.SEVERAL_RANGES.with(Quoted.of(value));
        }
        if (hyphen == 0 && format instanceof IntegerFormat) {
            return RangeMessage.SIGNED_RANGE.with(Quoted.of(value));
        }
        if (hyphen >= 0 && hyphen != value.lastIndexOf('-')) {
            return RangeMessage.TOO_MANY_HYPHENS.with(Quoted.of(value));
        }
        if (hyphen == 0 || hyphen == value.length() - 1) {
            return RangeMessage.ONE_END.with(Quoted.of(value));
        }
        String code = hyphen < 0 ? value : first < 0 ? value.substring(0, hyphen) : value.substring(hyphen + 1);
        return format instanceof ShapedFormat shaped ? new FormatMismatch(shaped).explain(code) : integerMisfit(code);
    }

    private static Said integerMisfit(String code) {
        int strange = FormatMismatch.firstNonDigit(code);
        if (strange >= 0) {
            return RangeMessage.NOT_A_DIGIT.with(Quoted.of(code), Quoted.of(code.codePointAt(strange)));
        }
        if (code.length() > 1 && code.charAt(0) == '0') {
            return RangeMessage.LEADING_ZERO.with(Quoted.of(code));
        }
        return RangeMessage.INTEGER_TOO_LARGE.with(Quoted.of(code), Long.MAX_VALUE);
    }
}
