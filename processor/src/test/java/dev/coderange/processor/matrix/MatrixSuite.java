package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.it.Reactor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Runs every leg that this machine can run, and fails where one is left out that is not listed as such. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixSuite {

    /** What the user has asked for with {@code -Dcoderange.matrix=REGEX}, to try a few legs again. */
    private final String only = System.getProperty("coderange.matrix", ".*");

    private final MatrixReport report = new MatrixReport();
    private final List<NotRun> leftOut = new ArrayList<>();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private SortedMap<Integer, Jdk> installed;
    private Workshop workshop;

    @BeforeAll
    void open() throws IOException, MavenInvocationException {
        installed = Jdk.installed();
        workshop = Workshop.open();
    }

    @AfterAll
    void write() throws IOException {
        threads.shutdownNow();
        Path file = Reactor.current().root().resolve("processor/target/matrix.md");
        System.out.println(report.write(file, only, leftOut));
    }

    @TestFactory
    Stream<DynamicTest> everyLegThatRuns() {
        List<Leg> legs = installed.values().stream()
                .flatMap(this::legs)
                .filter(leg -> leg.name().matches(only))
                .toList();
        List<Future<?>> outcomes = new ArrayList<>();
        for (Leg leg : legs) {
            outcomes.add(threads.submit(() -> {
                long start = System.nanoTime();
                try {
                    leg.trial().run();
                } catch (Exception | AssertionError e) {
                    System.out.println("NOT AS EXPECTED: " + leg.name() + ": " + e);
                    throw e;
                }
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                System.out.println("As expected after " + millis + " ms: " + leg.name());
                return null;
            }));
        }
        return Stream.iterate(0, i -> i < legs.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(legs.get(i).name(), () -> await(legs.get(i), outcomes.get(i))));
    }

    @TestFactory
    Stream<DynamicTest> everyLegThatIsLeftOutIsListed() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int version : Jdk.WANTED) {
            String jdk = "JDK " + version;
            if (!installed.containsKey(version)) {
                tests.add(listed("everything", jdk));
                continue;
            }
            if (!NeighborLegs.JDKS.contains(version)) {
                tests.add(listed("neighbors, kapt, Maven", jdk));
            }
            if (!EcjLegs.runsOldest(version)) {
                tests.add(listed("ecj, oldest", jdk));
            }
        }
        tests.add(listed("kapt, in two orders", "every JDK"));
        return tests.stream();
    }

    private DynamicTest listed(String subject, String on) {
        return DynamicTest.dynamicTest(subject + " on " + on, () -> {
            assertThat(NotRun.of(subject, on))
                    .as("%s on %s in the list of what is left out", subject, on)
                    .isPresent();
            leftOut.add(NotRun.of(subject, on).orElseThrow());
        });
    }

    private Stream<Leg> legs(Jdk jdk) {
        List<Leg> legs = new ArrayList<>(new JavacLegs(workshop).on(jdk));
        legs.addAll(new EcjLegs(workshop).on(jdk));
        if (NeighborLegs.JDKS.contains(jdk.version())) {
            legs.addAll(new MavenLegs(workshop).on(jdk));
            legs.addAll(new NeighborLegs(workshop).on(jdk));
            legs.addAll(new KaptLegs(workshop).on(jdk));
        }
        return legs.stream();
    }

    private void await(Leg leg, Future<?> outcome) throws Throwable {
        try {
            outcome.get();
            report.add(leg, true);
        } catch (ExecutionException e) {
            report.add(leg, false);
            throw e.getCause();
        }
    }
}
