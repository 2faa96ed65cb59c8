package dev.coderange.processor;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said about an exception that nobody foresaw: that it is our fault, and what to report. */
final class Unforeseen {

    private static final int FRAMES = 8;

    private Unforeseen() {}

    /**
     * The text of the one error that stands for an exception.
     *
     * @param subject what was being worked on, for people
     */
    static String report(String subject, Throwable fault) {
        String version = Optional.ofNullable(Unforeseen.class.getPackage().getImplementationVersion())
                .orElse("of unknown version");
        String frames = Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> " at " + frame)
                .collect(Collectors.joining());
        return subject
                + ": this is a fault in Coderange, not in your data or sources. Please report it with the data file"
                + " and this message: Coderange " + version + ", Java " + Runtime.version() + ", " + fault + frames;
    }
}
