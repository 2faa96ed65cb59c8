package dev.coderange.example.benchmark.cold;

import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.launch.Launch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.util.ListStatistics;

/**
 * A program that is started over and over, and what its launches took.
 *
 * @param title the name in the table
 * @param command the program
 */
record Program(String title, List<String> command, ListStatistics launchMillis, ListStatistics answerMillis) {

    /** A main class of the benchmarks. */
    static Program of(String title, Class<?> main, Path jar, String code, String level) {
        return new Program(
                title,
                List.of(Installation.tool("java"), "-cp", jar.toString(), main.getName(), code, level),
                new ListStatistics(),
                new ListStatistics());
    }

    /** Starts programs in turns; each round begins with another one, so that none always follows the same. */
    static void start(List<Program> programs, int launches) throws IOException {
        for (int i = 0; i < launches; i++) {
            for (int j = 0; j < programs.size(); j++) {
                programs.get((i + j) % programs.size()).start();
            }
        }
    }

    private void start() throws IOException {
        Launch launch = Launch.of(command);
        launchMillis.addValue(launch.time().toNanos() / 1e6);
        answerMillis.addValue(Answer.parse(launch.output()).nanos() / 1e6);
    }

    /** Milliseconds from before the launch to after the end, the median. */
    double launch() {
        return launchMillis.getPercentile(50);
    }

    /** Milliseconds from the main method to the answer, the median. */
    double answer() {
        return answerMillis.getPercentile(50);
    }
}
