package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Eclipse's compiler: the newest, the oldest that runs the processor, and the one before, which has to fail aloud. */
final class EcjLegs {

    private static final String FAILS = "fails, and says so";
    private static final int FIRST_LONG_TERM_WITH_MODULES = 11;

    private static final List<String> ONE_CLASS_PATH = List.of("codes", "consumer");

    /** The consumer, in the module that has the codes too. */
    private static final List<String> ONE_MODULE = List.of("codes", "consumer", "module");

    private final Workshop workshop;

    EcjLegs(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The legs of a JDK. */
    List<Leg> on(Jdk jdk) {
        List<Leg> legs = new ArrayList<>();
        Ecj newest = new Ecj("newest", "ecj.version", jdk);
        for (int release : List.of(8, 11, 17, 21, 25)) {
            if (release <= jdk.version()) {
                legs.add(newest.leg("class path", release, Neighbor.WORKS, () -> onClassPath(newest, release)));
            }
            if (release >= FIRST_LONG_TERM_WITH_MODULES && release <= jdk.version()) {
                legs.add(newest.leg(
                        "module path, codes module", release, Neighbor.WORKS, () -> fromCodesModule(newest, release)));
                legs.add(newest.leg("module path, one compile", release, FAILS, () -> losesItsModule(newest, release)));
            }
        }
        legs.add(newest.leg("class path after the processor path", 17, FAILS, () -> runsNoProcessor(newest)));
        if (runsOldest(jdk.version())) {
            Ecj oldest = new Ecj("oldest", "ecj-oldest.version", jdk);
            legs.add(oldest.leg("class path", 8, Neighbor.WORKS, () -> onClassPath(oldest, 8)));
            legs.add(oldest.leg("class path", 11, Neighbor.WORKS, () -> onClassPath(oldest, 11)));
            legs.add(oldest.leg("module path, one compile", 11, Neighbor.WORKS, () -> onModulePath(oldest)));
            Ecj tooOld = new Ecj("too-old", "ecj-too-old.version", jdk);
            legs.add(tooOld.leg("class path", 11, FAILS, () -> closesTheLoaderTooEarly(tooOld)));
        }
        return legs;
    }

    /** Whether the oldest can read the class files of a JDK. */
    static boolean runsOldest(int jdk) {
        return jdk < 21;
    }

    private void onClassPath(Ecj ecj, int release) throws IOException, InterruptedException {
        Path classes = workshop.folder();
        List<Path> classPath = new ArrayList<>(workshop.api());
        ForkedCompiler.Result result = ecj.run(release, paths("-cp", classPath), classes, ONE_CLASS_PATH);
        assertReportsTheWrongCode(result);
        classPath.add(classes);
        assertThat(ForkedCompiler.lastLine(ecj.jdk, classPath, "com.acme.desk.Desk"))
                .isEqualTo(expected().prints());
    }

    private void onModulePath(Ecj ecj) throws IOException, InterruptedException {
        Path classes = workshop.folder();
        List<Path> modulePath = new ArrayList<>(workshop.api());
        assertReportsTheWrongCode(ecj.run(11, paths("-p", modulePath), classes, ONE_MODULE));
        modulePath.add(classes);
        assertRunsAsModule(ecj, modulePath);
    }

    private void fromCodesModule(Ecj ecj, int release) throws IOException, InterruptedException {
        List<Path> modulePath = new ArrayList<>(workshop.api());
        Path codes = workshop.folder();
        ecj.run(release, paths("-p", modulePath), codes, List.of("codes", "codes-module"))
                .orFail();
        modulePath.add(codes);
        Path classes = workshop.folder();
        assertReportsTheWrongCode(
                ecj.run(release, paths("-p", modulePath), classes, List.of("consumer", "module-of-codes-module")));
        modulePath.add(classes);
        assertRunsAsModule(ecj, modulePath);
    }

    /** Since 3.29, ecj compiles generated sources as if they were in the unnamed module. */
    private void losesItsModule(Ecj ecj, int release) throws IOException, InterruptedException {
        ForkedCompiler.Result result = ecj.run(release, paths("-p", workshop.api()), workshop.folder(), ONE_MODULE);
        assertThat(result.exitCode()).as("%s", result).isNotZero();
        assertThat(result.lines()).as("%s", result).contains("The package com is not accessible");
    }

    private void runsNoProcessor(Ecj ecj) throws IOException, InterruptedException {
        List<String> paths = paths("-cp", workshop.api());
        List<String> processorPathFirst = List.of(paths.get(2), paths.get(3), paths.get(0), paths.get(1));
        ForkedCompiler.Result result = ecj.run(17, processorPathFirst, workshop.folder(), ONE_CLASS_PATH);
        assertThat(result.exitCode()).as("%s", result).isNotZero();
        assertThat(result.lines())
                .as("%s", result)
                .contains("The import com.acme.RadiologyCategory cannot be resolved")
                .noneMatch(line -> line.contains("radiology.json: "));
    }

    private void closesTheLoaderTooEarly(Ecj ecj) throws IOException, InterruptedException {
        ForkedCompiler.Result result = ecj.run(11, paths("-cp", workshop.api()), workshop.folder(), ONE_CLASS_PATH);
        assertThat(result.exitCode()).as("%s", result).isNotZero();
        assertThat(String.join("\n", result.lines())).contains("NoClassDefFoundError: dev/coderange/processor");
    }

    private void assertReportsTheWrongCode(ForkedCompiler.Result result) {
        assertThat(result.orFail().lines())
                .as("%s", result)
                .filteredOn(line -> line.contains("[coderange]"))
                .singleElement()
                .asString()
                .contains("77045");
        assertThat(result.lines()).as("%s", result).noneMatch(line -> line.contains("ERROR in"));
    }

    private void assertRunsAsModule(Ecj ecj, List<Path> modulePath) throws IOException, InterruptedException {
        List<String> arguments =
                List.of("-p", ForkedCompiler.path(modulePath), "-m", "com.acme.desk/com.acme.desk.Desk");
        assertThat(ForkedCompiler.java(ecj.jdk, arguments).orFail().lines())
                .containsExactly(expected().prints());
    }

    /** The options in the order that works: ecj runs no processor of a path that is given before the class path. */
    private List<String> paths(String option, List<Path> path) {
        return List.of(
                option,
                ForkedCompiler.path(path),
                "-processorpath",
                workshop.processor().toString());
    }

    private Expected expected() throws IOException {
        return Expected.read(workshop.source("consumer/expected"));
    }

    /** A version of ecj on a JDK. */
    private final class Ecj {

        private final String age;
        private final String property;
        private final Jdk jdk;

        Ecj(String age, String property, Jdk jdk) {
            this.age = age;
            this.property = property;
            this.jdk = jdk;
        }

        Leg leg(String setting, int release, String expected, Leg.Trial trial) {
            String subject = "ecj " + workshop.property(property) + " (" + age.replace('-', ' ') + ")";
            return new Leg("ecj", subject, jdk.toString(), setting, "release " + release, expected, trial);
        }

        ForkedCompiler.Result run(int release, List<String> paths, Path classes, List<String> folders)
                throws IOException, InterruptedException {
            String jar = workshop.jars("ecj-" + age).get(0).toString();
            List<String> command = new ArrayList<>(
                    List.of("-jar", jar, "--release", Integer.toString(release), "-d", classes.toString()));
            command.addAll(List.of("-s", workshop.folder().toString()));
            command.addAll(paths);
            for (String folder : folders) {
                command.addAll(workshop.sources(folder));
            }
            return ForkedCompiler.java(jdk, command);
        }
    }
}
