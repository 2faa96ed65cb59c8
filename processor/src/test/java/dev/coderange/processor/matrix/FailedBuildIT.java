package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.it.MavenProject;
import dev.coderange.processor.it.MavenSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A build that a wrong code has failed, and the build after the code was put right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailedBuildIT {

    private static final String ONLY_WHAT_CHANGED = "-Dmaven.compiler.useIncrementalCompilation=false";

    private MavenSandbox sandbox;

    @BeforeAll
    void prepare() throws IOException {
        sandbox = MavenSandbox.prepare();
    }

    @Test
    void nextBuildWorksWithMavensDefault() throws IOException, MavenInvocationException {
        MavenProject project = sandbox.project("matrix-failed-build", "matrix-failed-build-by-default");

        failAndMend(project);

        project.run("compile").succeeded();
    }

    @Test
    void nextBuildNeedsACleanOneWhereOnlyWhatChangedIsCompiled() throws IOException, MavenInvocationException {
        MavenProject project = sandbox.project("matrix-failed-build");

        failAndMend(project, ONLY_WHAT_CHANGED);

        assertThat(project.run("compile", ONLY_WHAT_CHANGED).failed().diagnostics())
                .isNotEmpty()
                .allMatch(line -> line.contains("cannot find symbol"));
        deleteAsMavenCleanDoes(project.path("target"));
        project.run("compile", ONLY_WHAT_CHANGED).succeeded();
    }

    @Test
    void nextBuildWorksWhereTheCodesHaveAModuleOfTheirOwn() throws IOException, MavenInvocationException {
        MavenProject project = sandbox.example("codes-module", "example-failed-build");
        Path checkUp = project.path("billing/src/main/java/com/acme/billing/CheckUp.java");
        String right = Files.readString(checkUp);
        Files.writeString(checkUp, right.replace("20999", "40999"));

        assertThat(project.run("compile", ONLY_WHAT_CHANGED).failed().diagnostics())
                .singleElement()
                .asString()
                .contains("[coderange] 40999");

        Files.writeString(checkUp, right);
        project.run("compile", ONLY_WHAT_CHANGED).succeeded();
    }

    private static void failAndMend(MavenProject project, String... options)
            throws IOException, MavenInvocationException {
        String[] goals = Stream.concat(Stream.of("compile"), Stream.of(options)).toArray(String[]::new);
        assertThat(project.run(goals).failed().diagnostics())
                .singleElement()
                .asString()
                .contains("[coderange] 77045");
        Path desk = project.path("src/main/java/com/acme/Desk.java");
        Files.writeString(desk, Files.readString(desk).replace("77045", "71046"));
    }

    private static void deleteAsMavenCleanDoes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
