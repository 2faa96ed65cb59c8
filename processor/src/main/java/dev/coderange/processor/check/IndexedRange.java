package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;

/**
 * A claim among those of all siblings.
 *
 * @param index its index in the order of the data
 * @param owner the index of its category among the siblings
 */
record IndexedRange(int index, int owner, DeclaredRange claim) {

    CodeRange range() {
        return claim.range();
    }

    long first() {
        return claim.range().first();
    }

    long last() {
        return claim.range().last();
    }

    /** One less than the number of its codes, which a {@code long} always holds. */
    long width() {
        return last() - first();
    }
}
