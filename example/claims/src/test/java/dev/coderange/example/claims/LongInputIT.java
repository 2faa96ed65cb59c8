package dev.coderange.example.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pipes a long made-up file through the report in a small heap. How long is the property {@code claims.lines}: the
 * usual run takes fewer lines and a heap that is as much smaller, so that a report which keeps its lines fails it all
 * the same.
 */
class LongInputIT {

    private static final long LINES = Long.getLong("claims.lines", 200_000);
    private static final String HEAP = LINES < 5_000_000 ? "-Xmx12m" : "-Xmx64m";

    @TempDir
    Path folder;

    @Test
    void aLongInputNeedsNoMoreMemoryThanAShortOne() throws IOException, InterruptedException {
        Path out = folder.resolve("report.json");
        List<Process> pipeline = ProcessBuilder.startPipeline(List.of(
                new ProcessBuilder(ClaimsJar.command(List.of("-Xmx64m"), "sample", "--lines", Long.toString(LINES)))
                        .redirectError(Redirect.INHERIT),
                new ProcessBuilder(ClaimsJar.command(List.of(HEAP), "report", "--format=json", "-"))
                        .redirectError(Redirect.INHERIT)
                        .redirectOutput(out.toFile())));
        for (Process process : pipeline) {
            assertThat(process.waitFor()).isZero();
        }
        JsonNode lines = JsonMapper.builder().build().readTree(out.toFile()).get("lines");
        assertThat(lines.get("read").asLong() + lines.get("unreadable").asLong())
                .isEqualTo(LINES);
    }
}
