package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeRange;

/** Where codes, or days, lie between the two ends of a picture, in percent of its width. */
final class Scale {

    private static final int DECIMALS = 1_000;

    private final double first;
    private final double size;

    Scale(CodeRange codes) {
        this(codes.first(), codes.last());
    }

    /** From the beginning of the first to the end of the last. */
    Scale(long first, long last) {
        this.first = first;
        this.size = (double) last - first + 1;
    }

    /** Where a code begins. */
    double at(long key) {
        return 100 * (key - first) / size;
    }

    /** How wide codes are. */
    double width(CodeRange codes) {
        return width(codes.first(), codes.last());
    }

    /** How wide it is from the beginning of one to the end of another. */
    double width(long from, long through) {
        return 100 * ((double) through - from + 1) / size;
    }

    /** A number with up to three decimals, which is a thousandth of a pixel or two: {@code 12.5}. */
    static String text(double percent) {
        long thousandths = Math.round(percent * DECIMALS);
        String decimals =
                String.valueOf(DECIMALS + Math.abs(thousandths) % DECIMALS).substring(1);
        while (decimals.endsWith("0")) {
            decimals = decimals.substring(0, decimals.length() - 1);
        }
        return thousandths / DECIMALS + (decimals.isEmpty() ? "" : "." + decimals);
    }
}
