package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.it.MavenBuild;
import dev.coderange.processor.it.MavenProject;
import dev.coderange.processor.it.MavenSandbox;
import dev.coderange.processor.it.Reactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A January with the example that {@code BUILDS.md} recommends: build, edit the data, and run the same command again.
 * The steps build upon each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CodesModuleIT {

    private static final String DATA = "data/src/main/resources/fees.json";
    private static final String CODES = "codes/src/main/java/com/acme/fees/package-info.java";
    private static final String CHECK_UP = "billing/src/main/java/com/acme/billing/CheckUp.java";
    private static final String DEPARTMENT = "billing/src/main/java/com/acme/billing/Department.java";

    private MavenProject project;

    @BeforeAll
    void build() throws IOException, MavenInvocationException {
        project = MavenSandbox.prepare().example("codes-module", "example-codes-module");
        project.run("compile").succeeded();
    }

    @Test
    @Order(1)
    void theExampleHasTheLinesOfThePage() throws IOException {
        String poms = Files.readString(project.path("pom.xml")) + Files.readString(project.path("codes/pom.xml"));

        assertThat(BuildsPage.xmlOf("Codes in modules of their own"))
                .hasSize(2)
                .allSatisfy(block -> assertThat(poms).containsIgnoringWhitespaces(block));
    }

    @Test
    @Order(2)
    void theExampleHasTheVersionsOfTheReactor() throws IOException {
        String pom = Files.readString(project.path("pom.xml"));
        Properties pinned = Reactor.current().pom().getProperties();

        assertThat(pom)
                .contains("<coderange.version>" + Reactor.current().version())
                .contains("<version>" + pinned.getProperty("maven-compiler-plugin.version"))
                .contains("<version>" + pinned.getProperty("maven-resources-plugin.version"));
    }

    @Test
    @Order(3)
    void aBuildAfterNoEditDoesNothing() throws MavenInvocationException {
        assertThat(project.run("compile").succeeded().log())
                .filteredOn(line -> line.contains("Nothing to compile"))
                .hasSize(2);
    }

    @Test
    @Order(4)
    void editedDataIsCheckedAgainstTheConsumersThatDidNotChange() throws IOException, MavenInvocationException {
        edit(DATA, "20000-20999", "20000-20899");

        MavenBuild build = project.run("compile").failed();

        assertThat(build.log())
                .filteredOn(line -> line.contains("because of changed dependency"))
                .hasSize(2);
        assertThat(build.diagnostics())
                .singleElement()
                .asString()
                .contains("billing/CheckUp.java:[10,81] [coderange] 20999");
    }

    @Test
    @Order(5)
    void theSameCommandFailsUntilTheConsumerIsMended() throws IOException, MavenInvocationException {
        assertThat(project.run("compile").failed().diagnostics())
                .singleElement()
                .asString()
                .contains("billing/CheckUp.java:[10,81] [coderange] 20999");
        edit(CHECK_UP, "20999", "20899");

        project.run("compile").succeeded();
    }

    @Test
    @Order(6)
    void aRenamedCategoryFailsWhereItIsNamed() throws IOException, MavenInvocationException {
        edit(DATA, "IMAGING", "RADIOLOGY");

        assertThat(project.run("compile").failed().diagnostics())
                .isNotEmpty()
                .allMatch(line -> line.contains("billing/Department.java:[1"));

        edit(DEPARTMENT, "case IMAGING", "case RADIOLOGY");
        project.run("compile").succeeded();
    }

    @Test
    @Order(7)
    void aBaselineWarnsOfWhatMovedAtTheConsumersLines() throws IOException, MavenInvocationException {
        Files.copy(project.path(DATA), project.path("data/src/main/resources/fees-2025.json"));
        edit(CODES, "@CodeRanges(\"fees.json\")", "@CodeRanges(value = \"fees.json\", baseline = \"fees-2025.json\")");
        edit(DATA, "10000-10999", "10000-11009");

        MavenBuild build = project.run("compile").succeeded();

        assertThat(build.log()).anyMatch(line -> line.contains("fees.json: Since fees-2025.json (edition 2026), 10"));
        assertThat(build.log())
                .filteredOn(line -> line.contains("[coderange:reclassified-category]"))
                .hasSize(2)
                .allMatch(line -> line.contains("CONSULTATIONS holds other codes"))
                .anyMatch(line -> line.contains("CheckUp.java:[19,"))
                .anyMatch(line -> line.contains("Department.java:[14,"));
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = project.path(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
