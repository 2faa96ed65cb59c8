package dev.coderange.processor.reference;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.text.CrashReport;
import dev.coderange.processor.text.ReferenceMessage;
import javax.tools.Diagnostic;

/**
 * A reason why the codes of a whole set cannot be checked, which is no fault of any one place of the consumer's source.
 *
 * @param kind how it is reported; never as something that a build tool leaves out
 * @param finding what is wrong and what to do
 */
public record Trouble(Diagnostic.Kind kind, Violation finding) {

    public Trouble {
        requireNonNull(kind);
        requireNonNull(finding);
    }

    /**
     * The meta-annotation of a checked annotation is not on the class path. An error: what the annotation promises would
     * not be kept, and nobody would know.
     */
    public static Trouble annotationsMissing(String annotation, String carrier) {
        return new Trouble(
                Diagnostic.Kind.ERROR,
                Violation.of(ReferenceMessage.ANNOTATIONS_MISSING, annotation, carrier, annotation));
    }

    /** The set was written by a version that this one does not know, or by hand and wrongly. */
    public static Trouble unreadable(String annotation) {
        return new Trouble(
                Diagnostic.Kind.MANDATORY_WARNING,
                Violation.of(ReferenceMessage.UNREADABLE_SET, annotation, CrashReport.version()));
    }

    /** The whole message. */
    public String message() {
        return finding.reported();
    }
}
