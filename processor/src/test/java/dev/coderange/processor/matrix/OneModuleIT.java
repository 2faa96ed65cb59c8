package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.it.MavenBuild;
import dev.coderange.processor.it.MavenProject;
import dev.coderange.processor.it.MavenSandbox;
import dev.coderange.processor.it.Reactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The way of {@code BUILDS.md} to have codes and another processor's annotations in one module. What MapStruct makes of
 * the same sources in one compile is a leg of the matrix. The steps build upon each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneModuleIT {

    /** Ant counts files as of one age that are less than a second apart. */
    private static final long FILE_TIME_GRANULARITY_MILLIS = 1_100;

    private static final String DATA = "src/main/resources/radiology.json";
    private static final String MAIN = "src/main/java/com/acme/claims/Main.java";

    private MavenSandbox sandbox;
    private MavenProject project;
    private MavenBuild first;

    @BeforeAll
    void build() throws IOException, MavenInvocationException {
        sandbox = MavenSandbox.prepare();
        project = sandbox.project("matrix-one-module");
        Files.createDirectories(project.path("src/main/resources"));
        Files.copy(Reactor.current().root().resolve("data/radiology.json"), project.path(DATA));
        first = project.run("compile").succeeded();
    }

    @Test
    @Order(1)
    void theProjectFollowsThePage() throws IOException {
        List<String> executions = BuildsPage.xmlOf("One module beside processors that cannot wait");

        assertThat(executions).hasSize(1);
        assertThat(Files.readString(project.path("pom.xml"))).containsIgnoringWhitespaces(executions.get(0));
    }

    @Test
    @Order(2)
    void anotherProcessorReadsOurConstant() throws IOException, InterruptedException {
        assertThat(lastLine()).isEqualTo("CHEST 71045-71555 77045");
    }

    @Test
    @Order(3)
    void theRestOfTheModuleIsCheckedOnce() {
        assertThat(first.diagnostics())
                .singleElement()
                .asString()
                .contains("claims/Main.java:[18,")
                .contains("[coderange] 77045");
    }

    @Test
    @Order(4)
    void anEditedSourceIsCompiledAgainstTheTypesThatAreThere()
            throws IOException, InterruptedException, MavenInvocationException {
        Path main = project.path(MAIN);
        Files.writeString(main, Files.readString(main).replace("77045", "77046"));

        MavenBuild second = project.run("compile").succeeded();

        assertThat(second.diagnostics()).isEmpty();
        assertThat(lastLine()).isEqualTo("CHEST 71045-71555 77046");
    }

    @Test
    @Order(5)
    void editedDataReachesTheOtherProcessor() throws IOException, InterruptedException, MavenInvocationException {
        Thread.sleep(FILE_TIME_GRANULARITY_MILLIS);
        Path data = project.path(DATA);
        Files.writeString(data, Files.readString(data).replace("71045-71555", "71046-71555"));

        project.run("compile").succeeded();

        assertThat(lastLine()).isEqualTo("CHEST 71046-71555 77046");
    }

    private String lastLine() throws IOException, InterruptedException {
        List<Path> classPath = List.of(project.path("target/classes"), sandbox.jar("coderange-runtime"));
        return ForkedCompiler.lastLine(Jdk.running(), classPath, "com.acme.claims.Main");
    }
}
