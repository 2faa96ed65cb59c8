package dev.coderange.processor.export.sql;

import static java.util.Objects.requireNonNull;

/**
 * What things are called in the user's database.
 *
 * @param table the table with the codes, behind its schema if need be: {@code sales.claims}
 * @param codeColumn its column of codes
 * @param dateColumn its column of days, which matters in data with dates
 * @param schema where the view and the table of the ranges go, or empty
 */
public record SqlNames(String table, String codeColumn, String dateColumn, String schema) {

    /** The names that stand for the user's. */
    public static final SqlNames DEFAULT = new SqlNames("claims", "code", "service_date", "");

    public SqlNames {
        requireNonNull(table);
        requireNonNull(codeColumn);
        requireNonNull(dateColumn);
        requireNonNull(schema);
    }
}
