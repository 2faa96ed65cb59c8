package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * javac for each Java release it knows, on the class path and on the module path, with every lint but the usual two.
 */
final class JavacLegs {

    private static final int OLDEST_RELEASE = 8;
    private static final int FIRST_WITH_MODULES = 9;

    private final Workshop workshop;

    JavacLegs(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The legs of a JDK. */
    List<Leg> on(Jdk jdk) {
        List<Leg> legs = new ArrayList<>();
        for (int number = OLDEST_RELEASE; number <= jdk.version(); number++) {
            int release = number;
            legs.add(leg(jdk, "class path", release, () -> onClassPath(jdk, release)));
            if (release >= FIRST_WITH_MODULES) {
                legs.add(leg(jdk, "module path", release, () -> onModulePath(jdk, release)));
            }
        }
        return legs;
    }

    private static Leg leg(Jdk jdk, String setting, int release, Leg.Trial trial) {
        return new Leg("javac", jdk.toString(), jdk.toString(), setting, "release " + release, Neighbor.WORKS, trial);
    }

    private void onClassPath(Jdk jdk, int release) throws IOException, InterruptedException {
        Path classes = workshop.folder();
        String api = ForkedCompiler.path(workshop.api());
        compile(jdk, release, classes, List.of("-cp", api), List.of("codes", "consumer"));
        List<Path> classPath = new ArrayList<>(workshop.api());
        classPath.add(classes);
        assertThat(ForkedCompiler.lastLine(jdk, classPath, "com.acme.desk.Desk"))
                .isEqualTo(expected().prints());
    }

    private void onModulePath(Jdk jdk, int release) throws IOException, InterruptedException {
        Path classes = workshop.folder();
        String api = ForkedCompiler.path(workshop.api());
        compile(jdk, release, classes, List.of("-p", api), List.of("codes", "consumer", "module"));
        List<Path> modulePath = new ArrayList<>(workshop.api());
        modulePath.add(classes);
        ForkedCompiler.Result run = ForkedCompiler.java(
                        jdk, List.of("-p", ForkedCompiler.path(modulePath), "-m", "com.acme.desk/com.acme.desk.Desk"))
                .orFail();
        assertThat(run.lines()).containsExactly(expected().prints());
    }

    private void compile(Jdk jdk, int release, Path classes, List<String> path, List<String> folders)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(
                List.of("--release", Integer.toString(release), "-Xlint:all,-processing,-options", "-d"));
        arguments.add(classes.toString());
        arguments.addAll(List.of("-s", workshop.folder().toString()));
        arguments.addAll(List.of("-processorpath", workshop.processor().toString()));
        arguments.addAll(path);
        for (String folder : folders) {
            arguments.addAll(workshop.sources(folder));
        }
        ForkedCompiler.Result result = ForkedCompiler.javac(jdk, arguments).orFail();
        expected().assertMessages(result.messages());
    }

    private Expected expected() throws IOException {
        return Expected.read(workshop.source("consumer/expected"));
    }
}
