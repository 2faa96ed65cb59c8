package dev.coderange.processor;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said about an exception that nobody foresaw: that it is our fault, and what to report. */
final class Unforeseen {

    private static final int FRAMES = 8;

    private Unforeseen() {}

    static String report(PackageRequest asked, Throwable fault) {
        String version = Optional.ofNullable(Unforeseen.class.getPackage().getImplementationVersion())
                .orElse("of unknown version");
        String frames = Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "at " + frame)
                .collect(Collectors.joining(" "));
        return asked.request().dataName() + ": a fault in Coderange, not in your data or sources. Please report it with"
                + " this message and the data file: Coderange " + version + ", Java " + Runtime.version() + ", "
                + asked.annotated() + ", " + fault + " " + frames;
    }
}
