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
import java.util.regex.Pattern;
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

    private static final String MAIN = "src/main/java/com/acme/claims/Main.java";

    private MavenSandbox sandbox;
    private MavenProject project;
    private MavenBuild first;

    @BeforeAll
    void build() throws IOException, MavenInvocationException {
        sandbox = MavenSandbox.prepare();
        project = sandbox.project("matrix-one-module");
        first = project.run("compile").succeeded();
    }

    @Test
    @Order(1)
    void theProjectFollowsThePage() throws IOException {
        String page = Files.readString(Reactor.current().root().resolve("processor/BUILDS.md"));
        List<String> executions = Pattern.compile("```xml\\n(<execution>.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();

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

    private String lastLine() throws IOException, InterruptedException {
        List<Path> classPath = List.of(project.path("target/classes"), sandbox.jar("coderange-runtime"));
        return ForkedCompiler.lastLine(Jdk.running(), classPath, "com.acme.claims.Main");
    }
}
