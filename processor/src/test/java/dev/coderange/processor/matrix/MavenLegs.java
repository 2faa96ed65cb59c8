package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.it.MavenBuild;
import dev.coderange.processor.it.MavenProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * Maven's compiler plugin, each version beside the others in one reactor, one module after another and in parallel. A
 * consumer has codes of its own and of another module.
 */
final class MavenLegs {

    private static final String TEMPLATE = "consumer";

    private final Workshop workshop;

    MavenLegs(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The legs of a JDK. Each run of Maven builds the whole reactor once, for all of its legs. */
    List<Leg> on(Jdk jdk) {
        List<Leg> legs = new ArrayList<>();
        for (String threads : List.of("-T1", "-T2")) {
            Once<Built> build = new Once<>(() -> build(jdk, threads));
            for (String version : versions()) {
                legs.add(new Leg(
                        "Maven",
                        "maven-compiler-plugin " + version,
                        jdk.toString(),
                        "codes module and codes of its own",
                        threads,
                        Neighbor.WORKS,
                        () -> assertWorks(jdk, build.get(), version)));
            }
        }
        return legs;
    }

    private List<String> versions() {
        return Stream.concat(
                        Stream.of(workshop.property("maven-compiler-plugins.version")
                                .split(" ")),
                        Stream.of(workshop.property("maven-compiler-plugin.version")))
                .toList();
    }

    /** What a run of Maven made. */
    private record Built(MavenProject project, MavenBuild build) {}

    private Built build(Jdk jdk, String threads) throws IOException, MavenInvocationException {
        MavenProject project = workshop.sandbox().project("matrix-builds", jdk.version() + threads);
        for (String version : versions()) {
            copyTemplate(project.path(TEMPLATE), project.path("plugin-" + version), version);
        }
        Path pom = project.path("pom.xml");
        String modules = versions().stream()
                .map(version -> "<module>plugin-" + version + "</module>")
                .collect(Collectors.joining());
        Files.writeString(pom, Files.readString(pom).replace("#modules#", modules));
        return new Built(project, project.runOn(jdk.home(), "compile", threads, "--fail-at-end"));
    }

    private static void copyTemplate(Path template, Path copy, String version) throws IOException {
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = copy.resolve(template.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.writeString(place, Files.readString(file).replace("#plugin.version#", version));
            }
        }
    }

    private void assertWorks(Jdk jdk, Built built, String version) throws IOException, InterruptedException {
        String module = "/plugin-" + version + "/";
        assertThat(built.build().diagnostics())
                .as("%s", built.build())
                .filteredOn(line -> line.contains(module))
                .hasSize(2)
                .anyMatch(line -> line.contains("Desk.java:[18,33] [coderange] 77045"))
                .anyMatch(line -> line.contains("Desk.java:[18,65] [coderange] 77070"));
        List<Path> classPath = new ArrayList<>(workshop.api());
        classPath.add(built.project().path("codes/target/classes"));
        classPath.add(built.project().path("plugin-" + version + "/target/classes"));
        assertThat(ForkedCompiler.lastLine(jdk, classPath, "com.example.desk.Desk"))
                .isEqualTo("77045 DIAGNOSTIC_RADIOLOGY, 77070 NUCLEAR_MEDICINE");
    }
}
