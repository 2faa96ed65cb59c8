package dev.coderange.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.SampleData;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data as editors on other systems save it compiles. */
class FileBytesIT {

    @TempDir
    Path dir;

    @Test
    void byteOrderMarkAndLineEndsOfWindows() {
        String data = "\uFEFF" + SampleData.set("Keys", "10000-10009").replace("\n", "\r\n");

        Outcome outcome = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", data)
                .compile();

        assertThat(outcome.orFail().messages()).isEmpty();
        assertThat(outcome.generated()).containsKey("com/acme/KeysKind.java");
    }
}
