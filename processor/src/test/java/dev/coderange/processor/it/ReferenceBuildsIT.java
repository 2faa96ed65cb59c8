package dev.coderange.processor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Code references in builds of Maven: its own compiler, one of a process of its own, and beside other tools. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceBuildsIT {

    private static final String WRONG =
            "[coderange] 77045 is in no category of Radiology: it lies in the gap between RADIOLOGIC_GUIDANCE"
                    + " (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067). Nearest: 77046.";

    private MavenBuild build;

    @BeforeAll
    void build() throws IOException, MavenInvocationException {
        build = MavenSandbox.prepare()
                .project("references")
                .run("compile", "--fail-at-end")
                .failed();
    }

    @Test
    void compilerInsideOfMavenReportsOnce() {
        assertThat(errors("in-process")).containsExactly("Booking.java:[10,14] " + WRONG);
    }

    @Test
    void compilerOfItsOwnProcessReportsOnce() {
        assertThat(errors("forked")).containsExactly("Booking.java:[10,14] " + WRONG);
    }

    @Test
    void errorProneAndWeSeeOneCompilationEach() {
        assertThat(errors("beside-error-prone"))
                .hasSize(2)
                .contains("Booking.java:[10,14] " + WRONG)
                .anyMatch(error -> error.contains("[DeadException]"));
    }

    @Test
    void whatLombokCopiesIsCheckedAndMapStructIsNotDisturbed() {
        assertThat(errors("beside-lombok"))
                .containsExactly(
                        "Orders.java:[10,19] " + WRONG,
                        "Orders.java:[11,23] " + WRONG,
                        "Orders.java:[12,30] " + WRONG,
                        "Orders.java:[13,39] " + WRONG);
    }

    private List<String> errors(String module) {
        return build.ofModule(module).stream()
                .takeWhile(line -> !line.contains("Reactor Summary")) // after which Maven says all of it again
                .filter(line -> line.matches("\\[ERROR] .*\\.java:\\[\\d+,\\d+].*"))
                .map(line -> line.substring(line.lastIndexOf('/', line.indexOf(".java")) + 1))
                .map(line -> line.replaceFirst(
                        "( @SuppressWarnings takes what is in the brackets:)? \\[coderange:[a-z-]+]$", ""))
                .distinct()
                .toList();
    }
}
