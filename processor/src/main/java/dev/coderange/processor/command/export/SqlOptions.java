package dev.coderange.processor.command.export;

import dev.coderange.processor.export.ExportFormat;
import dev.coderange.processor.export.sql.SqlDialect;
import dev.coderange.processor.export.sql.SqlExport;
import dev.coderange.processor.export.sql.SqlNames;
import dev.coderange.processor.export.sql.SqlPart;
import dev.coderange.processor.export.sql.SqlRequest;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.SpreadsheetFormula;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of SQL. */
final class SqlOptions implements FormatOptions {

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            description = "ansi (the default), postgresql, duckdb, h2, spark, sqlserver, snowflake or bigquery.")
    private SqlDialect dialect = SqlDialect.ANSI;

    @Option(
            names = "--part",
            paramLabel = "PART",
            description = "One part alone: case, where, view, seed (a table of the ranges) or join.")
    private SqlPart part;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "One level alone, such as Category. Its ranges are fewer, and sooner joined.")
    private String level;

    @Option(names = "--csv", description = "With --part seed: its rows as CSV, to load.")
    private boolean isCsv;

    @Option(names = "--table", paramLabel = "NAME", description = "The table with the codes, such as sales.claims.")
    private String table = SqlNames.DEFAULT.table();

    @Option(names = "--code-column", paramLabel = "NAME", description = "Its column of codes: code if left out.")
    private String codeColumn = SqlNames.DEFAULT.codeColumn();

    @Option(
            names = "--date-column",
            paramLabel = "NAME",
            description = "Its column of days, in data with dates: service_date if left out.")
    private String dateColumn = SqlNames.DEFAULT.dateColumn();

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            description = "Where the view and the table of the ranges go; where the database puts them if left out.")
    private String schema = SqlNames.DEFAULT.schema();

    @Override
    public ExportFormat format() {
        return ExportFormat.SQL;
    }

    @Override
    public Optional<String> mistake() {
        return isCsv && part != SqlPart.SEED
                ? Optional.of("--csv goes with --part seed: the other parts are no tables.")
                : Optional.empty();
    }

    @Override
    public Optional<String> mistake(CodeSet set) {
        return level == null || levelOf(set) >= 0
                ? Optional.empty()
                : Optional.of("--level is " + level + ": expected " + Lists.joined(levelNames(set), "or") + ".");
    }

    @Override
    public Optional<String> remark(CodeSet set) {
        List<String> formulas = new ArrayList<>();
        if (isCsv) {
            for (int each = 0; each < set.levels().size(); each++) {
                set.members(each).forEach(member -> addFormulas(member.category(), formulas));
            }
        }
        return formulas.isEmpty() ? Optional.empty() : Optional.of(SpreadsheetFormula.warning(formulas));
    }

    private static void addFormulas(Category category, List<String> to) {
        if (SpreadsheetFormula.is(category.title())) {
            to.add("the title of " + category.id());
        }
        if (SpreadsheetFormula.is(category.key())) {
            to.add("the key of " + category.id());
        }
        category.values().forEach((name, value) -> {
            if (SpreadsheetFormula.is(value) && !value.matches("-[0-9.]+")) {
                to.add("the " + name + " of " + category.id());
            }
        });
    }

    private int levelOf(CodeSet set) {
        return levelNames(set).indexOf(level);
    }

    private static List<String> levelNames(CodeSet set) {
        return set.levels().stream().map(Level::name).toList();
    }

    @Override
    public void write(CodeSet set, boolean isOneDay, String sha256, Writer out) throws IOException {
        var names = new SqlNames(table, codeColumn, dateColumn, schema);
        var request = new SqlRequest(dialect, Optional.ofNullable(part), isCsv, isOneDay, names);
        SqlExport.write(level == null ? set : set.ofLevel(levelOf(set)), sha256, request, out);
    }
}
