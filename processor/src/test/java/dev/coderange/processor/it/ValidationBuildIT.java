package dev.coderange.processor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A consumer's build with {@code -Acoderange.with=validation}: its own tests validate a record, and javac checks it. */
class ValidationBuildIT {

    /** With either major of Hibernate Validator that REFERENCES.md names. */
    @ParameterizedTest
    @CsvSource({"hibernate-validator.version, expressly.version", "hibernate-validator-8.version, expressly-5.version"})
    void theConsumersTestsPass(String validator, String expressions) throws IOException, MavenInvocationException {
        MavenProject project = MavenSandbox.prepare().project("validation", "validation-" + validator);
        Properties versions = Reactor.current().pom().getProperties();
        Path pom = project.path("pom.xml");
        String text = Files.readString(pom);
        for (String property : List.of("hibernate-validator.version", "expressly.version")) {
            String other = property.equals("expressly.version") ? expressions : validator;
            text = text.replace(
                    "<version>" + versions.getProperty(property) + "<",
                    "<version>" + versions.getProperty(other) + "<");
        }
        Files.writeString(pom, text);

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
