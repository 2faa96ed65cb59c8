package dev.coderange.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The codes from one to another, both included, as keys of their {@link CodeFormat}.
 *
 * @param first the key of the first code, not negative
 * @param last the key of the last code, not below {@code first}
 */
public record CodeRange(long first, long last) {

    public CodeRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no range: " + first + "-" + last);
        }
    }

    // By hand, since what a record has by itself is linked anew in every compilation.

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeRange range && range.first == first && range.last == last;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(first) + Long.hashCode(last);
    }

    /** How many codes there are, {@link Long#MAX_VALUE} where there is one more than that. */
    public long size() {
        long size = last - first;
        return size == Long.MAX_VALUE ? size : size + 1;
    }

    /** Whether the code of a key lies in this range. */
    public boolean contains(long key) {
        return first <= key && key <= last;
    }

    /** Whether every code of another range lies in this one. */
    public boolean contains(CodeRange other) {
        return first <= other.first && other.last <= last;
    }

    /** Whether some code lies in both. */
    public boolean meets(CodeRange other) {
        return first <= other.last && other.first <= last;
    }

    /** The same codes as ranges that data could have: one for each shape, and for each family of a shape. */
    public List<CodeRange> divided(CodeFormat format) {
        List<CodeRange> parts = new ArrayList<>();
        long from = first;
        while (true) {
            long through = Math.min(last, format.lastEnd(from));
            parts.add(new CodeRange(from, through));
            if (through == last) {
                return parts;
            }
            from = through + 1;
        }
    }

    /** As range data writes it: {@code 71045-71555}, or {@code 76800} for a single code. */
    public String text(CodeFormat format) {
        return first == last ? format.code(first) : format.code(first) + "-" + format.code(last);
    }
}
