package dev.coderange.processor.command.diff.migration;

import dev.coderange.processor.export.sql.ReservedWords;

/** The databases that migrations are written for. */
public enum SqlDialect {
    H2("H2", '"', ReservedWords.H2),
    POSTGRESQL("PostgreSQL", '"', ReservedWords.POSTGRESQL),
    MYSQL("MySQL", '`', ReservedWords.MYSQL);

    private final String title;
    private final char quote;
    private final ReservedWords reserved;

    SqlDialect(String title, char quote, ReservedWords reserved) {
        this.title = title;
        this.quote = quote;
        this.reserved = reserved;
    }

    /** How people write it. */
    String title() {
        return title;
    }

    /**
     * A name as a statement has it. A plain word is left as it is, so that it means what it meant when the table was
     * made; what the database reserves, or what is no word, is in quotes.
     */
    String identifier(String name, boolean isAlwaysQuoted) {
        return reserved.isPlain(name) && !isAlwaysQuoted
                ? name
                : quote
                        + name.replace(
                                String.valueOf(quote), String.valueOf(quote).repeat(2))
                        + quote;
    }

    /** A text as a value. */
    String text(String value) {
        String doubled = value.replace("'", "''");
        return "'" + (this == MYSQL ? doubled.replace("\\", "\\\\") : doubled) + "'";
    }
}
