package dev.coderange.processor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Consumers of each kind, built by one run of Maven since none knows of another. Each compiles under
 * {@code -Xlint:all -Werror}, so that a warning fails the build.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsumerBuildsIT {

    private MavenSandbox sandbox;
    private MavenProject consumers;
    private MavenBuild build;

    @BeforeAll
    void build() throws IOException, MavenInvocationException {
        sandbox = MavenSandbox.prepare();
        consumers = sandbox.project("consumers");
        build = consumers.run("compile").succeeded();
    }

    @Test
    void dataInTheProjectsOwnResources() throws Exception {
        assertThat(JavaProgram.runClass(
                        "com.example.clinic.Invoice", classes("own-data"), sandbox.jar("coderange-runtime")))
                .containsExactly(
                        "FOLLOW_UP of CONSULTATIONS",
                        "Every later visit, 1100-1199,1300",
                        "CONSULTATIONS and null",
                        "null",
                        "a week later, surcharge",
                        "2026 spring");
    }

    @Test
    void dataOfALibraryOnTheClassPath() throws Exception {
        assertWardPrints("com.example.shipped.Ward", "shipped-data");
        assertThat(build.ofModule("shipped-data")).noneMatch(line -> line.contains("built"));
    }

    @Test
    void dataOfALibraryBesideTheProcessor() throws Exception {
        assertWardPrints("com.example.beside.Ward", "shipped-data-beside-processor");
        assertThat(build.ofModule("shipped-data-beside-processor")).noneMatch(line -> line.contains("built"));
    }

    @Test
    void dataThatShipsInsideTheProcessorIsNoted() throws Exception {
        assertWardPrints("com.example.builtin.Ward", "built-in-data");
        assertThat(build.ofModule("built-in-data")).anyMatch(line -> line.contains("built"));
    }

    @Test
    void aModuleThatExportsGeneratedTypes() throws Exception {
        assertThat(JavaProgram.runModule(
                        "com.example.modular/com.example.modular.Invoice",
                        classes("modular"),
                        sandbox.jar("coderange-annotations"),
                        sandbox.jar("coderange-runtime")))
                .containsExactly("com.example.modular: FIRST_VISIT");
    }

    @Test
    void aProjectWithAnotherJacksonInTheProcessorsClassLoader() throws Exception {
        Path[] classPath = {
            classes("other-jackson"),
            sandbox.jar("coderange-runtime"),
            jackson("jackson-databind"),
            jackson("jackson-core"),
            jackson("jackson-annotations")
        };

        assertThat(JavaProgram.runClass("com.example.json.Invoice", classPath))
                .containsExactly("Jackson 2.10.5: FOLLOW_UP");
    }

    private void assertWardPrints(String mainClass, String module) throws Exception {
        assertThat(JavaProgram.runClass(mainClass, classes(module), sandbox.jar("coderange-runtime")))
                .containsExactly("PHYSICS_AND_DOSIMETRY of RADIATION_ONCOLOGY");
    }

    private Path classes(String module) {
        return consumers.module(module).path("target/classes");
    }

    private Path jackson(String artifact) {
        return sandbox.jar("com.fasterxml.jackson.core", artifact, "2.10.5");
    }
}
