package dev.coderange.processor.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of the other tests that inputs are made from. */
final class Seeds {

    private static final Path RESOURCES =
            Path.of(System.getProperty("coderange.reactor"), "processor/src/test/resources");

    /** Past this size an input says nothing more, and takes longer. */
    private static final int LARGEST = 20_000;

    private Seeds() {}

    /** Every data file, sound and broken. */
    static List<byte[]> dataFiles() {
        List<byte[]> files = new ArrayList<>();
        read(RESOURCES.resolve("golden"), ".json").values().forEach(files::add);
        read(RESOURCES.resolve("dev/coderange/processor/check"), ".json")
                .values()
                .forEach(files::add);
        files.removeIf(file -> file.length > LARGEST);
        return files;
    }

    /** Every source of the reference corpus, by name. */
    static Map<String, String> corpus() {
        return texts(RESOURCES.resolve("references/corpus"));
    }

    /** The sources of made-up sets that the corpus needs, by name. */
    static Map<String, String> fixture() {
        return texts(RESOURCES.resolve("references/fixture"));
    }

    /** The inputs that once failed, by their paths below the folder. */
    static Map<String, byte[]> regressions() {
        return read(RESOURCES.resolve("fuzz/regressions"), "");
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        read(folder, ".java").forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static Map<String, byte[]> read(Path folder, String extension) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(extension)) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
