package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import java.util.Set;

/** What messages put where only a person can decide. Pasted into the data and not filled in, it is refused. */
final class Placeholder {

    private static final String ID = "<id>";
    private static final String REASON = "<reason>";
    private static final Set<String> ELLIPSES = Set.of("…", "...");

    private Placeholder() {}

    /** An entry of {@code overlaps} that leaves open which category gets the codes, and why. */
    static String entry(CodeRange codes, CodeFormat format) {
        return "{ \"codes\": \"%s\", \"belongsTo\": \"%s\", \"because\": \"%s\" }"
                .formatted(codes.text(format), ID, REASON);
    }

    /** Whether a text is one that was to be filled in. */
    static boolean isLeft(String text) {
        String bare = text.strip();
        return ELLIPSES.contains(bare) || bare.startsWith("<") && bare.endsWith(">");
    }
}
