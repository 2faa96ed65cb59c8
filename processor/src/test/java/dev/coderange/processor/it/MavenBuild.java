package dev.coderange.processor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What came of a run of Maven.
 *
 * @param exitCode 0 if all went well
 * @param log what it has printed, by lines
 */
public record MavenBuild(int exitCode, List<String> log) {

    public MavenBuild {
        log = List.copyOf(log);
    }

    /** This, if all went well; fails with the whole log otherwise. */
    public MavenBuild succeeded() {
        assertThat(exitCode).as("%s", this).isZero();
        return this;
    }

    /** This, if the build has failed. */
    public MavenBuild failed() {
        assertThat(exitCode).as("%s", this).isNotZero();
        return this;
    }

    /** The lines that name a warning or an error at a source file, each once: Maven prints errors again at its end. */
    public List<String> diagnostics() {
        return log.stream()
                .filter(line -> line.matches("\\[(ERROR|WARNING)] .*\\.java:\\[\\d+,\\d+].*"))
                .distinct()
                .toList();
    }

    /** The part of the log of a module, from its headline to the next one's. */
    List<String> ofModule(String artifact) {
        List<String> part = log.stream()
                .dropWhile(line -> !line.contains("-< com.example:" + artifact + " >-"))
                .skip(1)
                .takeWhile(line -> !line.contains("-< com.example:"))
                .toList();
        assertThat(part).as("the part of %s in %s", artifact, this).isNotEmpty();
        return part;
    }

    @Override
    public String toString() {
        return "Maven ended with " + exitCode + ":\n" + String.join("\n", log);
    }
}
