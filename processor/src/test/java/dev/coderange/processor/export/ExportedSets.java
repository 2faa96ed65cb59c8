package dev.coderange.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.check.ValidationResult;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.read.DataReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sets that are exported in tests. */
public final class ExportedSets {

    public static final String SHA_256 = "0123456789abcdef".repeat(4);

    private static final Path RADIOLOGY = Path.of("../data/radiology.json");
    private static final Path CLINIC = Path.of("../example/exports/src/main/resources/clinic.json");

    private ExportedSets() {}

    /** The set that ships, or the made-up one with dates, attributes, letters and hostile text. */
    public static CodeSet named(String name) {
        try {
            return read(Files.readAllBytes(name.equals("radiology") ? RADIOLOGY : CLINIC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The set that a text is. */
    public static CodeSet of(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static CodeSet read(byte[] content) {
        ValidationResult checked = DataValidator.check(DataReader.read(content));
        assertThat(checked.problems()).noneMatch(problem -> problem.isError());
        return checked.codeSet().orElseThrow();
    }
}
