package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Other processors beside ours, before and after it on the processor path: in one compile, from a codes module, and in
 * one module whose annotated package is compiled first. The source of each uses what its processor makes of our types,
 * and names one wrong code: a compile that does not tell of it is a silent one.
 */
final class NeighborLegs {

    /** What stands for every JDK that runs the processor. */
    static final List<Integer> JDKS = List.of(17, 25);

    /** What comes of one compile that goes through, and falls short of what a codes module gives. */
    private static final String IN_ONE_COMPILE = "expected-in-one-compile";

    private final Workshop workshop;

    NeighborLegs(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The legs of a JDK. */
    List<Leg> on(Jdk jdk) {
        List<Leg> legs = new ArrayList<>();
        for (Neighbor neighbor : Neighbor.all()) {
            String subject = neighbor.titleWith(workshop.property(neighbor.versionProperty()));
            for (String order : List.of("first", "last")) {
                boolean isFirst = order.equals("first");
                legs.add(new Leg(
                        "neighbor",
                        subject,
                        jdk.toString(),
                        "one compile",
                        "Coderange " + order,
                        inOneCompile(neighbor, jdk),
                        () -> inOneCompile(neighbor, jdk, isFirst)));
                legs.add(new Leg(
                        "neighbor",
                        subject,
                        jdk.toString(),
                        "codes module",
                        "Coderange " + order,
                        Neighbor.WORKS,
                        () -> fromCodesModule(neighbor, jdk, isFirst)));
            }
            legs.add(new Leg(
                    "neighbor",
                    subject,
                    jdk.toString(),
                    "one module, codes first",
                    "Coderange last",
                    Neighbor.WORKS,
                    () -> inOneModuleAfterTheCodes(neighbor, jdk)));
        }
        return legs;
    }

    private static String inOneCompile(Neighbor neighbor, Jdk jdk) {
        if (neighbor.expected(jdk).equals(Neighbor.WORKS)) {
            return Neighbor.WORKS;
        }
        return neighbor.symptom().isEmpty() ? "compiles, and falls short" : "fails, and says so";
    }

    private void inOneCompile(Neighbor neighbor, Jdk jdk, boolean isFirst) throws IOException, InterruptedException {
        List<String> sources = new ArrayList<>(workshop.sources("codes"));
        sources.addAll(workshop.sources(neighbor.folder()));
        List<Path> libraries = libraries(neighbor);
        Path classes = workshop.folder();
        ForkedCompiler.Result result = compile(neighbor, jdk, isFirst, classes, libraries, sources);
        if (neighbor.expected(jdk).equals(Neighbor.WORKS)) {
            assertWorks("expected", neighbor, jdk, result, classes, libraries);
        } else if (neighbor.symptom().isEmpty()) {
            assertWorks(IN_ONE_COMPILE, neighbor, jdk, result, classes, libraries);
        } else {
            assertThat(result.exitCode()).as("%s", result).isNotZero();
            assertThat(String.join(" ", result.lines())).as("%s", result).containsPattern(neighbor.symptom());
        }
    }

    private void fromCodesModule(Neighbor neighbor, Jdk jdk, boolean isFirst) throws IOException, InterruptedException {
        List<Path> libraries = libraries(neighbor);
        libraries.add(0, workshop.codesModule(jdk));
        Path classes = workshop.folder();
        ForkedCompiler.Result result =
                compile(neighbor, jdk, isFirst, classes, libraries, workshop.sources(neighbor.folder()));
        assertWorks("expected", neighbor, jdk, result, classes, libraries);
    }

    /** The same processors run in both compiles, as they do where Maven compiles one module in two executions. */
    private void inOneModuleAfterTheCodes(Neighbor neighbor, Jdk jdk) throws IOException, InterruptedException {
        List<Path> libraries = libraries(neighbor);
        Path classes = workshop.folder();
        compile(neighbor, jdk, false, classes, libraries, workshop.sources("codes"))
                .orFail();
        libraries.add(0, classes);
        ForkedCompiler.Result result =
                compile(neighbor, jdk, false, classes, libraries, workshop.sources(neighbor.folder()));
        assertWorks("expected", neighbor, jdk, result, classes, libraries);
    }

    private List<Path> libraries(Neighbor neighbor) throws IOException {
        List<Path> libraries = new ArrayList<>(workshop.api());
        libraries.addAll(workshop.jars(neighbor.jars()));
        return libraries;
    }

    private ForkedCompiler.Result compile(
            Neighbor neighbor, Jdk jdk, boolean isFirst, Path classes, List<Path> libraries, List<String> sources)
            throws IOException, InterruptedException {
        List<Path> processors = new ArrayList<>(workshop.jars(neighbor.jars()));
        Path services = workshop.source(neighbor.folder() + "/services");
        if (Files.exists(services)) {
            // Names the processors of a neighbor whose jar does not, so that it need not be done by an option, which
            // sets the order.
            processors.add(services);
        }
        processors.add(isFirst ? 0 : processors.size(), workshop.processor());
        List<String> arguments = new ArrayList<>();
        Path options = workshop.source(neighbor.folder() + "/options");
        if (Files.exists(options)) {
            arguments.addAll(Files.readAllLines(options));
        }
        arguments.addAll(
                List.of("-d", classes.toString(), "-s", workshop.folder().toString()));
        arguments.addAll(List.of("-cp", ForkedCompiler.path(libraries)));
        arguments.addAll(List.of("-processorpath", ForkedCompiler.path(processors)));
        arguments.addAll(sources);
        return ForkedCompiler.javac(jdk, arguments);
    }

    private void assertWorks(
            String file, Neighbor neighbor, Jdk jdk, ForkedCompiler.Result result, Path classes, List<Path> libraries)
            throws IOException, InterruptedException {
        Expected expected = Expected.read(workshop.source(neighbor.folder() + "/" + file));
        assertThat(result.exitCode()).as("%s", result).isZero();
        expected.assertMessages(result.messages());
        List<Path> classPath = new ArrayList<>(libraries);
        classPath.add(0, classes);
        assertThat(ForkedCompiler.lastLine(jdk, classPath, "com.acme.claims.Main"))
                .isEqualTo(expected.prints());
    }
}
