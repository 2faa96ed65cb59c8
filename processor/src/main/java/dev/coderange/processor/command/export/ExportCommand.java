package dev.coderange.processor.command.export;

import dev.coderange.processor.command.console.Console;
import dev.coderange.processor.command.console.ExitCodes;
import dev.coderange.processor.command.console.OutputFile;
import dev.coderange.processor.command.input.UsableData;
import dev.coderange.processor.export.ExportFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.text.Lists;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes range data in the format of another system. */
@Command(
        name = "export",
        description = "Writes range data for other systems, or for people to look at.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coderange export radiology.json --to html --out atlas.html",
            "  coderange export radiology.json --to sql --dialect duckdb",
            "  coderange export radiology.json --to fhir --out radiology.fhir.json"
        })
public final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The data file, or radiology.json for the ranges that ship.")
    private String file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "sql, fhir, json, or html: a page that shows where each code lies.")
    private ExportFormat format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it; to standard output if left out. A file that is there is replaced.")
    private Path target;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "In data with dates, the day that counts, such as 2026-01-31.")
    private String day;

    @ArgGroup(exclusive = false, heading = "%nFor --to sql:%n")
    private SqlOptions sql;

    @ArgGroup(exclusive = false, heading = "%nFor --to fhir:%n")
    private FhirOptions fhir;

    @ArgGroup(exclusive = false, heading = "%nFor --to html:%n")
    private HtmlOptions html;

    @Override
    public Integer call() {
        Optional<FormatOptions> options = options();
        UsableData data = UsableData.load(file);
        CodeSet set = day == null ? data.set() : data.on(data.day("--on", day, spec.commandLine()));
        options.flatMap(each -> each.mistake(data.set())).ifPresent(mistake -> {
            throw new ParameterException(spec.commandLine(), mistake);
        });
        String sha256 = data.file().sha256();
        Console console = Console.of(spec);
        format.remark(set).ifPresent(remark -> console.err().println(file + ": warning: " + remark.tagged()));
        options.flatMap(each -> each.remark(set))
                .ifPresent(remark -> console.err().println("coderange: " + remark));
        try {
            refuseToReplace(data, options);
            if (target == null) {
                write(options, set, sha256, console.out());
            } else {
                OutputFile.write(target, out -> write(options, set, sha256, out));
            }
            return ExitCodes.DONE;
        } catch (IOException e) {
            console.err().println("coderange: " + e.getMessage());
            return ExitCodes.FAILED;
        }
    }

    /** Data that is lost is the one thing that nobody can export again. */
    private void refuseToReplace(UsableData data, Optional<FormatOptions> options) throws IOException {
        if (target == null || !Files.exists(target)) {
            return;
        }
        Optional<String> other = options.flatMap(FormatOptions::otherData);
        if (data.sources().has(target)
                || other.isPresent() && UsableData.load(other.get()).sources().has(target)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out would replace " + target + ", which is data that this export reads. Name another file.");
        }
    }

    private void write(Optional<FormatOptions> options, CodeSet set, String sha256, Writer out) throws IOException {
        if (options.isPresent()) {
            options.get().write(set, day != null, sha256, out);
        } else {
            format.write(set, sha256, out);
        }
    }

    /** The options of the format, if some were given; those of another format are refused. */
    private Optional<FormatOptions> options() {
        List<FormatOptions> given = Stream.<FormatOptions>of(sql, fhir, html)
                .filter(Objects::nonNull)
                .toList();
        for (FormatOptions each : given) {
            if (each.format() != format) {
                List<String> names = namesOf(each);
                throw new ParameterException(
                        spec.commandLine(),
                        Lists.joined(names, "and") + (names.size() == 1 ? " goes" : " go") + " with --to "
                                + each.format().word() + ", and this is --to " + format.word() + ".");
            }
            each.mistake().ifPresent(mistake -> {
                throw new ParameterException(spec.commandLine(), mistake);
            });
        }
        return given.stream()
                .findFirst()
                .or(() -> format == ExportFormat.SQL ? Optional.of(new SqlOptions()) : Optional.empty());
    }

    private List<String> namesOf(FormatOptions group) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            boolean isInGroup =
                    option.group() != null && option.group().typeInfo().getType() == group.getClass();
            if (isInGroup && !names.contains(option.longestName())) {
                names.add(option.longestName());
            }
        }
        return names;
    }
}
