package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.text.SourceEscaper;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs as constant strings. A run is its length and then its index. A length is one char, or several of which all but the
 * last have the highest bit set; each adds 15 bits. A run is never cut between two strings.
 */
final class PackedRuns {

    /** The most strings: an array of so many is made by 4 KB of bytecode, and none of them is near the limit of 65,535 bytes. */
    private static final int MOST_STRINGS = 500;

    /** What stands on a line unless there would be too many. */
    private static final int LINE = 64;

    /** How long a literal of that may be, where characters are escaped. */
    private static final int LITERAL = 90;

    private static final int BITS = 15;
    private static final int MORE = 1 << BITS;

    private PackedRuns() {}

    /** The strings as the last arguments of a call, each on its line. */
    static CodeBlock arguments(List<DecisionPlan.Run> runs) {
        List<String> packed = runs.stream().map(PackedRuns::packed).toList();
        int length = packed.stream().mapToInt(String::length).sum();
        int longest = Math.max(LINE, length / MOST_STRINGS);
        List<CodeBlock> strings = new ArrayList<>();
        StringBuilder string = new StringBuilder();
        for (String run : packed) {
            boolean isWide =
                    longest == LINE && SourceEscaper.literal(string + run).length() > LITERAL;
            if ((isWide || string.length() + run.length() > longest) && !string.isEmpty()) {
                strings.add(literal(string));
                string.setLength(0);
            }
            string.append(run);
        }
        strings.add(literal(string));
        return CodeBlock.join(strings, ",\n");
    }

    private static CodeBlock literal(CharSequence string) {
        return CodeBlock.of("$L", SourceEscaper.literal(string.toString()));
    }

    private static String packed(DecisionPlan.Run run) {
        StringBuilder packed = new StringBuilder();
        int groups = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(run.length()) + BITS - 1) / BITS);
        for (int group = groups - 1; group >= 0; group--) {
            long bits = run.length() >>> group * BITS & MORE - 1;
            packed.append((char) (group > 0 ? bits | MORE : bits));
        }
        return packed.append((char) run.index()).toString();
    }
}
