package dev.coderange.processor.command.diff.migration;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a database that holds constants.
 *
 * @param dialect the database
 * @param table the table, in parts where it has a schema
 * @param column the column
 * @param storage what it holds
 * @param guard what lists the constants that it may hold
 * @param constraint the name of its CHECK, if it is not what the database makes of table and column
 * @param isNotNull whether it is NOT NULL, which MySQL wants to hear again
 * @param isQuoted whether names are in quotes whatever they are
 */
public record MigratedColumn(
        SqlDialect dialect,
        List<String> table,
        String column,
        Storage storage,
        Guard guard,
        Optional<String> constraint,
        boolean isNotNull,
        boolean isQuoted) {

    private static final Pattern PART = Pattern.compile("\"((?:[^\"]|\"\")+)\"|([^.\"]+)");

    /** What a column holds of a constant. */
    public enum Storage {
        STRING,
        ORDINAL
    }

    /** What lists the constants that a column may hold. */
    public enum Guard {
        /** The type of the column, as Hibernate makes it on H2 and MySQL. */
        ENUM,
        /** A constraint, as Hibernate makes it on PostgreSQL. */
        CHECK,
        /** Nothing. */
        NONE;

        /** What Hibernate makes. */
        public static Guard usual(SqlDialect dialect, Storage storage) {
            return storage == Storage.ORDINAL || dialect == SqlDialect.POSTGRESQL ? CHECK : ENUM;
        }
    }

    public MigratedColumn {
        requireNonNull(dialect);
        table = List.copyOf(table);
        requireNonNull(column);
        requireNonNull(storage);
        requireNonNull(guard);
        requireNonNull(constraint);
    }

    /** The parts of {@code billing.study} or {@code "my table"}; none where the text is not like that. */
    public static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(name);
        int at = 0;
        while (matcher.find(at) && matcher.start() == at) {
            parts.add(
                    matcher.group(1) == null
                            ? matcher.group(2)
                            : matcher.group(1).replace("\"\"", "\""));
            at = matcher.end();
            if (at == name.length()) {
                return parts;
            } else if (name.charAt(at) != '.') {
                break;
            }
            at++;
        }
        return List.of();
    }

    String tableSql() {
        List<String> parts = new ArrayList<>();
        for (String part : table) {
            parts.add(dialect.identifier(part, isQuoted));
        }
        return String.join(".", parts);
    }

    String columnSql() {
        return dialect.identifier(column, isQuoted);
    }

    /** The name of its CHECK: the one that the database makes where none was given. */
    String constraintSql() {
        String last = table.get(table.size() - 1);
        String made = dialect == SqlDialect.MYSQL ? last + "_chk_1" : last + "_" + column + "_check";
        return dialect.identifier(constraint.orElse(made), isQuoted);
    }
}
