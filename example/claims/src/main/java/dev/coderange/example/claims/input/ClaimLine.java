package dev.coderange.example.claims.input;

/** What a line of a claims file turned out to be. */
public sealed interface ClaimLine {

    /** The line's number in the file; the header is line 1. A claim that spans lines has the number of its first. */
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

    /** A line with nothing in it. */
    record Blank(long number) implements ClaimLine {}
}
