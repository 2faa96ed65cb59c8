package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Kotlin's kapt, which runs processors over Java stubs of the Kotlin sources. */
final class KaptLegs {

    private final Workshop workshop;

    KaptLegs(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The legs of a JDK. */
    List<Leg> on(Jdk jdk) {
        return List.of(
                leg(jdk, "one compile", "fails, and says so", () -> inOneCompile(jdk)),
                leg(jdk, "one module, codes first", Neighbor.WORKS, () -> inOneModuleAfterTheCodes(jdk)),
                leg(jdk, "codes module", Neighbor.WORKS, () -> {
                    assertWorks(jdk, workshop.codesModule(jdk), workshop.folder());
                }));
    }

    private Leg leg(Jdk jdk, String setting, String expected, Leg.Trial trial) {
        String subject = "kapt " + workshop.property("kotlin.version");
        return new Leg("neighbor", subject, jdk.toString(), setting, "Coderange alone", expected, trial);
    }

    private void inOneCompile(Jdk jdk) throws IOException, InterruptedException {
        ForkedCompiler.Result result = kapt(jdk, workshop.folder(), workshop.api(), List.of("kapt", "codes"));
        assertThat(result.exitCode()).as("%s", result).isNotZero();
        assertThat(result.lines()).anyMatch(line -> line.contains("error:"));
    }

    private void inOneModuleAfterTheCodes(Jdk jdk) throws IOException, InterruptedException {
        Path classes = workshop.folder();
        ForkedCompiler.javac(jdk, workshop.annotatedPackage(classes)).orFail();
        assertWorks(jdk, classes, classes);
    }

    private void assertWorks(Jdk jdk, Path codes, Path classes) throws IOException, InterruptedException {
        Path folder = workshop.folder();
        List<Path> libraries = new ArrayList<>(workshop.api());
        libraries.add(codes);
        Expected expected = Expected.read(workshop.source("kapt/expected"));

        ForkedCompiler.Result stubs =
                kapt(jdk, folder, libraries, List.of("kapt")).orFail();

        assertThat(stubs.lines())
                .as("%s", stubs)
                .filteredOn(line -> line.contains("[coderange]"))
                .hasSameSizeAs(expected.messages())
                .allMatch(line -> line.contains("MainKt.java:") && line.contains("[coderange] 77045"));
        kotlinc(jdk, libraries, List.of("-d", classes.toString(), source("kapt")))
                .orFail();
        libraries.add(classes);
        libraries.addAll(workshop.jars("kapt"));
        assertThat(ForkedCompiler.lastLine(jdk, libraries, "com.acme.claims.MainKt"))
                .isEqualTo(expected.prints());
    }

    private ForkedCompiler.Result kapt(Jdk jdk, Path folder, List<Path> libraries, List<String> sources)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>();
        arguments.add("-Xplugin=" + jar("kotlin-annotation-processing-embeddable"));
        for (String place : List.of("sources", "classes", "stubs", "incrementalData")) {
            Path made = Files.createDirectories(folder.resolve(place));
            arguments.addAll(option(place, made.toString()));
        }
        arguments.addAll(option("aptMode", "stubsAndApt"));
        arguments.addAll(option("apclasspath", workshop.processor().toString()));
        sources.forEach(source -> arguments.add(source(source)));
        return kotlinc(jdk, libraries, arguments);
    }

    private static List<String> option(String name, String value) {
        return List.of("-P", "plugin:org.jetbrains.kotlin.kapt3:" + name + "=" + value);
    }

    private ForkedCompiler.Result kotlinc(Jdk jdk, List<Path> libraries, List<String> arguments)
            throws IOException, InterruptedException {
        List<Path> classPath = new ArrayList<>(libraries);
        classPath.add(jar("kotlin-stdlib"));
        List<String> command = new ArrayList<>(List.of(
                "-cp",
                ForkedCompiler.path(workshop.jars("kapt")),
                "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                "-no-stdlib",
                "-no-reflect",
                "-jdk-home",
                jdk.home().toString(),
                "-cp",
                ForkedCompiler.path(classPath)));
        command.addAll(arguments);
        return ForkedCompiler.java(jdk, command);
    }

    private Path jar(String artifact) throws IOException {
        return workshop.jars("kapt").stream()
                .filter(path -> path.getFileName().toString().startsWith(artifact + "-"))
                .findFirst()
                .orElseThrow();
    }

    private String source(String folder) {
        return workshop.source(folder).toString();
    }
}
