package dev.coderange.processor.export.sql;

import dev.coderange.processor.model.Attribute;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A column of the table of the ranges.
 *
 * @param isRequired whether every row has a value because of what the column is
 * @param values the value of each row, as text; null for nothing
 */
record SeedColumn(String name, Kind kind, boolean isRequired, List<String> values) {

    /** What the values are. */
    enum Kind {
        CODE,
        TEXT,
        INTEGER,
        BIG_INTEGER,
        DECIMAL,
        BOOLEAN,
        DAY;

        static Kind of(Attribute.Type type) {
            return switch (type) {
                case TEXT -> TEXT;
                case INTEGER -> INTEGER;
                case DECIMAL -> DECIMAL;
                case BOOLEAN -> BOOLEAN;
            };
        }
    }

    SeedColumn {
        values = Collections.unmodifiableList(values);
    }

    /** The type of the column. */
    String type(SqlDialect dialect) {
        var types = new ColumnTypes(dialect);
        return switch (kind) {
            case CODE -> types.code(longest());
            case TEXT -> types.text(longest());
            case INTEGER -> types.integer();
            case BIG_INTEGER -> types.bigInteger();
            case DECIMAL -> decimal(types);
            case BOOLEAN -> types.bool();
            case DAY -> types.day();
        };
    }

    private int longest() {
        return values.stream()
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }

    private String decimal(ColumnTypes types) {
        int before = 0;
        int behind = 0;
        for (String value : values) {
            if (value != null) {
                var number = new BigDecimal(value);
                before = Math.max(before, number.precision() - number.scale());
                behind = Math.max(behind, number.scale());
            }
        }
        return types.decimal(before, behind);
    }

    /** The value of each row as SQL writes it. */
    List<String> literals(SqlDialect dialect) {
        String type = type(dialect);
        return values.stream()
                .map(value -> value == null ? "NULL" : literal(value, type, dialect))
                .toList();
    }

    private String literal(String value, String type, SqlDialect dialect) {
        return switch (kind) {
            case CODE, TEXT -> dialect.text(value);
            case INTEGER, BIG_INTEGER -> value;
            case DECIMAL -> dialect.decimal(new BigDecimal(value).toPlainString(), type);
            case BOOLEAN ->
                dialect == SqlDialect.SQLSERVER ? (value.equals("true") ? "1" : "0") : value.toUpperCase(Locale.ROOT);
            case DAY -> dialect.day(value);
        };
    }

    /** The value of a row as CSV writes it; null for nothing. */
    String cell(int row) {
        String value = values.get(row);
        if (value == null) {
            return null;
        }
        return kind == Kind.DECIMAL ? new BigDecimal(value).toPlainString() : TextLiterals.storable(value);
    }
}
