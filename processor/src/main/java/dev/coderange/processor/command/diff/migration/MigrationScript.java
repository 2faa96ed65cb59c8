package dev.coderange.processor.command.diff.migration;

import dev.coderange.processor.command.diff.comparison.Comparison;
import dev.coderange.processor.command.diff.comparison.ConstantChange;
import dev.coderange.processor.command.diff.comparison.LevelChange;
import dev.coderange.processor.command.diff.comparison.LevelChange.Shift;
import dev.coderange.processor.command.diff.comparison.Share;
import dev.coderange.processor.command.diff.migration.MigratedColumn.Guard;
import dev.coderange.processor.command.diff.migration.MigratedColumn.Storage;
import dev.coderange.processor.command.diff.report.ChangeWords;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * SQL that takes a column from the constants of one edition to those of another. What becomes of rows whose constant is
 * gone is proposed in comments, for a person to decide; until then the last statement fails, where there is one.
 */
public final class MigrationScript {

    private static final int WIDTH = 100;

    private final Comparison comparison;
    private final LevelChange level;
    private final MigratedColumn column;
    private final StringBuilder sql = new StringBuilder();

    private MigrationScript(Comparison comparison, LevelChange level, MigratedColumn column) {
        this.comparison = comparison;
        this.level = level;
        this.column = column;
    }

    /** The script for a column that holds constants of a level. */
    public static String of(Comparison comparison, LevelChange level, MigratedColumn column) {
        return new MigrationScript(comparison, level, column).text();
    }

    private String text() {
        comment(level.enumName() + " in " + column.tableSql() + "." + column.columnSql() + ", from "
                + comparison.before().label() + " to " + comparison.after().label() + ".");
        comment("For " + column.dialect().title() + ", a column as @Enumerated(EnumType." + column.storage()
                + ") has it. SHA-256 of the data:");
        comment(comparison.before().sha256() + " before, " + comparison.after().sha256() + " after.");
        if (level.before().equals(level.after())) {
            comment("Nothing to migrate: the constants are the same, in the same order.");
        } else if (!level.isInBoth()) {
            comment("Nothing can be migrated: only one of the two editions has this level.");
        } else if (column.storage() == Storage.ORDINAL) {
            ordinals();
        } else if (level.added().isEmpty() && level.gone().isEmpty()) {
            comment("Nothing to migrate: the constants stand in another order, and a name does not tell of it.");
        } else {
            names();
        }
        return sql.toString();
    }

    private void names() {
        List<ConstantChange> gone = level.gone();
        switch (column.dialect()) {
            case H2 -> {
                dropCheck();
                if (column.guard() != Guard.CHECK) {
                    alter("ALTER COLUMN " + column.columnSql() + " SET DATA TYPE varchar(255)");
                }
            }
            case POSTGRESQL -> dropCheck();
            case MYSQL -> {
                if (column.guard() == Guard.CHECK) {
                    dropCheck();
                } else if (!gone.isEmpty() && column.guard() == Guard.ENUM) {
                    comment("MODIFY states the whole column: add its DEFAULT and its COMMENT, if it has one.");
                    List<String> both = new ArrayList<>(level.before());
                    both.addAll(level.added());
                    modify(both);
                } else if (column.guard() == Guard.NONE) {
                    modify(List.of());
                }
            }
        }
        for (ConstantChange change : gone) {
            decide(change, column.dialect().text(change.id()));
        }
        guardNames(gone);
    }

    private void guardNames(List<ConstantChange> gone) {
        if (column.guard() != Guard.NONE && !gone.isEmpty()) {
            comment("This fails while a row holds a constant that is gone"
                    + (column.dialect() == SqlDialect.MYSQL ? ", in strict mode." : "."));
        }
        switch (column.guard()) {
            case CHECK -> addCheck(column.columnSql() + " IN (\n" + names(level.after()) + ")");
            case ENUM -> {
                if (column.dialect() == SqlDialect.MYSQL) {
                    List<String> ordered = new ArrayList<>(level.after());
                    if (gone.isEmpty()) { // what stands at the end is added without a copy of the table
                        ordered.removeAll(level.added());
                        ordered.addAll(level.added());
                        comment("MODIFY states the whole column: add its DEFAULT and its COMMENT, if it has one.");
                    }
                    modify(ordered);
                } else {
                    alter("ALTER COLUMN " + column.columnSql() + " SET DATA TYPE ENUM (\n" + names(level.after())
                            + ")");
                }
            }
            case NONE -> {}
        }
    }

    private void ordinals() {
        List<Shift> shifts = level.shifts();
        comment("Run this once: a second time, it would shift what is shifted.");
        dropCheck();
        if (!shifts.isEmpty()) {
            comment("One statement, so that no row is shifted twice. What is gone becomes a negative number for now.");
            sql.append("UPDATE ").append(column.tableSql()).append(" SET ").append(column.columnSql());
            sql.append(" = CASE ").append(column.columnSql()).append('\n');
            List<String> moved = new ArrayList<>();
            for (Shift shift : shifts) {
                int after = shift.isGone() ? parked(shift.before()) : shift.after();
                sql.append("    WHEN ").append(shift.before()).append(" THEN ").append(after);
                sql.append(" -- ").append(shift.id()).append(shift.isGone() ? ", gone\n" : "\n");
                moved.add(Integer.toString(shift.before()));
            }
            sql.append("END WHERE ").append(column.columnSql()).append(" IN (\n");
            sql.append(wrapped(moved)).append(");\n");
        }
        for (ConstantChange change : level.gone()) {
            decide(change, Integer.toString(parked(level.before().indexOf(change.id()))));
        }
        if (column.guard() != Guard.NONE) {
            if (!level.gone().isEmpty()) {
                comment("This fails while a row holds a constant that is gone.");
            }
            addCheck(column.columnSql() + " BETWEEN 0 AND " + (level.after().size() - 1));
        }
    }

    /** What rows of a constant that is gone hold until somebody decides. */
    private static int parked(int ordinal) {
        return -1 - ordinal;
    }

    /** Proposes what becomes of the rows of a constant that is gone. */
    private void decide(ConstantChange change, String value) {
        comment(ChangeWords.of(change));
        boolean isDecided = change.successor().isPresent();
        comment(isDecided ? "Take away the dashes if its rows go with its codes:" : "Decide what its rows become:");
        for (Share share : change.shares()) {
            boolean isNone = share.id().equals(Share.NONE);
            if (!isNone || change.shares().size() == 1) {
                update(isNone ? "NULL" : value(share.id()), value);
            }
        }
        if (change.shares().isEmpty()) {
            update("NULL", value);
        }
    }

    private void update(String to, String from) {
        comment("UPDATE " + column.tableSql() + " SET " + column.columnSql() + " = " + to + " WHERE "
                + column.columnSql() + " = " + from + ";");
    }

    private String value(String id) {
        return column.storage() == Storage.ORDINAL
                ? Integer.toString(level.after().indexOf(id))
                : column.dialect().text(id);
    }

    private void dropCheck() {
        if (column.guard() == Guard.CHECK
                && column.dialect() == SqlDialect.H2
                && column.constraint().isEmpty()) {
            comment("H2 numbers the CHECK of a column. If there is one, drop it first, or name it by --constraint:");
            comment("SELECT CONSTRAINT_NAME FROM INFORMATION_SCHEMA.CONSTRAINT_COLUMN_USAGE WHERE UPPER(COLUMN_NAME) = "
                    + column.dialect().text(column.column().toUpperCase(Locale.ROOT)) + ";");
        }
        boolean isMySql = column.dialect() == SqlDialect.MYSQL;
        alter((isMySql ? "DROP CONSTRAINT " : "DROP CONSTRAINT IF EXISTS ") + column.constraintSql());
    }

    private void addCheck(String condition) {
        alter("ADD CONSTRAINT " + column.constraintSql() + " CHECK (" + condition + ")");
    }

    /** Gives a column of MySQL the type of some constants, or that of text. */
    private void modify(List<String> constants) {
        String type = constants.isEmpty() ? "varchar(255)" : "ENUM (\n" + names(constants) + ")";
        alter("MODIFY COLUMN " + column.columnSql() + " " + type + (column.isNotNull() ? " NOT NULL" : ""));
    }

    private void alter(String change) {
        sql.append("ALTER TABLE ")
                .append(column.tableSql())
                .append(' ')
                .append(change)
                .append(";\n");
    }

    private String names(List<String> constants) {
        return wrapped(constants.stream().map(column.dialect()::text).toList());
    }

    /** A list in lines of bounded length. */
    private static String wrapped(List<String> items) {
        var text = new StringBuilder();
        int width = 0;
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i + 1 < items.size() ? "," : "");
            if (width > 0 && width + 1 + item.length() > WIDTH) {
                text.append('\n');
                width = 0;
            }
            text.append(width == 0 ? "    " : " ").append(item);
            width += 1 + item.length();
        }
        return text.toString();
    }

    private void comment(String line) {
        sql.append("-- ").append(Quoted.visible(line)).append('\n');
    }
}
