package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Eclipse's compiler: the newest, the oldest that runs the processor, and the one before, which has to fail aloud. */
final class EcjLegs {

    private final Workshop workshop;

    EcjLegs(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The legs of a JDK. */
    List<Leg> on(Jdk jdk) {
        List<Leg> legs = new ArrayList<>();
        for (int release : List.of(8, 11, 17, 21, 25)) {
            if (release <= jdk.version()) {
                legs.add(works("newest", "ecj.version", jdk, "class path", release));
            }
        }
        if (runsOldest(jdk.version())) {
            legs.add(works("oldest", "ecj-oldest.version", jdk, "class path", 8));
            legs.add(works("oldest", "ecj-oldest.version", jdk, "class path", 11));
            legs.add(leg(
                    "too-old", "ecj-too-old.version", jdk, "class path", 11, "fails, and says so", () -> fails(jdk)));
        }
        return legs;
    }

    /** Whether the oldest can read the class files of a JDK. */
    static boolean runsOldest(int jdk) {
        return jdk < 21;
    }

    private Leg works(String age, String property, Jdk jdk, String setting, int release) {
        return leg(age, property, jdk, setting, release, Neighbor.WORKS, () -> compiles(age, jdk, setting, release));
    }

    private Leg leg(
            String age, String property, Jdk jdk, String setting, int release, String expected, Leg.Trial trial) {
        String subject = "ecj " + workshop.property(property) + " (" + age.replace('-', ' ') + ")";
        return new Leg("ecj", subject, jdk.toString(), setting, "release " + release, expected, trial);
    }

    private void compiles(String age, Jdk jdk, String setting, int release) throws IOException, InterruptedException {
        Path classes = workshop.folder();
        boolean isModular = setting.equals("module path");
        ForkedCompiler.Result result =
                run(age, jdk, classes, isModular, release).orFail();
        Expected expected = Expected.read(workshop.source("consumer/expected"));
        assertThat(result.lines())
                .as("%s", result)
                .filteredOn(line -> line.contains("[coderange]"))
                .singleElement()
                .asString()
                .contains("77045");
        assertThat(result.lines()).as("%s", result).noneMatch(line -> line.contains("ERROR in"));
        List<Path> classPath = new ArrayList<>(workshop.api());
        classPath.add(classes);
        assertThat(ForkedCompiler.lastLine(jdk, classPath, "com.acme.desk.Desk"))
                .isEqualTo(expected.prints());
    }

    private void fails(Jdk jdk) throws IOException, InterruptedException {
        ForkedCompiler.Result result = run("too-old", jdk, workshop.folder(), false, 11);
        assertThat(result.exitCode()).as("%s", result).isNotZero();
        assertThat(String.join("\n", result.lines())).contains("NoClassDefFoundError: dev/coderange/processor");
    }

    private ForkedCompiler.Result run(String age, Jdk jdk, Path classes, boolean isModular, int release)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-jar"));
        command.add(workshop.jars("ecj-" + age).get(0).toString());
        command.addAll(List.of("--release", Integer.toString(release), "-d", classes.toString()));
        command.addAll(List.of("-s", workshop.folder().toString()));
        // In this order: ecj looks for no processor on a path that is given before the class path.
        command.addAll(List.of(isModular ? "--module-path" : "-cp", ForkedCompiler.path(workshop.api())));
        command.addAll(List.of("-processorpath", workshop.processor().toString()));
        for (String folder : isModular ? List.of("codes", "consumer", "module") : List.of("codes", "consumer")) {
            command.addAll(workshop.sources(folder));
        }
        return ForkedCompiler.java(jdk, command);
    }
}
