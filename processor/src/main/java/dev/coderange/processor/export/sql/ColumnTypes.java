package dev.coderange.processor.export.sql;

/** How a database calls the types of the columns of the seed. */
record ColumnTypes(SqlDialect dialect) {

    private static final int MOST_DIGITS = 38;

    /** Text of characters that ASCII has. */
    String code(int longest) {
        return switch (dialect) {
            case ANSI, H2, SQLSERVER -> "VARCHAR(" + longest + ")";
            default -> text(longest);
        };
    }

    /** Any text. */
    String text(int longest) {
        return switch (dialect) {
            case ANSI, H2 -> "VARCHAR(" + room(longest) + ")";
            case SQLSERVER -> "NVARCHAR(" + (longest > 4_000 ? "MAX" : String.valueOf(room(longest))) + ")";
            case POSTGRESQL -> "TEXT";
            case DUCKDB, SNOWFLAKE -> "VARCHAR";
            case SPARK, BIGQUERY -> "STRING";
        };
    }

    /** Room for what the next edition may say. */
    private static int room(int longest) {
        return longest <= 255 ? 255 : longest <= 4_000 ? 4_000 : 65_535;
    }

    String integer() {
        return switch (dialect) {
            case SPARK, SQLSERVER -> "INT";
            case BIGQUERY -> "INT64";
            default -> "INTEGER";
        };
    }

    String bigInteger() {
        return dialect == SqlDialect.BIGQUERY ? "INT64" : "BIGINT";
    }

    /** Numbers with so many digits before and behind the point; text where no database has as many. */
    String decimal(int before, int behind) {
        if (before + behind > MOST_DIGITS) {
            return text(before + behind + 2);
        }
        if (dialect == SqlDialect.BIGQUERY) {
            return before <= 29 && behind <= 9 ? "NUMERIC" : "BIGNUMERIC";
        }
        return "DECIMAL(" + Math.max(1, before + behind) + ", " + behind + ")";
    }

    String bool() {
        return switch (dialect) {
            case SQLSERVER -> "BIT";
            case BIGQUERY -> "BOOL";
            default -> "BOOLEAN";
        };
    }

    String day() {
        return "DATE";
    }
}
