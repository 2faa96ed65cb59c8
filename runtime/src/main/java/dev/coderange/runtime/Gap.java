package dev.coderange.runtime;

import java.math.BigInteger;

/** Where a code lies that no category holds: the ranges below and above it, of those that were added. */
final class Gap {

    private final CodeShape shape;
    private final String code;
    private Place below;
    private Place above;

    /** What lies around a plain code of a shape. */
    Gap(CodeShape shape, String code) {
        this.shape = shape;
        this.code = code;
    }

    /** Adds a range that a category holds, and that may be of another shape or family. */
    void add(CodeCategory category, CodeRange range) {
        if (!shape.has(range.first()) || shape.differingFamily(code, range.first()) >= 0) {
            return;
        }
        if (CodeRange.compare(range.last(), code) < 0) {
            if (below == null || CodeRange.compare(range.last(), below.range.last()) > 0) {
                below = new Place(category, range);
            }
        } else if (CodeRange.compare(range.first(), code) > 0) {
            if (above == null || CodeRange.compare(range.first(), above.range.first()) < 0) {
                above = new Place(category, range);
            }
        }
    }

    /** The categories and ranges around the code, as the end of a sentence. */
    String place() {
        if (below == null && above == null) {
            return shape.hasFamilies() ? Messages.Part.OTHER_LETTERS : Messages.Part.OTHER_SHAPE;
        }
        if (below == null) {
            return String.format(Messages.Part.BELOW, above.category.name(), above.range);
        }
        return above == null
                ? String.format(Messages.Part.ABOVE, below.category.name(), below.range)
                : String.format(
                        Messages.Part.IN_GAP, below.category.name(), below.range, above.category.name(), above.range);
    }

    /** The bound that is nearest; {@code ""} where two are equally near, or where there is none. */
    String nearest() {
        if (below == null || above == null) {
            return below != null ? below.range.last() : above != null ? above.range.first() : "";
        }
        BigInteger number = shape.number(code);
        BigInteger fromBelow = number.subtract(shape.number(below.range.last()));
        int order = fromBelow.compareTo(shape.number(above.range.first()).subtract(number));
        return order == 0 ? "" : order < 0 ? below.range.last() : above.range.first();
    }

    /** A range and whose it is. */
    private static final class Place {

        final CodeCategory category;
        final CodeRange range;

        Place(CodeCategory category, CodeRange range) {
            this.category = category;
            this.range = range;
        }
    }
}
