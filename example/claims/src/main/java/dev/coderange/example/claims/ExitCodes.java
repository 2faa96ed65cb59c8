package dev.coderange.example.claims;

/** What the program's exit codes mean. */
final class ExitCodes {

    static final int DONE = 0;

    /** Done, and not all of the input was what it should be. */
    static final int INCOMPLETE = 1;

    /** Nothing was done: wrong use, or an input that cannot be read. */
    static final int FAILED = 2;

    private ExitCodes() {}
}
