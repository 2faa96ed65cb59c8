package dev.coderange.example.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadingProgressTest {

    private static final long LONG = ReadingProgress.LONG_INPUT;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private boolean asked;

    @Test
    void aLongInputHasABarUpToItsEnd() throws IOException {
        assertThat(shown(LONG, LONG, true)).contains("Reading 100%").contains("32/32 MB");
    }

    @Test
    void anInputOfUnknownLengthHasABarFromTheStart() throws IOException {
        assertThat(shown(LONG, ReadingProgress.UNKNOWN_SIZE, true))
                .contains("Reading")
                .contains("32/? MB");
    }

    @Test
    void aShortInputHasNoneAndNobodyAsksForATerminal() throws IOException {
        assertThat(shown(LONG - 1, LONG - 1, true)).isEmpty();
        assertThat(asked).isFalse();
    }

    @Test
    void thereIsNoneWhereStandardErrorIsNoTerminal() throws IOException {
        assertThat(shown(LONG, LONG, false)).isEmpty();
        assertThat(asked).isTrue();
        assertThat(shown(LONG, ReadingProgress.UNKNOWN_SIZE, false)).isEmpty();
    }

    private String shown(long bytes, long size, boolean terminal) throws IOException {
        screen.reset();
        PrintStream out = new PrintStream(screen, true, StandardCharsets.US_ASCII);
        InputStream source = new Zeros(bytes);
        try (InputStream in = ReadingProgress.over(source, size, out, () -> asked(terminal))) {
            assertThat(in.transferTo(OutputStream.nullOutputStream())).isEqualTo(bytes);
        }
        return screen.toString(StandardCharsets.US_ASCII);
    }

    private boolean asked(boolean answer) {
        asked = true;
        return answer;
    }

    /** Some number of bytes out of nothing. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(left, length);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
