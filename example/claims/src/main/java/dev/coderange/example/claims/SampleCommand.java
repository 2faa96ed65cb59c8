package dev.coderange.example.claims;

import dev.coderange.example.claims.sample.SampleClaims;
import dev.coderange.example.claims.sample.SampleTransaction;
import dev.coderange.example.claims.sample.SampleTransaction.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "sample",
        description = "Writes made-up claims to standard output, to try the report on. Codes are numbers drawn from the"
                + " ranges; none is claimed to be in use.",
        descriptionHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong use"},
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lines",
            paramLabel = "N",
            description = "how many; default ${DEFAULT-VALUE}",
            defaultValue = "400")
    private long lines;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "another number gives other lines; default ${DEFAULT-VALUE}",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, 837p for a practice or 837i for a hospital, both in X12; default ${DEFAULT-VALUE}",
            defaultValue = "csv",
            converter = FormatConverter.class)
    private Format format;

    /** The formats of a sample. */
    enum Format {
        CSV {
            @Override
            void write(long lines, long seed, Writer out) throws IOException {
                SampleClaims.write(lines, seed, out);
            }
        },
        PROFESSIONAL {
            @Override
            void write(long lines, long seed, Writer out) throws IOException {
                SampleTransaction.write(lines, seed, Kind.PROFESSIONAL, out);
            }
        },
        INSTITUTIONAL {
            @Override
            void write(long lines, long seed, Writer out) throws IOException {
                SampleTransaction.write(lines, seed, Kind.INSTITUTIONAL, out);
            }
        };

        abstract void write(long lines, long seed, Writer out) throws IOException;
    }

    /** Java has no names that begin with digits, as those of the transactions do. */
    private static final class FormatConverter implements ITypeConverter<Format> {

        @Override
        public Format convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "csv" -> Format.CSV;
                case "837p" -> Format.PROFESSIONAL;
                case "837i" -> Format.INSTITUTIONAL;
                default -> throw new TypeConversionException("expected csv, 837p or 837i, but was " + text);
            };
        }
    }

    @Override
    public Integer call() throws IOException {
        if (lines < 0) {
            throw new ParameterException(spec.commandLine(), "--lines is " + lines + ": expected 0 or more");
        }
        format.write(lines, seed, spec.commandLine().getOut());
        return ExitCodes.DONE;
    }
}
