package dev.coderange.processor.check;

import dev.coderange.processor.locate.DataLocator;
import dev.coderange.processor.locate.LookupAttempt;
import dev.coderange.processor.locate.LookupAttempt.Step;
import dev.coderange.processor.locate.SearchLocation;
import dev.coderange.processor.locate.SearchPath;
import dev.coderange.processor.read.DataSource;
import dev.coderange.processor.read.SourceReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data of several files in the memory; the first is the one that is asked for. */
public final class SeveralFiles {

    private static final String HEADING = "=== ";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A place that has them. */
    private record Memory(Map<String, byte[]> files) implements SearchLocation {

        @Override
        public String description() {
            return "in the memory";
        }

        @Override
        public Optional<Found> find(String path) {
            return Optional.ofNullable(files.get(path)).map(bytes -> new Found("/memory/" + path, bytes));
        }

        @Override
        public List<Neighbour> neighbours(String path) {
            return files.keySet().stream()
                    .map(name -> new Neighbour(name, "in the memory"))
                    .toList();
        }
    }

    /** The files of a text in which a line {@code === radiology.csv} stands above each. */
    public static SeveralFiles of(String text) {
        var several = new SeveralFiles();
        for (String part : text.split("(?m)^" + HEADING)) {
            if (!part.isEmpty()) {
                int end = part.indexOf('\n');
                several.with(part.substring(0, end), part.substring(end + 1));
            }
        }
        return several;
    }

    SeveralFiles with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SeveralFiles with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** Takes a file away, and answers its text. */
    String without(String name) {
        return new String(files.remove(name), StandardCharsets.UTF_8);
    }

    DataSource read() {
        SearchLocation memory = new Memory(files);
        SearchPath path = name -> List.of(new LookupAttempt(memory, name, Step.OWN));
        DataLocator locator = new DataLocator();
        String first = files.keySet().iterator().next();
        return SourceReader.read(locator.locate(first, path), locator, path);
    }

    /** Checks them. */
    public ValidationResult check() {
        return DataValidator.check(read(), files.keySet().iterator().next());
    }
}
