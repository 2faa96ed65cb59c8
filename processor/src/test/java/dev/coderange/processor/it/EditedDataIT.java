package dev.coderange.processor.it;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A person's day with the recipe of {@code BUILDS.md}: build, edit the data, and run the same command again, without
 * {@code clean}. The steps build upon each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditedDataIT {

    /** Ant counts files as of one age that are less than a second apart. */
    private static final long FILE_TIME_GRANULARITY_MILLIS = 1_100;

    private MavenSandbox sandbox;
    private MavenProject project;

    @BeforeAll
    void buildOnce() throws IOException, MavenInvocationException {
        sandbox = MavenSandbox.prepare();
        project = sandbox.project("edited-data");
        project.run("compile").succeeded();
    }

    @Test
    @Order(0)
    void theProjectFollowsThePage() throws IOException {
        List<String> recipes = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Reactor.current().root().resolve("processor/BUILDS.md")))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains("maven-antrun-plugin"))
                .toList();

        assertThat(recipes).hasSize(1);
        assertThat(Files.readString(project.path("pom.xml"))).containsIgnoringWhitespaces(recipes.get(0));
    }

    @Test
    @Order(1)
    void theFirstBuildMakesTheTypes() throws Exception {
        assertThat(chapters()).isEqualTo("[CONSULTATIONS, LABORATORY]");
        assertThat(project.path("target/classes/com/example/edited/zones/ZonesZone.class"))
                .exists();
    }

    @Test
    @Order(2)
    void aBuildAfterAnEditHasTheNewTypesAndDropsTheOldOnes() throws Exception {
        Thread.sleep(FILE_TIME_GRANULARITY_MILLIS);
        Files.copy(project.path("edits/fees.json"), project.path("src/main/resources/fees.json"), REPLACE_EXISTING);
        Files.delete(project.path("src/main/resources/zones.json"));
        Files.delete(project.path("src/main/java/com/example/edited/zones/package-info.java"));

        project.run("compile").succeeded();

        assertThat(chapters()).isEqualTo("[CONSULTATIONS, PHARMACY]");
        assertThat(project.path("target/classes/com/example/edited/fees/FeesSection.class"))
                .exists();
        assertThat(files()).noneMatch(file -> file.toString().contains("ones"));
    }

    @Test
    @Order(3)
    void aBuildAfterNoEditDoesNothing() throws Exception {
        Map<Path, FileTime> before = times();

        MavenBuild build = project.run("compile").succeeded();

        assertThat(build.log()).anyMatch(line -> line.contains("Nothing to compile"));
        assertThat(times()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void aBuildAfterTheDataWasDeletedSaysThatItIsMissing() throws Exception {
        Thread.sleep(FILE_TIME_GRANULARITY_MILLIS);
        Files.delete(project.path("src/main/resources/fees.json"));

        MavenBuild build = project.run("compile").failed();

        assertThat(build.diagnostics()).anyMatch(line -> line.contains("fees.json"));
    }

    private String chapters() throws IOException, InterruptedException {
        return String.join(
                "\n",
                JavaProgram.runClass(
                        "com.example.edited.fees.Chapters",
                        project.path("target/classes"),
                        sandbox.jar("coderange-runtime")));
    }

    /** Everything that the build has made. */
    private Iterable<Path> files() throws IOException {
        return times().keySet();
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        for (String folder : new String[] {"target/classes", "target/generated-sources"}) {
            try (Stream<Path> files = Files.walk(project.path(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    times.put(project.folder().relativize(file), Files.getLastModifiedTime(file));
                }
            }
        }
        return times;
    }
}
