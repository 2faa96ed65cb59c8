package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Position;

/**
 * A range that a category lists.
 *
 * @param range its codes
 * @param days the days on which it holds
 * @param position where it stands in the data
 * @param index its index among the ranges of the category and its siblings, in the order of the data
 * @param owner the index of the category among its siblings
 */
record DeclaredRange(CodeRange range, Days days, Position position, int index, int owner)
        implements Comparable<DeclaredRange> {

    /** A range that holds on every day. */
    DeclaredRange(CodeRange range, Position position, int index, int owner) {
        this(range, Days.ALWAYS, position, index, owner);
    }

    long first() {
        return range.first();
    }

    long last() {
        return range.last();
    }

    /** The order of the data; for ranges of one group of siblings. */
    @Override
    public int compareTo(DeclaredRange other) {
        return Integer.compare(index, other.index);
    }

    /** One less than the number of its codes, which a {@code long} always holds. */
    long width() {
        return range.last() - range.first();
    }
}
