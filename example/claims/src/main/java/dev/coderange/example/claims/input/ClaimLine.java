package dev.coderange.example.claims.input;

/** What a line of a claims file turned out to be. */
public sealed interface ClaimLine {

    /** The line's number in the file; the header is line 1. A claim that spans lines has the number of its first. */
    long number();

    /** A line that was read. */
    record Billed(long number, Claim claim) implements ClaimLine {}

    /** A line that could not be read, and why. */
    record Unreadable(long number, Defect defect) implements ClaimLine {}

    /** A line with nothing in it. */
    record Blank(long number) implements ClaimLine {}
}
