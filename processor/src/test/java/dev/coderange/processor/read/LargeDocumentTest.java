package dev.coderange.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A document takes little more memory than its text. */
class LargeDocumentTest {

    /** The text has 20 MB. Records with a string and a position each took 200. */
    @Test
    void millionRangesAreReadIn112Megabytes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx112m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeDocument.class.getName(),
                        "1000000")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output.strip()).isEqualTo("1000000 19999990-19999995 1:19999992");
        assertThat(process.waitFor()).isZero();
    }
}
