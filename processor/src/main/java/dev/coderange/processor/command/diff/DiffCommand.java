package dev.coderange.processor.command.diff;

import dev.coderange.processor.command.check.ProblemPrinter;
import dev.coderange.processor.command.console.Console;
import dev.coderange.processor.command.console.ExitCodes;
import dev.coderange.processor.command.console.JsonOutput;
import dev.coderange.processor.command.console.Progress;
import dev.coderange.processor.command.diff.comparison.Comparison;
import dev.coderange.processor.command.diff.comparison.Edition;
import dev.coderange.processor.command.diff.comparison.LevelChange;
import dev.coderange.processor.command.diff.migration.MigratedColumn;
import dev.coderange.processor.command.diff.migration.MigratedColumn.Guard;
import dev.coderange.processor.command.diff.migration.MigratedColumn.Storage;
import dev.coderange.processor.command.diff.migration.MigrationScript;
import dev.coderange.processor.command.diff.migration.SqlDialect;
import dev.coderange.processor.command.diff.report.JsonReport;
import dev.coderange.processor.command.diff.report.MarkdownReport;
import dev.coderange.processor.command.diff.report.TextReport;
import dev.coderange.processor.command.input.DataLoader;
import dev.coderange.processor.command.input.LoadedData;
import dev.coderange.processor.command.input.UsableData;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two editions: of two files, or of one file on two days. */
@Command(
        name = "diff",
        description = {
            "Compares two editions of range data: which codes came, went and moved, and what that does to switches,"
                    + " stored constants and compiled code.",
            "Titles and the like count, too; the edition and the source do not."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the editions are equal", "1:they differ", "2:wrong use, or data that cannot be used"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  coderange diff fees-2025.json fees-2026.json",
            "  coderange diff fees.json --from 2025-12-31 --to 2026-01-01 --format markdown",
            "  coderange diff fees-2025.json fees-2026.json --migration postgresql --table study --column category"
        })
public final class DiffCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..2",
            description = "The earlier and the later edition; or one file, with --from and --to.")
    private List<String> files;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The day on which the earlier edition is looked at, such as 2025-12-31.")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "The day on which the later edition is looked at.")
    private String to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people (the default), json, or markdown for a pull request.")
    private Format format;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many lines of a list text shows; 0 shows all. The default is 50.")
    private int limit;

    @ArgGroup(exclusive = false, heading = "%nSQL for a column that holds constants:%n")
    private Migration migration;

    private static final class Migration {

        @Option(
                names = "--migration",
                required = true,
                paramLabel = "DIALECT",
                description = "Writes SQL for h2, postgresql or mysql, and nothing else.")
        private SqlDialect dialect;

        @Option(names = "--table", paramLabel = "NAME", description = "The table, such as study or billing.study.")
        private String table;

        @Option(
                names = "--column",
                paramLabel = "NAME",
                description = "The column. Without it, the script takes the name of the level.")
        private String column;

        @Option(
                names = "--level",
                paramLabel = "LEVEL",
                description = "Whose constants the column holds. Without it, every level that has changed.")
        private String level;

        @Option(
                names = "--stored",
                paramLabel = "HOW",
                description = "string (the default) or ordinal, as @Enumerated says.")
        private Storage storage;

        @Option(
                names = "--guard",
                paramLabel = "HOW",
                description = "What lists the constants afterward: enum, check or none. The default is what Hibernate"
                        + " makes: enum on H2 and MySQL, check on PostgreSQL and for ordinals.")
        private Guard guard;

        @Option(names = "--constraint", paramLabel = "NAME", description = "The name of the CHECK constraint.")
        private String constraint;

        @Option(names = "--not-null", description = "The column is NOT NULL, which MySQL has to be told again.")
        private boolean isNotNull;

        @Option(names = "--quote", description = "Quotes all names, not just those that need it.")
        private boolean isQuoted;
    }

    @Override
    public Integer call() {
        checkUse();
        Console console = Console.of(spec);
        List<LoadedData> loaded = new ArrayList<>();
        Optional<Comparison> comparison = Optional.empty();
        try (Progress progress = console.progress("Comparing")) {
            for (String file : files) {
                loaded.add(DataLoader.load(file));
                progress.at(loaded.size(), files.size() + 1L);
            }
            if (loaded.stream().noneMatch(LoadedData::hasErrors)) {
                comparison = Optional.of(compared(loaded.get(0), loaded.get(loaded.size() - 1)));
            }
        }
        if (comparison.isEmpty()) {
            loaded.stream()
                    .filter(LoadedData::hasErrors)
                    .forEach(new ProblemPrinter(console.err(), console.errPaint())::print);
            return ExitCodes.FAILED;
        }
        report(comparison.get(), console.out());
        return comparison.get().isEqual() ? ExitCodes.DONE : ExitCodes.FOUND;
    }

    private Comparison compared(LoadedData old, LoadedData later) {
        return Comparison.of(edition(old, from, "--from"), edition(later, to, "--to"));
    }

    private void checkUse() {
        if (files.size() == 1 && (from == null || to == null)) {
            throw wrong("Give two files, or one file with --from and --to.");
        }
        if (limit < 0) {
            throw wrong("--limit is a number of lines, or 0 for all.");
        }
        if (migration != null && format != null) {
            throw wrong("--migration writes SQL, so that --format does not go with it.");
        }
    }

    private Edition edition(LoadedData loaded, String day, String option) {
        UsableData data = UsableData.of(loaded);
        String sha256 = data.file().sha256();
        if (day == null) {
            return new Edition(data.argument(), data.set(), sha256, OptionalInt.empty());
        }
        int number = data.day(option, day, spec.commandLine());
        return new Edition(data.argument(), data.set().on(number), sha256, OptionalInt.of(number));
    }

    private void report(Comparison comparison, PrintWriter out) {
        if (migration != null) {
            out.print(migrations(comparison));
            return;
        }
        switch (format == null ? Format.TEXT : format) {
            case TEXT -> out.print(TextReport.of(comparison, limit));
            case JSON -> JsonOutput.print(out, new JsonReport(comparison));
            case MARKDOWN -> out.print(MarkdownReport.of(comparison));
        }
    }

    private String migrations(Comparison comparison) {
        List<LevelChange> levels = new ArrayList<>(comparison.levels());
        if (migration.level != null) {
            levels.removeIf(level -> !level.level().equals(migration.level));
            if (levels.isEmpty()) {
                List<String> names =
                        comparison.levels().stream().map(LevelChange::level).toList();
                throw wrong(
                        "There is no level " + migration.level + ". The levels are " + String.join(", ", names) + ".");
            }
        } else if (levels.size() > 1 && migration.column != null) {
            throw wrong("Say by --level whose constants the column " + migration.column + " holds.");
        } else if (levels.stream().anyMatch(level -> !level.before().equals(level.after()))) {
            levels.removeIf(level -> level.before().equals(level.after()));
        }
        List<String> scripts = new ArrayList<>();
        for (LevelChange level : levels) {
            scripts.add(MigrationScript.of(comparison, level, column(level)));
        }
        return String.join("\n", scripts);
    }

    private MigratedColumn column(LevelChange level) {
        Storage storage = migration.storage == null ? Storage.STRING : migration.storage;
        Guard guard = migration.guard == null ? Guard.usual(migration.dialect, storage) : migration.guard;
        if (guard == Guard.ENUM && (storage == Storage.ORDINAL || migration.dialect == SqlDialect.POSTGRESQL)) {
            throw wrong("--guard enum is for names on H2 and MySQL. Give check or none.");
        }
        List<String> table = MigratedColumn.parts(migration.table == null ? "your_table" : migration.table);
        if (table.isEmpty()) {
            throw wrong("--table is no name of a table: " + migration.table);
        }
        String column = migration.column == null ? snakeCase(level.level()) : migration.column;
        return new MigratedColumn(
                migration.dialect,
                table,
                column,
                storage,
                guard,
                Optional.ofNullable(migration.constraint),
                migration.isNotNull,
                migration.isQuoted);
    }

    private static String snakeCase(String level) {
        return level.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private ParameterException wrong(String text) {
        return new ParameterException(spec.commandLine(), text);
    }
}
