package dev.coderange.example.claims;

import dev.coderange.example.claims.sample.SampleClaims;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Override
    public Integer call() throws IOException {
        if (lines < 0) {
            throw new ParameterException(spec.commandLine(), "--lines is " + lines + ": expected 0 or more");
        }
        SampleClaims.write(lines, seed, spec.commandLine().getOut());
        return ExitCodes.DONE;
    }
}
