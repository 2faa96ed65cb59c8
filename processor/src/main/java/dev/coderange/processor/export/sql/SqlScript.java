package dev.coderange.processor.export.sql;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.IntegerFormat;
import java.util.ArrayList;
import java.util.List;

/** The parts of a script, each as lines. */
final class SqlScript {

    private static final int ROWS_OF_AN_INSERT = 200;

    private final CodeSet set;
    private final SqlRequest request;
    private final SqlDialect dialect;
    private final SqlNames names;
    private final boolean isByDay;
    private final String sha256;

    SqlScript(CodeSet set, SqlRequest request, String sha256) {
        this.set = set;
        this.request = request;
        this.dialect = request.dialect();
        this.names = request.names();
        this.isByDay = set.isDated() && !request.isOneDay();
        this.sha256 = sha256;
    }

    /** What the script is made of, and for which days. */
    List<String> header() {
        List<String> lines = new ArrayList<>();
        String edition = set.edition().isEmpty() ? "" : ", edition " + set.edition();
        lines.add(Comments.line(set.name() + edition) + ": " + dialect.title()
                + " by Coderange. Change the data, not this.");
        if (!set.system().isEmpty()) {
            lines.add(Comments.line("System: " + set.system()));
        }
        if (!set.source().isEmpty()) {
            lines.add(Comments.line("Source: " + set.source()));
        }
        lines.add("-- SHA-256 of the data: " + sha256);
        if (isByDay) {
            lines.add("-- Days: all; the column " + Comments.shown(names.dateColumn()) + " decides.");
        } else if (set.isDated()) {
            lines.add("-- Day: " + Days.day(set.effective().orElseThrow()) + " alone.");
        }
        return lines;
    }

    /** The expressions of all levels. */
    List<String> cases() {
        List<String> lines = new ArrayList<>();
        Expressions expressions = expressions("");
        for (int level = 0; level < set.levels().size(); level++) {
            lines.add("");
            lines.add("-- " + set.levels().get(level).name());
            lines.addAll(expressions.caseOf(level));
        }
        return lines;
    }

    /** The conditions of all categories. */
    List<String> conditions() {
        List<String> lines = new ArrayList<>();
        Expressions expressions = expressions("");
        for (int level = 0; level < set.levels().size(); level++) {
            List<CodeSet.Member> members = set.members(level);
            List<List<String>> conditions = expressions.conditions(level);
            for (CodeSet.Member member : members) {
                lines.add("");
                lines.add(Comments.line(
                        member.category().id() + ": " + member.category().title()));
                lines.addAll(conditions.get(member.ordinal()));
            }
        }
        return lines;
    }

    /** The statement that makes the view. */
    List<String> view() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(dialect.createView() + created(last(names.table()) + "_" + Seed.words(set.name())) + " AS");
        lines.add("SELECT");
        lines.add("  t.*,");
        Expressions expressions = expressions("t.");
        int levels = set.levels().size();
        for (int level = 0; level < levels; level++) {
            List<String> expression = expressions.caseOf(level);
            for (int i = 0; i < expression.size(); i++) {
                boolean isLast = i == expression.size() - 1;
                String end = isLast ? " AS " + dialect.name(Seed.column(set, level)) : "";
                lines.add("  " + expression.get(i) + end + (isLast && level < levels - 1 ? "," : ""));
            }
        }
        lines.add("FROM " + dialect.path(names.table()) + " AS t" + dialect.end());
        return lines;
    }

    /** The statements that make the table of the ranges. */
    List<String> seed() {
        List<SeedColumn> columns = new Seed(set, isByDay, sha256).columns();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("CREATE TABLE " + seedTable() + " (");
        List<String> columnNames = new ArrayList<>();
        for (SeedColumn column : columns) {
            columnNames.add(dialect.name(column.name()));
            String comma = columnNames.size() == columns.size() ? "" : ",";
            lines.add("  " + dialect.name(column.name()) + " " + column.type(dialect)
                    + (column.isRequired() ? " NOT NULL" : "") + comma);
        }
        lines.add(")" + dialect.end());
        List<List<String>> literals =
                columns.stream().map(column -> column.literals(dialect)).toList();
        int rows = literals.get(0).size();
        for (int row = 0; row < rows; row++) {
            if (row % ROWS_OF_AN_INSERT == 0) {
                lines.add("INSERT INTO " + seedTable() + " (" + String.join(", ", columnNames) + ") VALUES");
            }
            List<String> values = new ArrayList<>();
            for (List<String> column : literals) {
                values.add(column.get(row));
            }
            boolean isLast = row == rows - 1 || row % ROWS_OF_AN_INSERT == ROWS_OF_AN_INSERT - 1;
            lines.add("  (" + String.join(", ", values) + ")" + (isLast ? dialect.end() : ","));
        }
        return lines;
    }

    /** A query that joins the user's table with the table of the ranges. */
    List<String> join() {
        Expressions expressions = expressions("t.");
        List<String> levels = new ArrayList<>();
        for (int level = 0; level < set.levels().size(); level++) {
            levels.add("s." + dialect.name(Seed.column(set, level)));
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("SELECT t.*, " + String.join(", ", levels));
        lines.add("FROM " + dialect.path(names.table()) + " AS t");
        lines.add("LEFT JOIN " + seedTable() + " AS s");
        String on = "  ON ";
        String code = expressions.code();
        if (!(set.format() instanceof IntegerFormat)) {
            List<Lane> lanes = Expressions.lanes(set, isByDay);
            List<String> shape = expressions.shape();
            lines.add("  ON s.code_shape = " + shape.get(0));
            shape.subList(1, shape.size()).forEach(line -> lines.add("    " + line));
            on = "  AND ";
            if (lanes.stream().anyMatch(Lane::isPrefix)) {
                code = dialect.beginning(code, dialect.length("s.last_code"));
            }
            // SQL Server compares no two columns of different collations unless it is told one.
            if (dialect == SqlDialect.SQLSERVER || lanes.stream().anyMatch(Lane::isOrderedByLetters)) {
                code = dialect.binary(code);
            }
        } else if (dialect == SqlDialect.BIGQUERY) {
            // BigQuery has no outer join without an equality of both sides.
            lines.add("  ON s." + dialect.name(hashColumn()) + " = CASE WHEN " + code + " IS NOT NULL THEN "
                    + dialect.text(sha256) + " END");
            on = "  AND ";
        }
        lines.add(on + code + " BETWEEN s.first_code AND s.last_code");
        if (isByDay) {
            lines.add("  AND " + expressions.day() + " BETWEEN s.valid_from AND s.valid_through");
        }
        lines.add(lines.remove(lines.size() - 1) + dialect.end());
        return lines;
    }

    /** Everything, as statements that can be run; what is none is a comment. */
    List<String> whole() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("-- The ranges as a table.");
        List<String> seed = seed();
        lines.addAll(seed.subList(1, seed.size()));
        lines.add("");
        lines.add("-- The categories beside each row of " + Comments.shown(names.table())
                + ", by a CASE for each level.");
        List<String> view = view();
        lines.addAll(view.subList(1, view.size()));
        lines.add("");
        lines.add("-- The same from the table of the ranges:");
        lines.addAll(commented(join()));
        lines.add("");
        lines.add("-- Conditions for each category (--part where writes them without the marks of comments):");
        lines.addAll(commented(conditions()));
        return lines;
    }

    private static List<String> commented(List<String> lines) {
        List<String> commented = new ArrayList<>();
        for (String line : lines) {
            commented.add(line.isEmpty() ? "--" : "-- " + line);
        }
        return commented;
    }

    private Expressions expressions(String before) {
        return new Expressions(
                set,
                dialect,
                isByDay,
                before + dialect.name(names.codeColumn()),
                before + dialect.name(names.dateColumn()));
    }

    private String hashColumn() {
        List<SeedColumn> columns = new Seed(set, isByDay, sha256).columns();
        return columns.get(columns.size() - 1).name();
    }

    private String seedTable() {
        return created(Seed.words(set.name()) + "_ranges");
    }

    private String created(String name) {
        return names.schema().isEmpty() ? dialect.name(name) : dialect.path(names.schema()) + "." + dialect.name(name);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
