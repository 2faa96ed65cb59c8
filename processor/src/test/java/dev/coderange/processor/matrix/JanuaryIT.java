package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.it.MavenBuild;
import dev.coderange.processor.it.MavenProject;
import dev.coderange.processor.it.MavenSandbox;
import dev.coderange.processor.it.Reactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The January of {@code example/january}, from the data of one year to that of the next, as its page tells it. The
 * steps build upon each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JanuaryIT {

    /** Ant counts files as of one age that are less than a second apart. */
    private static final long FILE_TIME_GRANULARITY_MILLIS = 1_100;

    private static final String DATA = "src/main/resources/imaging.json";
    private static final String FORMER = "former/imaging-2025.json";
    private static final String SOURCES = "src/main/java/com/acme/imaging/";
    private static final String REQUEST = SOURCES + "package-info.java";
    private static final String ROOM = SOURCES + "Room.java";
    private static final String NEW_CASE = "            case PHOTON_COUNTING -> SCANNER;\n";
    private static final String OLD_REQUEST = "@CodeRanges(\"imaging.json\")";
    private static final String NEW_REQUEST = "@CodeRanges(value = \"imaging.json\", baseline = \"2025-12-31\")";

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    private MavenProject project;
    private String page;
    private String newData;

    @BeforeAll
    void lastYear() throws IOException {
        project = MavenSandbox.prepare().example("january", "example-january");
        page = Files.readString(project.path("README.md"));
        newData = Files.readString(project.path(DATA));
        Files.writeString(project.path(DATA), Files.readString(project.path(FORMER)));
        edit(REQUEST, NEW_REQUEST, OLD_REQUEST);
        edit(ROOM, NEW_CASE, "");
    }

    @Test
    @Order(1)
    void theExampleHasTheLinesOfThePageAndTheVersionsOfTheReactor() throws IOException {
        String pom = Files.readString(project.path("pom.xml"));
        Properties pinned = Reactor.current().pom().getProperties();

        assertThat(BuildsPage.xmlOf("The January edit in one module"))
                .singleElement()
                .satisfies(lines -> assertThat(pom).containsIgnoringWhitespaces(lines));
        assertThat(pom).contains("<coderange.version>" + Reactor.current().version());
        for (String name : List.of(
                "maven-antrun-plugin.version",
                "maven-compiler-plugin.version",
                "maven-resources-plugin.version",
                "maven-surefire-plugin.version",
                "junit.version")) {
            assertThat(pom).as(name).contains("<version>" + pinned.getProperty(name) + "</version>");
        }
        assertThat(page).contains(NEW_REQUEST);
    }

    @Test
    @Order(2)
    void lastYearNothingIsSaidAndTheClaimsOfItAreClassified() throws MavenInvocationException {
        MavenBuild build = project.run("test", "-Dtest=ClaimsTest#oldClaimsAreWhatTheyWere+codesHoldOnTheirDaysOnly")
                .succeeded();

        assertThat(build.log()).noneMatch(line -> line.contains("[coderange"));
        assertThat(build.log()).anyMatch(line -> line.contains("Tests run: 9, Failures: 0, Errors: 0, Skipped: 0"));
    }

    @Test
    @Order(3)
    void theNewDataFailsAtTheSwitchThatLacksItsCategory()
            throws IOException, InterruptedException, MavenInvocationException {
        Thread.sleep(FILE_TIME_GRANULARITY_MILLIS);
        Files.writeString(project.path(DATA), newData);
        edit(REQUEST, OLD_REQUEST, NEW_REQUEST);

        List<String> errors = printed(project.run("compile").failed()).stream()
                .filter(line -> line.startsWith("[ERROR]"))
                .toList();

        assertThat(errors).containsExactlyElementsOf(ofPage(0));
    }

    @Test
    @Order(4)
    void theLinesThatTheUpdateConcernsAreWarnedOf() throws IOException, MavenInvocationException {
        edit(ROOM, "            case TOMOGRAPHY -> SCANNER;\n", "            case TOMOGRAPHY -> SCANNER;\n" + NEW_CASE);

        MavenBuild build = project.run("test").succeeded();

        assertThat(printed(build)).containsExactlyInAnyOrderElementsOf(ofPage(1));
        assertThat(build.log()).anyMatch(line -> line.contains("Tests run: 14, Failures: 0, Errors: 0, Skipped: 0"));
    }

    @Test
    @Order(5)
    void theFileOfLastYearDoesAsWellAsTheDay() throws IOException, InterruptedException, MavenInvocationException {
        Thread.sleep(FILE_TIME_GRANULARITY_MILLIS);
        Files.copy(project.path(FORMER), project.path("src/main/resources/imaging-2025.json"));
        String request = "@CodeRanges(value = \"imaging.json\", baseline = \"imaging-2025.json\")";
        edit(REQUEST, NEW_REQUEST, request);

        List<String> warnings = project.run("compile").succeeded().diagnostics();

        assertThat(page).contains(request);
        assertThat(warnings).anyMatch(line -> shortened(line).equals(ofPage(2).get(0)));
        assertThat(places(warnings)).containsExactlyInAnyOrderElementsOf(places(ofPage(1)));
    }

    @Test
    @Order(6)
    void withoutTheBaselineOnlyTheRetiredCodeIsLeft() throws IOException, MavenInvocationException {
        edit(REQUEST, "@CodeRanges(value = \"imaging.json\", baseline = \"imaging-2025.json\")", OLD_REQUEST);

        assertThat(printed(project.run("compile").succeeded()))
                .singleElement()
                .asString()
                .startsWith("[WARNING] Protocols.java:[12,42] [coderange] F101");
    }

    /** What a build prints of the sources, each line once, without their folders. */
    private static List<String> printed(MavenBuild build) {
        List<String> printed = new ArrayList<>();
        boolean isListing = false;
        for (String line : build.log()) {
            boolean isOfSource = line.matches("\\[[A-Z]+] .*\\.java:\\[\\d+,\\d+].*");
            isListing = isOfSource && line.contains("edition-changed") || isListing && line.startsWith("    ");
            if ((isOfSource || isListing) && !printed.contains(shortened(line))) {
                printed.add(shortened(line));
            }
        }
        return printed;
    }

    private static String shortened(String line) {
        return line.replaceFirst("(\\[[A-Z]+] ).*/(\\w[\\w-]*\\.java:)", "$1$2");
    }

    /** The lines of what the page says is printed. */
    private List<String> ofPage(int block) {
        List<MatchResult> printed = BLOCK.matcher(page)
                .results()
                .filter(each -> each.group(1).isEmpty())
                .toList();
        return printed.get(block).group(2).lines().toList();
    }

    /** The places of warnings, with their kinds. */
    private static List<String> places(List<String> lines) {
        return lines.stream()
                .map(JanuaryIT::shortened)
                .filter(line -> line.startsWith("[WARNING]"))
                .map(line -> line.replaceFirst(" \\[coderange] .*\\[", " ["))
                .toList();
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = project.path(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
