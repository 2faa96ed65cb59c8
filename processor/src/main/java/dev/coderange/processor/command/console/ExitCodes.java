package dev.coderange.processor.command.console;

/** What the exit codes of the program mean. */
public final class ExitCodes {

    /** Done, and nothing to say but warnings. */
    public static final int DONE = 0;

    /** Done, and the answer is that something is wrong, or that something differs. */
    public static final int FOUND = 1;

    /** Nothing was done: wrong use, or data that cannot be used. */
    public static final int FAILED = 2;

    private ExitCodes() {}
}
