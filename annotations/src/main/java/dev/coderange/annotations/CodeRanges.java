package dev.coderange.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the types of one file of range data. They are generated into the package that is annotated, or into the
 * package of the type that is.
 *
 * <pre>{@code
 * @CodeRanges("radiology.json")
 * package com.acme.billing;
 * }</pre>
 *
 * <p>From then on {@code RadiologyCategory}, {@code RadiologyClassifier}, {@code RadiologyRanges} and
 * {@code @RadiologyCode} exist in that package; the first half of their names is the {@code name} that the data file
 * gives itself. Two files of one name in one package are an error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(CodeRanges.List.class)
public @interface CodeRanges {

    /**
     * {@return the name of the data file, for example {@code "radiology.json"}; a relative path with {@code /} is a
     * name too} It is looked for in the folders of the compiler option {@code -Acoderange.data}, then beside the
     * package's sources and resources, at the root of both, in the libraries under {@code META-INF/coderange} and
     * {@code coderange}, and last in the processor itself, which has {@code radiology.json}.
     */
    String value();

    /** {@return how the generated classifier decides; {@link Lookup#AUTO} unless there is a reason} */
    Lookup lookup() default Lookup.AUTO;

    /** {@return how the compiler reports a constant that is not a code of the set, or not of the category asked for} */
    References references() default References.ERROR;

    /**
     * {@return how the compiler reports a constant that is in a category on other days than the effective one: a code
     * that is retired, or not valid yet} What {@link #references()} says is never exceeded. Data without dates has no
     * such codes.
     */
    References retired() default References.WARNING;

    /**
     * {@return the name of the data file of an earlier edition, looked for as that of {@link #value()} is; {@code ""}
     * for none} The compiler then sums up in a note what differs, and warns where your sources name a code, a range or
     * a category whose codes are not what they were. Nothing else comes of it.
     */
    String baseline() default "";

    /** The form that a decision over ranges takes in the generated classifier. */
    enum Lookup {
        /**
         * A {@code switch} as the definition and, filled from it on first use, a table that every call reads. Data
         * whose codes span more than 65,536, or whose {@code switch} would be too long, gets {@link #TABLE}. The
         * classifier's Javadoc says which it is.
         */
        AUTO,
        /** Java's own {@code switch} and comparisons, and nothing else. Data that makes it too long is an error. */
        SWITCH,
        /** Tables in constant strings of the class file: fast however many ranges there are. */
        TABLE
    }

    /** What a wrong code reference is reported as. */
    enum References {
        /** The build fails. */
        ERROR,
        /** The build goes on with a warning. */
        WARNING,
        /** References are not looked at. */
        OFF
    }

    /** The container of several {@link CodeRanges} on one package or type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface List {
        /** {@return the annotations held} */
        CodeRanges[] value();
    }
}
