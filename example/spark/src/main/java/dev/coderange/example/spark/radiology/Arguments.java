package dev.coderange.example.spark.radiology;

import java.sql.Date;
import java.time.LocalDate;

/**
 * What Spark hands to a function: it checks the types of no argument of a Java function, so that a column of another
 * type would otherwise end in a failed cast.
 */
final class Arguments {

    private Arguments() {}

    /** A code as text, or null. A number is refused, since it has lost the zeros in front. */
    static String code(Object argument) {
        if (argument == null || argument instanceof String) {
            return (String) argument;
        }
        throw new IllegalArgumentException("Expected the code as a STRING such as '71046', but got "
                + argument.getClass().getSimpleName() + ". Of a number make one: lpad(CAST(cpt AS STRING), 5, '0').");
    }

    /** A day, or null: sessions differ in which of two classes a DATE is. */
    static LocalDate day(Object argument) {
        if (argument == null || argument instanceof LocalDate) {
            return (LocalDate) argument;
        }
        if (argument instanceof Date date) {
            return date.toLocalDate();
        }
        throw new IllegalArgumentException("Expected the day of service as a DATE, but got "
                + argument.getClass().getSimpleName() + ". Make it one: CAST(service_date AS DATE).");
    }
}
