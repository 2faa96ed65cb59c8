package dev.coderange.example.spark;

/** How the program ends. */
final class ExitCodes {

    /** All was done. */
    static final int DONE = 0;
    /** The ways do not count the same. */
    static final int DIFFERENT = 1;
    /** Wrong use, or claims that cannot be read or written. */
    static final int FAILED = 2;

    private ExitCodes() {}
}
