package dev.coderange.example.claims.input;

import java.math.BigDecimal;

/** What a line of a claims file turned out to be. */
public sealed interface ClaimLine {

    /**
     * The line's number in the file; the header is line 1. A claim that spans lines has the number of its first, and a
     * line of X12 that of the segment which says what was done.
     */
    long number();

    /** A line that was read. */
    record Billed(long number, Claim claim) implements ClaimLine {}

    /**
     * A line that could not be read, and why.
     *
     * @param value what is wrong in it, made safe to show: a field, or the line as a whole; empty if something is
     *     missing
     * @param line the beginning of the line, made safe to show
     */
    record Unreadable(long number, Defect defect, String value, String line) implements ClaimLine {

        private static final int LONGEST_VALUE = 30;
        private static final int LONGEST_LINE = 90;

        /** Cuts what is too long to show, and takes out what a terminal would obey. */
        public Unreadable {
            value = Shown.start(value, LONGEST_VALUE);
            line = Shown.start(line, LONGEST_LINE);
        }
    }

    /**
     * A line that bills a revenue code and no procedure, as hospitals do for rooms and supplies: in order, and nothing
     * to sort.
     *
     * @param units how much of it; below 0 only in a reversal
     * @param charge what was billed; below 0 in a reversal
     */
    record RevenueAlone(long number, int units, BigDecimal charge) implements ClaimLine {}

    /** A line with nothing in it. */
    record Blank(long number) implements ClaimLine {}
}
