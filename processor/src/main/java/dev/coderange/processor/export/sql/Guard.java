package dev.coderange.processor.export.sql;

/**
 * How a database tells whether a text is a code of a lane. Comparison does not: 700100 lies between 70010 and 76499,
 * and there are collations in which blanks, case and width make no difference. All of these look at each character and
 * at the end of the text; in some databases the {@code $} of an expression may stand before a line feed, and those
 * look at the length, too.
 */
enum Guard {
    /** Standard SQL. */
    SIMILAR {
        @Override
        String of(String text, Lane lane) {
            return text + " SIMILAR TO '" + whole(lane) + "'";
        }
    },
    /** PostgreSQL, in which a collation that the column may have could forbid expressions. */
    TILDE {
        @Override
        String of(String text, Lane lane) {
            return text + " COLLATE \"C\" ~ '^" + whole(lane) + "$'";
        }
    },
    /** DuckDB. */
    FULL_MATCH {
        @Override
        String of(String text, Lane lane) {
            return "regexp_full_match(" + text + ", '" + whole(lane) + "')";
        }
    },
    /** Spark. */
    RLIKE {
        @Override
        String of(String text, Lane lane) {
            return lane.isPrefix()
                    ? text + " RLIKE '^" + lane.places() + "' AND NOT " + text + " RLIKE '" + FOREIGN + "'"
                    : text + " RLIKE '^" + lane.places() + "$' AND LENGTH(" + text + ") = " + lane.width();
        }
    },
    /** H2. */
    REGEXP_LIKE {
        @Override
        String of(String text, Lane lane) {
            String like = "REGEXP_LIKE(" + text + ", '^" + lane.places();
            return lane.isPrefix()
                    ? like + "') AND NOT REGEXP_LIKE(" + text + ", '" + FOREIGN + "')"
                    : like + "$') AND CHAR_LENGTH(" + text + ") = " + lane.width();
        }
    },
    /** Snowflake, whose expressions are for the whole text. */
    WHOLE_REGEXP_LIKE {
        @Override
        String of(String text, Lane lane) {
            String like = "REGEXP_LIKE(" + text + ", '" + whole(lane) + "')";
            return lane.isPrefix()
                    ? like + " AND REGEXP_INSTR(" + text + ", '" + FOREIGN + "') = 0"
                    : like + " AND LENGTH(" + text + ") = " + lane.width();
        }
    },
    /** BigQuery. */
    REGEXP_CONTAINS {
        @Override
        String of(String text, Lane lane) {
            return "REGEXP_CONTAINS(" + text + ", '^" + whole(lane) + "$')";
        }
    },
    /**
     * SQL Server, which has no expressions before 2025, but sets of characters in {@code LIKE}. It leaves blanks at the
     * end out of account, so something is put behind them.
     */
    LIKE {
        @Override
        String of(String text, Lane lane) {
            String ended = text + " + '$' COLLATE " + SqlDialect.SQL_SERVER_BINARY;
            return lane.isPrefix()
                    ? ended + " LIKE '" + lane.placesOneByOne() + "%' AND " + ended + " NOT LIKE '%" + FOREIGN + "%_'"
                    : ended + " LIKE '" + lane.placesOneByOne() + "$'";
        }
    };

    /** What no code has. */
    private static final String FOREIGN = "[^0-9A-Z]";

    /** A condition that holds for the codes of a lane alone. It has no {@code OR}. */
    abstract String of(String text, Lane lane);

    private static String whole(Lane lane) {
        return lane.places() + (lane.isPrefix() ? "[0-9A-Z]*" : "");
    }
}
