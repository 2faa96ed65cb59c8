package dev.coderange.processor.export.sql;

/** The parts of a script that can be asked for alone. */
public enum SqlPart {
    /** An expression for each level that gives the id of a code's category. */
    CASE,
    /** A condition for each category. */
    WHERE,
    /** A view of a table with a column for each level. */
    VIEW,
    /** A table of the ranges. */
    SEED,
    /** A query that joins a table with the table of the ranges. */
    JOIN
}
