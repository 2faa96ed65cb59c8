package dev.coderange.processor.export.sql;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What is asked for.
 *
 * @param dialect the database that is to run it
 * @param part the part, or empty for the whole script
 * @param isCsv whether the rows of the table of the ranges are asked for as CSV
 * @param isOneDay whether the effective day alone matters, in data with dates
 * @param names what things are called
 */
public record SqlRequest(SqlDialect dialect, Optional<SqlPart> part, boolean isCsv, boolean isOneDay, SqlNames names) {

    /** One script in the ANSI dialect. */
    public static final SqlRequest DEFAULT =
            new SqlRequest(SqlDialect.ANSI, Optional.empty(), false, false, SqlNames.DEFAULT);

    public SqlRequest {
        requireNonNull(dialect);
        requireNonNull(part);
        requireNonNull(names);
        if (isCsv && !part.equals(Optional.of(SqlPart.SEED))) {
            throw new IllegalArgumentException("only the seed is a table");
        }
    }
}
