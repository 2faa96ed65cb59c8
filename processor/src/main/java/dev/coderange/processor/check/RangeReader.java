package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.RangeText;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.read.DataNode.Unread;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a range, {@code "FIRST-LAST"} or a single code, and says what is wrong with a value that is none. */
final class RangeReader {

    private final CodeFormat format;
    private final ProblemCollector problems;

    RangeReader(CodeFormat format, ProblemCollector problems) {
        this.format = format;
        this.problems = problems;
    }

    /** The range that a value writes; empty, with a problem, if it writes none. */
    Optional<CodeRange> read(DataNode node) {
        if (node instanceof Unread) {
            return Optional.empty();
        }
        if (!(node instanceof Text text)) {
            problems.error(node.position(), noText(node));
            return Optional.empty();
        }
        String value = text.value();
        RangeText range = RangeText.readOne(value, format);
        Optional<Said> doubt = codeOrRange(value, range);
        if (doubt.isPresent()) {
            problems.error(text.position(), doubt.get());
            return Optional.empty();
        } else if (range.fault().isEmpty()) {
            return Optional.of(range.ranges().get(0));
        }
        problems.error(text.position(), explain(value, range.fault().get()));
        return Optional.empty();
    }

    /** What is said of one code with a hyphen that means nothing, as in an ISBN: it reads as a range, too. */
    private Optional<Said> codeOrRange(String value, RangeText range) {
        int hyphen = value.indexOf('-');
        boolean areEndsAlike = value.length() - hyphen - 1 == hyphen;
        if (hyphen < 0
                || areEndsAlike
                || !format.hasPrefix()
                || format.ignored().indexOf('-') < 0) {
            return Optional.empty();
        }
        String code = format.bare(value).toString();
        if (RangeText.readOne(code, format).fault().isPresent()) {
            return Optional.empty();
        } else if (range.fault().isEmpty()) {
            String whole = range.ranges().get(0).text(format);
            return Optional.of(RangeMessage.CODE_OR_RANGE.with(Quoted.of(value), code, whole));
        }
        return range.fault().get() == RangeText.Fault.RUNS_BACKWARDS
                ? Optional.of(RangeMessage.RANGE_HAS_IGNORED.with(Quoted.of(value), code))
                : Optional.empty();
    }

    private Said noText(DataNode node) {
        if (node instanceof Numeral number) {
            return number(number.text());
        }
        if (node instanceof Sequence pair
                && pair.items().size() == 2
                && pair.items().get(0) instanceof Text first
                && pair.items().get(1) instanceof Text last
                && RangeText.readOne(first.value() + "-" + last.value(), format)
                        .fault()
                        .isEmpty()) {
            return RangeMessage.RANGE_IS_PAIR.with(first.value(), last.value(), first.value(), last.value());
        }
        return RangeMessage.RANGE_NOT_TEXT.with(MappingReader.typeName(node));
    }

    private Said number(String number) {
        if (number.startsWith("-")) {
            return RangeMessage.RANGE_IS_NEGATIVE.with(Quoted.bare(number));
        }
        Optional<String> code = new RangeRepair(format).ofNumber(number);
        if (code.isEmpty()) {
            return RangeMessage.RANGE_IS_OTHER_NUMBER.with(Quoted.bare(number), FormatMismatch.describe(format));
        }
        return code.get().equals(number)
                ? RangeMessage.RANGE_IS_NUMBER.with(number, number)
                : RangeMessage.RANGE_CHANGED_AS_NUMBER.with(Quoted.bare(number), code.get());
    }

    private Said explain(String value, RangeText.Fault fault) {
        int hyphen = value.indexOf('-');
        if (fault == RangeText.Fault.NOT_CODES) {
            Optional<Said> repaired =
                    new SpreadsheetDamage(format).of(value).or(() -> new RangeRepair(format).of(value));
            return repaired.isPresent() ? repaired.get() : malformed(value, hyphen);
        }
        String first = hyphen < 0 ? value : value.substring(0, hyphen);
        String last = value.substring(hyphen + 1);
        return fault == RangeText.Fault.RUNS_BACKWARDS
                ? RangeMessage.BACKWARD_RANGE.with(Quoted.of(value), last, first)
                : differentEnds(value, first, last, (ShapedFormat) format);
    }

    private static Said differentEnds(String value, String first, String last, ShapedFormat format) {
        List<Shape> shapes = format.shapesOfEnd(first);
        List<Shape> ofLast = format.shapesOfEnd(last);
        List<Shape> common = new ArrayList<>(shapes);
        common.retainAll(ofLast);
        if (common.isEmpty()) {
            return RangeMessage.DIFFERENT_SHAPES.with(Quoted.of(value), shapes.get(0), ofLast.get(0));
        }
        if (common.size() > 1) {
            return RangeMessage.AMBIGUOUS_ENDS.with(Quoted.of(value), common.get(0), common.get(1));
        }
        long key = format.bareKey(first);
        return RangeMessage.DIFFERENT_LETTERS.with(
                Quoted.of(value), new CodeRange(key, format.lastEnd(key)).text(format));
    }

    private Said malformed(String value, int hyphen) {
        if (value.isBlank()) {
            return RangeMessage.EMPTY_RANGE.with(FormatMismatch.describe(format));
        } else if (value.indexOf(',') >= 0 || value.indexOf(';') >= 0) {
            return RangeMessage.SEVERAL_RANGES.with(Quoted.of(value));
        } else if (hyphen == 0 && format instanceof IntegerFormat) {
            return RangeMessage.SIGNED_RANGE.with(Quoted.of(value));
        } else if (hyphen != value.lastIndexOf('-')) {
            return RangeMessage.TOO_MANY_HYPHENS.with(Quoted.of(value));
        } else if (hyphen == 0 || hyphen == value.length() - 1) {
            return RangeMessage.ONE_END.with(Quoted.of(value));
        }
        String first = hyphen < 0 ? value : value.substring(0, hyphen);
        return FormatMismatch.explain(format.isEnd(first) ? value.substring(hyphen + 1) : first, format);
    }
}
