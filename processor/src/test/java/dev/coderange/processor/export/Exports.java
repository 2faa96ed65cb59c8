package dev.coderange.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.check.ValidationResult;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.read.DataReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sets to export, and what comes out. */
public final class Exports {

    /** The checksum of data that does not matter. */
    public static final String SHA_256 = "0123456789abcdef".repeat(4);

    private static final Path RADIOLOGY = Path.of("../data/radiology.json");
    private static final Path CLINIC = Path.of("../example/exports/src/main/resources/clinic.json");

    private Exports() {}

    /** What is written. */
    public interface Text {

        void writeTo(Writer out) throws IOException;
    }

    /** The set that ships. */
    public static CodeSet radiology() {
        return set(read(RADIOLOGY));
    }

    /** A made-up set with dates, attributes, keys and letters. */
    public static CodeSet clinic() {
        return set(read(CLINIC));
    }

    /** The set of data without an error. */
    public static CodeSet set(String data) {
        ValidationResult checked = DataValidator.check(DataReader.read(data.getBytes(StandardCharsets.UTF_8)));
        assertThat(checked.problems()).noneMatch(problem -> problem.isError());
        return checked.codeSet().orElseThrow();
    }

    /** The whole text. */
    public static String text(Text text) {
        var out = new StringWriter();
        try {
            text.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The JSON that a text is. */
    public static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as text. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
