package dev.coderange.example.spark;

import dev.coderange.example.spark.claims.ClaimFormat;
import dev.coderange.example.spark.sample.SampleLines;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "generate",
        description = "Writes made-up claims. Codes are numbers drawn from the ranges; none is claimed to be in use.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SessionOptions session;

    @Parameters(
            paramLabel = "PATH",
            description =
                    "the folder to write, which is not there yet; one that ends in .csv is CSV, any other Parquet")
    private String path;

    @Option(names = "--format", paramLabel = "FORMAT", description = "parquet or csv, whatever the path ends in")
    private Optional<ClaimFormat> format = Optional.empty();

    @Option(
            names = "--lines",
            paramLabel = "N",
            description = "how many; default ${DEFAULT-VALUE}",
            defaultValue = "10000000")
    private long lines;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "another number gives other lines; default ${DEFAULT-VALUE}",
            defaultValue = "1")
    private long seed;

    @Override
    public Integer call() throws IOException {
        if (lines < 0) {
            throw new ParameterException(spec.commandLine(), "--lines is " + lines + ": expected 0 or more");
        }
        try (SparkSession spark = session.open()) {
            format.orElseGet(() -> ClaimFormat.of(path)).write(SampleLines.of(spark, lines, seed), path);
        }
        return ExitCodes.DONE;
    }
}
