package dev.coderange.processor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import org.apache.maven.model.Dependency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the published jar and POM of the processor hold. */
class ShadedJarIT {

    private static final long MOST_BYTES = 2_800_000;

    private Reactor reactor;
    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        reactor = Reactor.current();
        jar = new JarFile(reactor.processorJar().toFile());
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void holdsNoClassOutsideThePackageOfTheProcessor() {
        assertThat(names())
                .filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("dev/coderange/processor/"));
    }

    @Test
    void bundlesItsLibrariesUnderItsOwnNames() {
        assertThat(names())
                .anyMatch(name -> name.startsWith("dev/coderange/processor/shaded/javapoet/"))
                .anyMatch(name -> name.startsWith("dev/coderange/processor/shaded/jackson/"))
                .anyMatch(name -> name.startsWith("dev/coderange/processor/shaded/fastcsv/"))
                .anyMatch(name -> name.startsWith("dev/coderange/processor/shaded/commons/"))
                .anyMatch(name -> name.startsWith("dev/coderange/processor/shaded/picocli/"))
                .anyMatch(name -> name.startsWith("dev/coderange/processor/shaded/jte/"))
                .noneMatch(name -> name.contains("google"));
    }

    @Test
    void holdsNothingThatBelongedToTheLibrariesAsModulesOrMavenProjects() {
        assertThat(names())
                .noneMatch(name -> name.endsWith("module-info.class"))
                .noneMatch(name -> name.startsWith("META-INF/versions/"))
                .noneMatch(name -> name.matches(".*\\.(SF|RSA|DSA)"))
                .filteredOn(name -> name.startsWith("META-INF/maven/"))
                .isEmpty();
    }

    @Test
    void holdsOrFindsInTheJdkEveryClassThatItNames() {
        StringWriter missing = new StringWriter();
        PrintWriter out = new PrintWriter(missing);
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        String processor = reactor.processorJar().toString();

        // Without the filter, jdeps says nothing of what a class misses in its own package.
        int status = jdeps.run(out, out, "--missing-deps", "-filter:none", processor);

        assertThat(missing.toString()).isEmpty();
        assertThat(status).isZero();
    }

    @Test
    void staysSmall() throws IOException {
        assertThat(Files.size(reactor.processorJar())).isLessThan(MOST_BYTES);
    }

    @Test
    void offersItsOwnServicesToJavacAndNoneOfALibrary() throws IOException {
        String folder = "META-INF/services/";
        List<String> services = names().stream()
                .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                .toList();

        assertThat(services)
                .containsExactlyInAnyOrder(
                        folder + "javax.annotation.processing.Processor", folder + "com.sun.source.util.Plugin");
        assertThat(text(folder + "javax.annotation.processing.Processor").lines())
                .contains("dev.coderange.processor.CodeRangesProcessor");
        for (String service : services) {
            assertThat(text(service).lines())
                    .as(service)
                    .isNotEmpty()
                    .allSatisfy(type -> assertThat(names()).contains(type.replace('.', '/') + ".class"));
        }
    }

    @Test
    void tellsGradleOfEachProcessorHowItIsIncremental() throws IOException {
        assertThat(text("META-INF/gradle/incremental.annotation.processors").lines())
                .map(line -> line.substring(0, line.indexOf(',')))
                .containsExactlyInAnyOrderElementsOf(text("META-INF/services/javax.annotation.processing.Processor")
                        .lines()
                        .toList());
    }

    @Test
    void namesItsModule() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();

        assertThat(manifest.getValue("Automatic-Module-Name")).isEqualTo("dev.coderange.processor");
        assertThat(manifest.getValue("Multi-Release")).isNull();
    }

    @Test
    void isAProgram() throws IOException {
        assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                .isEqualTo("dev.coderange.processor.command.Main");
        assertThat(text("dev/coderange/processor/command/check/MESSAGES.md"))
                .isEqualTo(Files.readString(reactor.root().resolve("processor/MESSAGES.md")));
    }

    @Test
    void keepsTheLicencesAndNoticesOfItsLibraries() throws IOException {
        assertThat(text("META-INF/LICENSE")).contains("Apache License");
        assertThat(text("META-INF/licenses/fastcsv.txt")).contains("MIT License");
        assertThat(text("META-INF/NOTICE")).contains("Jackson").contains("Apache Commons Text");
    }

    @Test
    void carriesTheDataThatAnswersLast() throws IOException {
        assertThat(text("dev/coderange/processor/builtin/radiology.json"))
                .isEqualTo(Files.readString(reactor.root().resolve("data/radiology.json")));
    }

    @Test
    void isPublishedWithoutADependencyThatAConsumerWouldGet() throws IOException {
        assertThat(Reactor.readPom(reactor.processorPom()).getDependencies())
                .filteredOn(dependency -> !List.of("provided", "test").contains(dependency.getScope()))
                .extracting(Dependency::getManagementKey)
                .isEmpty();
    }

    private List<String> names() {
        return jar.stream().map(JarEntry::getName).toList();
    }

    private String text(String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        assertThat(entry).as("%s in %s", name, names()).isNotNull();
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
