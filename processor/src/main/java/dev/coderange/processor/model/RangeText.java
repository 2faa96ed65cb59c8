package dev.coderange.processor.model;

import dev.coderange.processor.text.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text read as ranges: {@code 71045-71555}, {@code 76800}, or, in generated constants, several joined by {@code ,}.
 *
 * @param ranges the ranges, in the order of the text; empty if the text is none
 * @param fault why the text is not a range; empty if it is one
 */
public record RangeText(List<CodeRange> ranges, Optional<Fault> fault) {

    /** Why a text is not a range. */
    public enum Fault {
        NOT_CODES,
        /** The ends are the beginnings of codes, and those can have several shapes. */
        AMBIGUOUS,
        ENDS_DIFFER,
        RUNS_BACKWARDS;

        /** The end of a sentence, behind "is not a range". */
        public String reason() {
            return switch (this) {
                case NOT_CODES -> "";
                case AMBIGUOUS -> Hint.ENDS_AMBIGUOUS.with();
                case ENDS_DIFFER -> Hint.ENDS_DIFFER.with();
                case RUNS_BACKWARDS -> Hint.RUNS_BACKWARDS.with();
            };
        }
    }

    public RangeText {
        ranges = List.copyOf(ranges);
    }

    /** Reads one range or several; never fails, see {@link #fault()}. */
    public static RangeText read(String text, CodeFormat format) {
        if (text.indexOf(',') < 0) {
            return readOne(text, format);
        }
        List<CodeRange> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            RangeText read = readOne(part, format);
            if (read.fault.isPresent()) {
                return read;
            }
            ranges.addAll(read.ranges);
        }
        return new RangeText(ranges, Optional.empty());
    }

    /** Reads one range; a list of them is none. */
    public static RangeText readOne(String text, CodeFormat format) {
        int hyphen = text.indexOf('-');
        String start = hyphen < 0 ? text : text.substring(0, hyphen);
        String end = hyphen < 0 ? text : text.substring(hyphen + 1);
        if (format instanceof ShapedFormat shaped && shaped.hasPrefix()) {
            return ofPrefixes(start, end, shaped);
        }
        long first = format.bareKey(start);
        long last = hyphen < 0 ? first : format.bareKey(end);
        if (first < 0 || last < 0) {
            return faulty(Fault.NOT_CODES);
        } else if (!format.areEnds(first, last)) {
            return faulty(Fault.ENDS_DIFFER);
        }
        return ascending(first, last);
    }

    /** Reads ends that may be but the beginnings of codes: a whole code of a shape is just that. */
    private static RangeText ofPrefixes(String start, String end, ShapedFormat format) {
        boolean isStart = false;
        boolean isEnd = false;
        RangeText found = null;
        for (Shape shape : format.shapes()) {
            long first = shape.end(start, false);
            long last = shape.end(end, true);
            isStart |= first >= 0;
            isEnd |= last >= 0;
            if (first < 0 || last < 0) {
                continue;
            }
            long base = format.base(shape);
            boolean areWhole = start.length() >= shape.width() && end.length() >= shape.width();
            if (!format.areEnds(base + first, base + last)) {
                found = found == null ? faulty(Fault.ENDS_DIFFER) : found;
            } else if (areWhole) {
                return ascending(base + first, base + last);
            } else {
                found = found == null ? ascending(base + first, base + last) : faulty(Fault.AMBIGUOUS);
            }
        }
        return found != null ? found : faulty(isStart && isEnd ? Fault.ENDS_DIFFER : Fault.NOT_CODES);
    }

    private static RangeText ascending(long first, long last) {
        return last < first
                ? faulty(Fault.RUNS_BACKWARDS)
                : new RangeText(List.of(new CodeRange(first, last)), Optional.empty());
    }

    private static RangeText faulty(Fault fault) {
        return new RangeText(List.of(), Optional.of(fault));
    }

    /** Whether the text is no single code, and is a range or several. */
    public static boolean isSpan(String text, CodeFormat format) {
        return text.indexOf('-') > 0 && read(text, format).fault().isEmpty();
    }
}
