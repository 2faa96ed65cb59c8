package dev.coderange.processor.command.convert;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.check.TableInFile;
import dev.coderange.processor.check.ValidationResult;
import dev.coderange.processor.command.check.ProblemPrinter;
import dev.coderange.processor.command.console.Console;
import dev.coderange.processor.command.console.ExitCodes;
import dev.coderange.processor.command.console.OutputFile;
import dev.coderange.processor.command.console.Progress;
import dev.coderange.processor.command.input.DataLoader;
import dev.coderange.processor.command.input.LoadedData;
import dev.coderange.processor.command.input.UsableData;
import dev.coderange.processor.locate.DataLocator;
import dev.coderange.processor.locate.FileSearchPath;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.FileLabel;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataReader;
import dev.coderange.processor.read.DataSource;
import dev.coderange.processor.read.DataText;
import dev.coderange.processor.read.SourceReader;
import dev.coderange.processor.text.Identifiers;
import dev.coderange.processor.text.Quoted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns data with a table into one file and back, and a bare table into data. */
@Command(
        name = "convert",
        description = {
            "Turns a data file and its table into one JSON file, and one JSON file into a data file and a table.",
            "Turns a bare table of codes and titles into a new data file: ids, levels and the format are proposed, and"
                    + " check says what is left to decide."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a new data file was made, and check finds errors in it",
            "2:wrong use, or data that cannot be used or kept"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  coderange convert fees.json --to json --out fees-in-one.json",
            "  coderange convert fees.json --to csv --out table/fees.json      (and table/fees.csv)",
            "  coderange convert services.csv --name Services --level Section --out services.json"
        })
public final class ConvertCommand implements Callable<Integer> {

    private enum Target {
        JSON,
        CSV
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A data file, or a bare table.")
    private String file;

    @Option(
            names = "--to",
            paramLabel = "FORM",
            defaultValue = "json",
            description = "json: one file (the default). csv: a data file, and a table of its categories beside it.")
    private Target target;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The data file to write; json goes to standard output without it. Files that are there are"
                    + " replaced.")
    private Path out;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Of a bare table: the name of the data. Made from that of the file if left out.")
    private String name;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Of a bare table: a level, once for each, from the top.")
    private List<String> levels;

    @Option(
            names = "--format",
            paramLabel = "SHAPE",
            description = "Of a bare table: a shape of its codes, such as NNNNN, once for each; or integer.")
    private List<String> format;

    @Override
    public Integer call() {
        if (target == Target.CSV && out == null) {
            throw wrong("--to csv writes two files. Name the data file by --out; the table goes beside it.");
        }
        if (out != null && (out.getFileName() == null || out.toString().endsWith(".csv"))) {
            throw wrong("--out names the data file, such as fees.json; a table goes beside it.");
        }
        try {
            return convert();
        } catch (IOException e) {
            say(e.getMessage());
            return ExitCodes.FAILED;
        }
    }

    private int convert() throws IOException {
        DataLocator locator = new DataLocator();
        FileSearchPath search;
        try {
            search = FileSearchPath.of(file);
        } catch (InvalidPathException e) {
            UsableData.load(file); // says what is wrong with it
            throw e;
        }
        DataLocator.Located located = locator.locateFile(search);
        if (located.file().isPresent() && !isJson(located.file().get())) {
            return convertTable(located.file().get());
        }
        if (name != null || levels != null || format != null) {
            throw wrong("--name, --level and --format are for a bare table, and " + file + " is none.");
        }
        UsableData data;
        DataSource source;
        try (Progress progress = Console.of(spec).progress("Converting")) {
            data = UsableData.load(file);
            progress.at(1, 2);
            source = SourceReader.read(located, locator, search);
        }
        return convertData(data, source);
    }

    private static boolean isJson(DataFile found) {
        String start = DataText.of(found.content()).toString().stripLeading();
        return start.isEmpty() ? found.name().endsWith(".json") : start.startsWith("{") || start.startsWith("[");
    }

    private int convertData(UsableData data, DataSource source) throws IOException {
        refuseToReplaceBase(data, source);
        Mapping root = TableInFile.of(source);
        if (target == Target.JSON) {
            String json = JsonLayout.of(source.table().isPresent() ? OneFile.of(root) : root);
            if (!isSame(data, with(source, json, Optional.empty()))) {
                return ExitCodes.FAILED;
            }
            noteBase(source);
            write(json);
            return ExitCodes.DONE;
        }
        if (Nodes.objects(root, "categories").isEmpty()) {
            say(file + " has no categories of its own, which a table could have. Convert what it extends.");
            return ExitCodes.FAILED;
        }
        HeadAndTable divided = HeadAndTable.of(root, tableName());
        for (String loss : divided.losses()) {
            say(loss);
        }
        if (!divided.losses().isEmpty()) {
            return ExitCodes.FAILED;
        }
        String head = JsonLayout.of(divided.head());
        if (!isSame(data, with(source, head, Optional.of(divided.table())))) {
            return ExitCodes.FAILED;
        }
        divided.notes().forEach(this::say);
        noteBase(source);
        OutputFile.write(out.resolveSibling(tableName()), text -> text.write(divided.table()));
        write(head);
        return ExitCodes.DONE;
    }

    /** What the data extends would be lost; the data itself says the same afterward. */
    private void refuseToReplaceBase(UsableData data, DataSource source) throws IOException {
        Path own = Path.of(file);
        for (Path written : written()) {
            boolean isOwn = OutputFile.isSame(own, written)
                    || source.table().isPresent()
                            && OutputFile.isSame(
                                    own.resolveSibling(
                                            source.table().get().file().name()),
                                    written);
            if (!isOwn && data.sources().has(written)) {
                throw replaces(written);
            }
        }
    }

    /** What was made, as it will be read, with what the data extends. */
    private static DataSource with(DataSource source, String json, Optional<String> table) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        DataText text = DataText.of(bytes, source.text().file());
        return new DataSource(
                source.file(),
                text,
                DataReader.read(text),
                table.map(csv -> new DataSource.Table(
                        source.file(),
                        DataText.of(csv.getBytes(StandardCharsets.UTF_8), new FileLabel("table", Integer.MAX_VALUE)))),
                source.base(),
                List.of());
    }

    /** Whether what is written says what was read. Where it does not, that is said, and nothing is written. */
    private boolean isSame(UsableData data, DataSource made) {
        ValidationResult result = DataValidator.check(made, data.file().name());
        Optional<Problem> error =
                result.problems().stream().filter(Problem::isError).findFirst();
        boolean isSame = error.isEmpty() && result.codeSet().equals(Optional.of(data.set()));
        if (!isSame) {
            say(file + " cannot be kept in this form: "
                    + (error.isPresent() ? error.get().text() : "it would say something else."));
        }
        return isSame;
    }

    private void noteBase(DataSource source) {
        if (source.base().isPresent() && out != null) {
            say("What it extends, " + Quoted.bare(source.base().get().file().name())
                    + ", is still looked for beside it.");
        }
    }

    private int convertTable(DataFile found) throws IOException {
        for (Path written : written()) {
            if (OutputFile.isSame(Path.of(file), written)) {
                throw replaces(written);
            }
        }
        Console console = Console.of(spec);
        BareTable table = BareTable.read(DataText.of(found.content()));
        if (table.broken().isPresent()) {
            Problem problem = table.broken().get();
            say(file + ":" + problem.position().orElseThrow() + ": " + problem.text());
            return ExitCodes.FAILED;
        }
        if (table.rows().isEmpty()) {
            say(file + " has no row with codes. Its first line should name the columns: first, last, title.");
            return ExitCodes.FAILED;
        }
        Path fileName = Path.of(found.name()).getFileName();
        String stem = fileName.toString().replaceFirst("\\.[^.]*$", "");
        String named = name == null ? Identifiers.toUpperCamel(stem).orElse("Data") : name;
        NewData.Result made = NewData.of(
                table,
                new NewData.Wishes(
                        named,
                        levels == null ? List.of() : levels,
                        format == null ? List.of() : format,
                        fileName.toString()));
        made.notes().forEach(this::say);
        if (target == Target.CSV) {
            HeadAndTable divided = HeadAndTable.of(made.root(), tableName());
            divided.losses().forEach(this::say);
            if (!divided.losses().isEmpty()) {
                return ExitCodes.FAILED;
            }
            divided.notes().forEach(this::say);
            OutputFile.write(out.resolveSibling(tableName()), text -> text.write(divided.table()));
            write(JsonLayout.of(divided.head()));
        } else {
            write(JsonLayout.of(made.root()));
        }
        return checked(console, JsonLayout.of(made.root()), named);
    }

    /** Says what check says of a new file. */
    private int checked(Console console, String json, String named) {
        if (out != null) {
            LoadedData data = DataLoader.load(out.toString());
            new ProblemPrinter(console.err(), console.errPaint()).print(data);
            return data.hasErrors() ? ExitCodes.FOUND : ExitCodes.DONE;
        }
        String label = named.toLowerCase(Locale.ROOT) + ".json";
        ValidationResult result = DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)), label);
        boolean hasErrors = false;
        for (Problem problem : result.problems()) {
            hasErrors |= problem.isError();
            String place = problem.position().map(position -> ":" + position).orElse("");
            console.err()
                    .println(
                            Quoted.visible(label + place + ": " + problem.said().tagged()));
        }
        return hasErrors ? ExitCodes.FOUND : ExitCodes.DONE;
    }

    /** What is written and not printed. */
    private List<Path> written() {
        if (out == null) {
            return List.of();
        }
        return target == Target.CSV ? List.of(out, out.resolveSibling(tableName())) : List.of(out);
    }

    private ParameterException replaces(Path written) {
        return wrong(written + " would be replaced, and is read here. Name another --out.");
    }

    private String tableName() {
        String stem = out.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return stem + ".csv";
    }

    private void write(String json) throws IOException {
        if (out == null) {
            Console.of(spec).out().print(json);
        } else {
            OutputFile.write(out, text -> text.write(json));
        }
    }

    private void say(String text) {
        Console.of(spec).err().println("coderange: " + Quoted.visible(text));
    }

    private ParameterException wrong(String text) {
        return new ParameterException(spec.commandLine(), text);
    }
}
