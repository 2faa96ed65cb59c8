package dev.coderange.example.benchmark.lookup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the range data of a set that is measured. */
@Command(
        name = "convert",
        description = "Writes the range data made from an installed file, to look at or to use.",
        mixinStandardHelpOptions = true)
public final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private FileOptions files;

    @Parameters(paramLabel = "SET", description = "Which set: ${COMPLETION-CANDIDATES}")
    private DataName data;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write it.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        files.dataFiles().missingSource(data).ifPresent(problem -> {
            throw new ParameterException(spec.commandLine(), problem);
        });
        try (OutputStream out = Files.newOutputStream(output)) {
            files.dataFiles().convert(data).write(out);
        }
        return 0;
    }
}
