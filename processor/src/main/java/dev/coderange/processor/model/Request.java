package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

/**
 * What one {@code @CodeRanges} asks for.
 *
 * @param dataName the name of the data file
 * @param lookup the form of the decision
 * @param references what a wrong reference is reported as
 * @param retired what a code is reported as that is in a category on other days than the effective one
 * @param baseline the name of the data file of an earlier edition, or empty
 */
public record Request(String dataName, Lookup lookup, References references, References retired, String baseline) {

    /** The compiler option whose value names folders of data files, without {@code -A}. */
    public static final String DATA_OPTION = "coderange.data";

    /** The compiler option whose value names what the generated source is written with, without {@code -A}. */
    public static final String WITH_OPTION = "coderange.with";

    /** The compiler option whose value names the formats that the data is exported to, without {@code -A}. */
    public static final String EXPORT_OPTION = "coderange.export";

    public Request {
        requireNonNull(dataName);
        requireNonNull(lookup);
        requireNonNull(references);
        requireNonNull(retired);
        requireNonNull(baseline);
    }

    /** A request without a baseline. */
    public Request(String dataName, Lookup lookup, References references) {
        this(dataName, lookup, references, References.WARNING, "");
    }

    /** The same, with references not looked at. */
    public Request unchecked() {
        return new Request(dataName, lookup, References.OFF, References.OFF, baseline);
    }

    /** The form that a decision takes; the constants are those of {@code CodeRanges.Lookup}. */
    public enum Lookup {
        /** The plan picks. */
        AUTO,
        /** Java's own {@code switch} and comparisons. */
        SWITCH,
        /** Tables in constant strings. */
        TABLE
    }

    /** How a wrong reference is reported; the constants are those of {@code CodeRanges.References}. */
    public enum References {
        /** The build fails. */
        ERROR,
        /** The build goes on with a warning. */
        WARNING,
        /** References are not looked at. */
        OFF
    }
}
