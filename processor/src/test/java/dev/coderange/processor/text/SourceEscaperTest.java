package dev.coderange.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceEscaperTest {

    @Test
    void htmlShowsWhatWouldBeMarkup() {
        assertThat(SourceEscaper.html("a < b & c > d")).isEqualTo("a &lt; b &amp; c &gt; d");
        assertThat(SourceEscaper.html("{@link X}")).isEqualTo("&#123;&#64;link X&#125;");
    }

    @Test
    void htmlEndsNoComment() {
        assertThat(SourceEscaper.html("*/")).isEqualTo("&#42;&#47;");
        assertThat(SourceEscaper.html("\\u002a/")).isEqualTo("&#92;u002a/");
        assertThat(SourceEscaper.html("and/or")).isEqualTo("and/or");
    }

    @Test
    void htmlIsOneLine() {
        assertThat(SourceEscaper.html(" one\r\n\ttwo\u2028three\u00a0 four ")).isEqualTo("one two three four");
    }

    @Test
    void htmlNamesWhatHasNoShape() {
        assertThat(SourceEscaper.html("\u202eabc\u0000")).isEqualTo("[U+202E]abc[U+0000]");
        assertThat(SourceEscaper.html("\ud800")).isEqualTo("[U+D800]");
        assertThat(SourceEscaper.html("caf\u00e9 \ud83d\ude00")).isEqualTo("caf&#233; &#128512;");
    }

    @Test
    void commentStaysOnItsLine() {
        assertThat(SourceEscaper.comment("a\nb\\u000ac")).isEqualTo("a b\\\\u000ac");
        assertThat(SourceEscaper.comment("caf\u00e9\u202e")).isEqualTo("caf\\u00e9[U+202E]");
    }

    @Test
    void literalEscapesWhatEndsIt() {
        assertThat(SourceEscaper.literal("\"\\\n\r\t")).isEqualTo("\"\\\"\\\\\\n\\r\\t\"");
        assertThat(SourceEscaper.literal("\u0000\u001f1\u007f")).isEqualTo("\"\\000\\0371\\u007f\"");
        assertThat(SourceEscaper.literal("\u00e9\ud800")).isEqualTo("\"\\u00e9\\ud800\"");
    }
}
