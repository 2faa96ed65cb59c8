package dev.coderange.processor.reference;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.text.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ranges as the generated constants have them: {@code 71045-71555}, {@code 76800}, or several joined by {@code ,}.
 *
 * @param ranges the ranges, in the order of the text; empty if the text is none
 * @param fault why the text is not a range, behind "is not a range"; empty if it is one
 */
public record RangeText(List<CodeRange> ranges, Optional<String> fault) {

    public RangeText {
        ranges = List.copyOf(ranges);
    }

    /** Reads ranges of a format; never fails, see {@link #fault()}. */
    public static RangeText read(String text, CodeFormat format) {
        List<CodeRange> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int dash = part.indexOf('-');
            String firstCode = dash < 0 ? part : part.substring(0, dash);
            String lastCode = dash < 0 ? part : part.substring(dash + 1);
            long first = format.key(firstCode);
            long last = format.key(lastCode);
            if (first < 0 || last < 0) {
                return faulty("");
            }
            if (!format.areEnds(first, last)) {
                return faulty(Hint.ENDS_DIFFER.with());
            }
            if (last < first) {
                return faulty(Hint.RUNS_BACKWARDS.with());
            }
            ranges.add(new CodeRange(first, last));
        }
        return new RangeText(ranges, Optional.empty());
    }

    private static RangeText faulty(String fault) {
        return new RangeText(List.of(), Optional.of(fault));
    }

    /** Whether the text is no single code, and is a range or several. */
    static boolean isSpan(String text, CodeFormat format) {
        return text.indexOf('-') > 0 && read(text, format).fault().isEmpty();
    }
}
