package dev.coderange.processor.read;

import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.SyntaxMessage;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes read as UTF-8, a byte order mark left out.
 *
 * @param text the text; where the bytes are not UTF-8, with U+FFFD in place of those that are not, or read as what they are
 * @param fault what is wrong with the bytes, if they are not UTF-8
 * @param faultOffset where in {@code text} it begins to be wrong
 */
record Utf8(String text, Optional<Said> fault, int faultOffset) {

    private static final int CHUNK = 1 << 13;

    static Utf8 decode(byte[] bytes) {
        int first = bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt();
        String wide = wideEncoding(first);
        if (!wide.isEmpty()) {
            String text = new String(bytes, Charset.forName(wide));
            Said fault = SyntaxMessage.WRONG_ENCODING.with(wide.substring(0, "UTF-16".length()));
            return new Utf8(text.startsWith("\uFEFF") ? text.substring(1) : text, Optional.of(fault), 0);
        }
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // Most files have no replacement character, by right or for a wrong byte, and need no second look.
        return text.indexOf('\uFFFD') < 0
                ? new Utf8(text, Optional.empty(), 0)
                : checked(text, ByteBuffer.wrap(bytes, start, bytes.length - start));
    }

    private static Utf8 checked(String text, ByteBuffer bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(CHUNK);
        int offset = 0;
        CoderResult result;
        do {
            result = strict.decode(bytes, out.clear(), true);
            offset += out.position();
        } while (result.isOverflow());
        Optional<Said> fault = Optional.empty();
        if (result.isError()) {
            fault = Optional.of(SyntaxMessage.NOT_UTF8.with(String.format(Locale.ROOT, "%02X", bytes.get())));
        }
        return new Utf8(text, fault, result.isError() ? offset : 0);
    }

    /**
     * The encoding of two or four bytes a character that the first four bytes tell of, or {@code ""}. The first two characters of
     * JSON are ASCII, so zeros among the first bytes tell one without a mark.
     */
    private static String wideEncoding(int first) {
        int pair = first >>> 16;
        if (first == 0x0000FEFF || first > 0 && first <= 0xFF) {
            return "UTF-32BE";
        } else if (first == 0xFFFE0000 || first != 0 && (first & 0x00FFFFFF) == 0) {
            return "UTF-32LE";
        } else if (pair == 0xFEFF || (first & 0xFF00FF00) == 0 && pair != 0 && (first & 0xFF) != 0) {
            return "UTF-16BE";
        } else if (pair == 0xFFFE || (first & 0x00FF00FF) == 0 && first >>> 24 != 0 && (first & 0xFF00) != 0) {
            return "UTF-16LE";
        }
        return "";
    }
}
