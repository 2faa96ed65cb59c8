package dev.coderange.processor.export.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The databases that a script can be for. */
public enum SqlDialect {
    /** Standard SQL. */
    ANSI("standard SQL", TextLiterals.UNICODE, Guard.SIMILAR, "\"\""),
    /** PostgreSQL. */
    POSTGRESQL("PostgreSQL", TextLiterals.UNICODE, Guard.TILDE, "\"\""),
    /** DuckDB. */
    DUCKDB("DuckDB", TextLiterals.CHR, Guard.FULL_MATCH, "\"\""),
    /** H2. */
    H2("H2", TextLiterals.UNICODE, Guard.REGEXP_LIKE, "\"\""),
    /** Spark SQL. */
    SPARK("Spark SQL", TextLiterals.BACKSLASH, Guard.RLIKE, "``"),
    /** SQL Server and Azure SQL. */
    SQLSERVER("SQL Server", TextLiterals.NCHAR, Guard.LIKE, "[]"),
    /** Snowflake. */
    SNOWFLAKE("Snowflake", TextLiterals.BACKSLASH, Guard.WHOLE_REGEXP_LIKE, "\"\""),
    /** BigQuery. */
    BIGQUERY("BigQuery", TextLiterals.BACKSLASH, Guard.REGEXP_CONTAINS, "``");

    static final String SQL_SERVER_BINARY = "Latin1_General_BIN2";

    private final String title;
    private final TextLiterals literals;
    private final Guard guard;
    private final String quotes;

    SqlDialect(String title, TextLiterals literals, Guard guard, String quotes) {
        this.title = title;
        this.literals = literals;
        this.guard = guard;
        this.quotes = quotes;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** What asks for it: {@code duckdb}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A text. */
    String text(String value) {
        return literals.literal(value);
    }

    /** A day, given as {@code 2026-01-31}. */
    String day(String day) {
        // Whatever the language of the session, SQL Server reads the date without hyphens alike.
        return this == SQLSERVER ? "CAST('" + day.replace("-", "") + "' AS DATE)" : "DATE '" + day + "'";
    }

    /** A decimal number for a column of a type, which is text where no number has as many digits. */
    String decimal(String number, String type) {
        if (this == BIGQUERY && type.endsWith("NUMERIC")) {
            // What has a point is a FLOAT64 otherwise, which becomes no other number by itself.
            return type + " '" + number + "'";
        }
        return type.startsWith("DECIMAL") ? number : text(number);
    }

    /** The names of a path, such as {@code sales.claims}, each in quotes where it needs them. */
    String path(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("\\.", -1)) {
            parts.add(name(part));
        }
        return String.join(".", parts);
    }

    /** A name, in quotes where it needs them. */
    String name(String name) {
        if (reserved().isPlain(name)) {
            return name;
        }
        char end = quotes.charAt(1);
        String escaped = this == BIGQUERY
                ? name.replace("\\", "\\\\").replace("`", "\\`")
                : name.replace(String.valueOf(end), "" + end + end);
        return quotes.charAt(0) + escaped + end;
    }

    private ReservedWords reserved() {
        return switch (this) {
            case H2 -> ReservedWords.H2;
            case POSTGRESQL -> ReservedWords.POSTGRESQL;
            case SNOWFLAKE -> ReservedWords.SNOWFLAKE;
            case ANSI, DUCKDB, SPARK, SQLSERVER, BIGQUERY -> ReservedWords.ELSEWHERE;
        };
    }

    /** A condition that holds for the codes of a lane alone. */
    String guard(String text, Lane lane) {
        return guard.of(text, lane);
    }

    /** A text that is compared by the numbers of its characters, whatever the collation of its column. */
    String binary(String text) {
        return switch (this) {
            case ANSI -> text + " COLLATE UCS_BASIC";
            case POSTGRESQL -> text + " COLLATE \"C\"";
            case DUCKDB -> text + " COLLATE C";
            case SQLSERVER -> text + " COLLATE " + SQL_SERVER_BINARY;
            case H2, SPARK, SNOWFLAKE, BIGQUERY -> text;
        };
    }

    /** The first characters of a text. */
    String beginning(String text, String length) {
        return this == ANSI
                ? "SUBSTRING(" + text + " FROM 1 FOR " + length + ")"
                : "SUBSTRING(" + text + ", 1, " + length + ")";
    }

    /** How many characters a text has; blanks at its end may not count. */
    String length(String text) {
        return (this == ANSI ? "CHAR_LENGTH(" : this == SQLSERVER ? "LEN(" : "LENGTH(") + text + ")";
    }

    /** The text of a column without characters that mean nothing. */
    String without(String ignored, String column) {
        String text = ignored.isEmpty() || this != POSTGRESQL && this != SQLSERVER ? column : binary(column);
        for (char c : ignored.toCharArray()) {
            text = "REPLACE(" + text + ", " + text(String.valueOf(c)) + ", '')";
        }
        return text;
    }

    /** What begins the statement that makes a view. */
    String createView() {
        return switch (this) {
            case ANSI -> "CREATE VIEW ";
            case SQLSERVER -> "CREATE OR ALTER VIEW ";
            default -> "CREATE OR REPLACE VIEW ";
        };
    }

    /** What ends a statement. */
    String end() {
        return this == SQLSERVER ? ";\nGO" : ";";
    }
}
