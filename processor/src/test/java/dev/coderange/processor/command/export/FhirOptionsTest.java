package dev.coderange.processor.command.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.command.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FhirOptionsTest {

    private static final String RADIOLOGY = "../data/radiology.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        String[] given =
                Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new);
        return Main.commandLine(given)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(given);
    }

    @Test
    void isReleaseFourUnlessAnotherIsAskedFor() {
        assertThat(run(RADIOLOGY, "--to", "fhir")).isZero();
        String unasked = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run(RADIOLOGY, "--to", "fhir", "--fhir", "r4")).isZero();
        assertThat(out.toString()).isEqualTo(unasked).contains("\"equivalence\": \"subsumes\"");
        out.getBuffer().setLength(0);
        assertThat(run(RADIOLOGY, "--to", "fhir", "--fhir", "r5")).isZero();
        assertThat(out.toString()).contains("\"relationship\": \"source-is-narrower-than-target\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void urlsBeginAsAskedFor() {
        assertThat(run(RADIOLOGY, "--to", "fhir", "--url", "https://hospital.example/fhir/"))
                .isZero();
        assertThat(out.toString())
                .contains("\"url\": \"https://hospital.example/fhir/CodeSystem/Radiology\"")
                .contains("\"fullUrl\": \"https://hospital.example/fhir/ValueSet/Radiology-CHEST\"")
                .doesNotContain("coderange.dev");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hospital.example",
                "urn:oid:1.2.3",
                "https://",
                "https://x.example/?a",
                "https://x.example/#a",
                "a b"
            })
    void refusesWhatIsNoUrlToAddPathsTo(String url) {
        assertThat(run(RADIOLOGY, "--to", "fhir", "--url", url)).isEqualTo(2);
        assertThat(err.toString())
                .contains("--url \"" + url + "\" is no URL that paths can be added to. Write one such as"
                        + " https://hospital.example/fhir.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAReleaseThatIsNone() {
        assertThat(run(RADIOLOGY, "--to", "fhir", "--fhir", "r3")).isEqualTo(2);
        assertThat(err.toString()).contains("'--fhir'").contains("R4, R5");
    }

    @Test
    void goesWithFhirAlone() {
        assertThat(run(RADIOLOGY, "--to", "json", "--fhir", "r5", "--url", "https://x.example"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--fhir and --url go with --to fhir, and this is --to json.");
    }

    @Test
    void saysThatDataWithoutASystemGetsAStandIn(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("fees.json");
        Files.writeString(data, """
                { "name": "Fees", "levels": ["Part"], "categories": [ { "id": "CHEST", "ranges": ["71045-71555"] } ] }
                """);
        assertThat(run(data.toString(), "--to", "fhir")).isZero();
        assertThat(err.toString())
                .contains("fees.json: warning: This data does not name the system of its codes by an absolute URI, so"
                        + " the FHIR bundle has a stand-in. Write the URI as \"system\" in the data, and export again."
                        + " [coderange:system-not-named]");
        assertThat(out.toString()).contains("\"system\": \"https://coderange.dev/fhir/CodeSystem/Fees-codes\"");
    }
}
