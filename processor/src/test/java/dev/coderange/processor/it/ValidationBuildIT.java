package dev.coderange.processor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;

/** A consumer's build with {@code -Acoderange.with=validation}: its own tests validate a record, and javac checks it. */
class ValidationBuildIT {

    @Test
    void theConsumersTestsPass() throws IOException, MavenInvocationException {
        MavenProject project = MavenSandbox.prepare().project("validation");

        MavenBuild build = project.run("test").succeeded();

        assertThat(build.log()).anyMatch(line -> line.contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0"));
        assertThat(build.diagnostics()).isEmpty();
    }

    @Test
    void constantsAreStillCheckedAtTheirLines() throws IOException, MavenInvocationException {
        MavenProject project = MavenSandbox.prepare().project("validation", "validation-wrong");
        Path test = project.path("src/test/java/com/acme/orders/OrderTest.java");
        Files.writeString(test, Files.readString(test).replace("String.valueOf(78012)", "\"78012\""));

        MavenBuild build = project.run("test-compile").failed();

        assertThat(build.diagnostics())
                .singleElement()
                .asString()
                .contains(
                        "OrderTest.java:[31,",
                        "[coderange] 78012 is NUCLEAR_MEDICINE / DIAGNOSTIC_NUCLEAR_MEDICINE, but parameter `study`");
    }
}
