package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import java.util.ArrayList;
import java.util.List;

/** Codes in a sentence: {@code 77295, 77297-77299 and 12 more ranges}. */
final class CodeList {

    private static final int MOST = 3;

    private CodeList() {}

    static String of(List<CodeRange> ranges, CodeFormat format) {
        List<String> parts = new ArrayList<>();
        ranges.stream().limit(MOST).forEach(range -> parts.add(range.text(format)));
        int more = ranges.size() - MOST;
        if (more > 0) {
            parts.add(more == 1 ? "1 more range" : "%s more ranges".formatted(more));
        }
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** Whether a sentence about the codes has its verb in the singular. */
    static boolean isSingle(List<CodeRange> ranges) {
        return ranges.size() == 1 && ranges.get(0).first() == ranges.get(0).last();
    }
}
