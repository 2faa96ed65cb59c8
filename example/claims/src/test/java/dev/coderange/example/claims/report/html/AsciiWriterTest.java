package dev.coderange.example.claims.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AsciiWriterTest {

    @Test
    void leavesAsciiAsItIs() throws IOException {
        assertThat(written("<p class=\"a\">\n\t~&amp;</p>")).isEqualTo("<p class=\"a\">\n\t~&amp;</p>");
    }

    @Test
    void writesOtherCharactersAsReferences() throws IOException {
        assertThat(written("\u00FC \u20AC \uD83E\uDE7B")).isEqualTo("&#xfc; &#x20ac; &#x1fa7b;");
    }

    @Test
    void putsAPairTogetherThatComesInTwoWrites() throws IOException {
        assertThat(written("a\uD83E", "\uDE7Bb")).isEqualTo("a&#x1fa7b;b");
    }

    @Test
    void replacesWhatHtmlDoesNotAllow() throws IOException {
        assertThat(written("a\u001B\u0000\u007F\u009B")).isEqualTo("a&#xfffd;&#xfffd;&#xfffd;&#xfffd;");
        assertThat(written("\uDE7Ba\uD83Eb\uD83E\uD83E\uDE7B\uD83E"))
                .isEqualTo("&#xfffd;a&#xfffd;b&#xfffd;&#x1fa7b;&#xfffd;");
    }

    private static String written(String... parts) throws IOException {
        StringWriter text = new StringWriter();
        try (AsciiWriter writer = new AsciiWriter(text)) {
            for (String part : parts) {
                writer.write(part);
            }
        }
        return text.toString();
    }
}
