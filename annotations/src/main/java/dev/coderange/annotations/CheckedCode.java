package dev.coderange.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated annotation, such as {@code @RadiologyCode}, as one whose values are codes of a set, and carries
 * that set. The compiler thus checks a module that has only the jar with the generated types, and not the data.
 * Generated code writes it; nobody else needs to.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface CheckedCode {

    /** {@return the name that the data gives the set, for example {@code "Radiology"}} */
    String set();

    /** {@return the shapes of a code, for example {@code "NNNNN"}, or {@code "integer"} alone} */
    String[] format();

    /** {@return the characters that a code may carry anywhere and that mean nothing, for example {@code ".-"}} */
    String ignore() default "";

    /** {@return the names of the levels from the top, for example {@code "Category", "Subcategory"}} */
    String[] levels();

    /**
     * {@return the categories in the order of the data, a parent before its children} Each is its level (from 0), its
     * id and its ranges with overlaps resolved, as {@code "1 CHEST 71045-71555"}; several ranges are joined by
     * {@code ,}. A category that holds no code has no third part. An entry that begins with {@code +} continues the
     * ranges of the one before it, which then ends in {@code ,}: a constant in a class file is at most 65,535 bytes
     * long.
     */
    String[] categories();

    /** {@return the day of which the ranges are, for example {@code "2026-01-01"}; {@code ""} in data without dates} */
    String effective() default "";

    /**
     * {@return in data with dates, what categories have on which days} Each entry is an id, the first and the last day,
     * and ranges: {@code "CHEST 2012-01-01/ 71045-71555"}.
     */
    String[] history() default {};

    /** {@return what a code that is in a category on other days is reported as, as text like {@link #references()}} */
    String retired() default "WARNING";

    /** {@return the earlier edition that the data was compared with, for people; {@code ""} for none} */
    String baseline() default "";

    /**
     * {@return the codes that were something else in that edition} Each entry is what they were, what they are, and the
     * codes: {@code "IMAGING/CHEST IMAGING 71045-71046,71555"}; {@code -} stands for no category.
     */
    String[] changes() default {};

    /**
     * {@return what a wrong reference is reported as: the name of a {@link CodeRanges.References}} Text, because a
     * module that has the generated types need not have the class of the constant, and could then not read it.
     */
    String references() default "ERROR";
}
