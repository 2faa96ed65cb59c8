package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.it.MavenBuild;
import dev.coderange.processor.it.MavenProject;
import dev.coderange.processor.it.MavenSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;

/** The codes module of {@code BUILDS.md}, whose consumers Maven compiles again when the data changes. */
class CodesModuleIT {

    /** Files that are less than a second apart may count as of one age. */
    private static final long FILE_TIME_GRANULARITY_MILLIS = 1_100;

    @Test
    void editedDataIsCheckedAgainstTheConsumersThatDidNotChange()
            throws IOException, InterruptedException, MavenInvocationException {
        MavenProject project = MavenSandbox.prepare().project("matrix-codes-module");
        project.run("compile").succeeded();
        Thread.sleep(FILE_TIME_GRANULARITY_MILLIS);
        Path data = project.path("codes/src/main/resources/fees.json");
        Files.writeString(data, Files.readString(data).replace("20000-20999", "20000-20899"));

        MavenBuild build = project.run("compile").failed();

        assertThat(build.diagnostics()).singleElement().asString().contains("desk/Desk.java:[12,43] [coderange] 20999");
    }
}
