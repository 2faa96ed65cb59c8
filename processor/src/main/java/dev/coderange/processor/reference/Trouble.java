package dev.coderange.processor.reference;

import static java.util.Objects.requireNonNull;

import javax.tools.Diagnostic;

/**
 * A reason why the codes of a whole set cannot be checked, which is no fault of any one place of the consumer's source.
 *
 * @param kind how it is reported; never as something that a build tool leaves out
 * @param text what is wrong and what to do, in a sentence or two
 */
public record Trouble(Diagnostic.Kind kind, String text) {

    private static final String TAG = " [coderange:unreadable-set]";

    public Trouble {
        requireNonNull(kind);
        requireNonNull(text);
    }

    /**
     * The meta-annotation of a checked annotation is not on the class path. An error: what the annotation promises would
     * not be kept, and nobody would know.
     */
    public static Trouble annotationsMissing(String annotation, String carrier) {
        return new Trouble(
                Diagnostic.Kind.ERROR,
                "The codes for @" + annotation + " cannot be checked, because " + carrier
                        + " is not on the class path. Add coderange-annotations to this module's dependencies; in Gradle,"
                        + " the module that generates @" + annotation + " lists it under api.");
    }

    /** The set was written by a version that this one does not know, or by hand and wrongly. */
    public static Trouble unreadable(String annotation) {
        return new Trouble(
                Diagnostic.Kind.MANDATORY_WARNING,
                "The codes for @" + annotation + " are not checked, because Coderange " + Failure.version()
                        + " cannot read the set that it carries. Compile with the version of Coderange that generated it, or"
                        + " generate it again with this one.");
    }

    /** The whole message. */
    public String message() {
        return Finding.PREFIX + text + TAG;
    }
}
