package dev.coderange.processor.command.diff;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.check.ValidationResult;
import dev.coderange.processor.command.diff.comparison.Comparison;
import dev.coderange.processor.command.diff.comparison.Edition;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.read.DataReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Made-up editions. */
public final class Made {

    public static final Path CLINIC = Path.of(
                    System.getProperty("basedir", "."), "..", "example/exports/src/main/resources/clinic.json")
            .normalize();

    private Made() {}

    public static CodeSet set(String text) {
        ValidationResult result = DataValidator.check(DataReader.read(text.getBytes(StandardCharsets.UTF_8)));
        if (result.codeSet().isEmpty() || result.problems().stream().anyMatch(problem -> problem.isError())) {
            throw new AssertionError(result.problems() + "\n" + text);
        }
        return result.codeSet().get();
    }

    public static CodeSet clinic() {
        try {
            return set(Files.readString(CLINIC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Edition edition(String file, CodeSet set) {
        return new Edition(file, set, "0".repeat(64), OptionalInt.empty());
    }

    public static Comparison comparison(String before, String after) {
        return Comparison.of(edition("old.json", set(before)), edition("new.json", set(after)));
    }

    /** Data of one level with the given categories, each {@code ID RANGE,RANGE}. */
    public static String data(String... categories) {
        StringBuilder text = new StringBuilder("{ \"name\": \"Fees\", \"levels\": [\"Part\"], \"categories\": [");
        for (String category : List.of(categories)) {
            String[] parts = category.split(" ");
            text.append(text.toString().endsWith("[") ? "" : ", ");
            text.append("{ \"id\": \"").append(parts[0]).append("\", \"ranges\": [\"");
            text.append(parts[1].replace(",", "\", \"")).append("\"] }");
        }
        return text.append("] }").toString();
    }
}
