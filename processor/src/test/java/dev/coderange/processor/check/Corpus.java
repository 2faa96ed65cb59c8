package dev.coderange.processor.check;

import static java.util.stream.Collectors.joining;

import dev.coderange.processor.read.DataReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Broken data files, each with the problems that it must give beside it. Those in {@code syntax} are no JSON, those in
 * {@code shape} are refused by the JSON Schema too, those in {@code meaning} only by the checker.
 */
final class Corpus {

    /**
     * The folder of this module: Surefire names it, and PIT, whose tests run in the folder of Maven, by the same
     * property.
     */
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    private static final Path ROOT = MODULE.resolve("src/test/resources/dev/coderange/processor/check/broken");

    /**
     * The switch that writes what is said now into the files, for a reader to look through:
     * {@code -Dcoderange.rewrite=true}.
     */
    static final boolean REWRITE = Boolean.getBoolean("coderange.rewrite");

    private Corpus() {}

    /** A file of the data that ships. */
    static Path shipped(String name) {
        return MODULE.resolve("../data").resolve(name);
    }

    /** The cases of a kind by name, or of every kind. */
    static List<Path> cases(String kind) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ROOT::relativize)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Texts that hold the files of one data each, with the problems that it must give at the end. */
    static List<Path> several() {
        try (Stream<Path> files = Files.walk(ROOT.resolveSibling("several"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(Path name) throws IOException {
        return Files.readAllBytes(ROOT.resolve(name));
    }

    /** The problems that a case must give. */
    static String expected(Path name) throws IOException {
        Path file = ROOT.resolve(name.toString().replace(".json", ".expected"));
        if (REWRITE) {
            Files.writeString(file, text(check(name)));
        }
        return Files.readString(file);
    }

    static ValidationResult check(Path name) throws IOException {
        return DataValidator.check(DataReader.read(bytes(name)));
    }

    /** Problems as the files with the expected ones have them: a line each, with its position first. */
    static String text(ValidationResult checked) {
        return checked.problems().stream()
                .map(problem ->
                        problem.position().orElseThrow() + " " + problem.said().tagged() + "\n")
                .collect(joining());
    }
}
