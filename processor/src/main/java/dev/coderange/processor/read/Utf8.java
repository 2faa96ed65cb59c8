package dev.coderange.processor.read;

import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.SyntaxMessage;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
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

    private static final char REPLACEMENT = '\uFFFD';
    private static final int MARK_BYTES = 3;
    private static final int CHUNK = 1 << 13;

    static Utf8 decode(byte[] bytes) {
        Optional<WideEncoding> other = WideEncoding.of(bytes);
        if (other.isPresent()) {
            return other.get().decode(bytes);
        }
        int start = hasMark(bytes) ? MARK_BYTES : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // Most files have none, and need no second look.
        if (text.indexOf(REPLACEMENT) < 0) {
            return new Utf8(text, Optional.empty(), 0);
        }
        return checked(text, ByteBuffer.wrap(bytes, start, bytes.length - start));
    }

    /** The text with what is wrong with its bytes, if anything is: it may hold the replacement character by right. */
    private static Utf8 checked(String text, ByteBuffer bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        int offset = 0;
        CoderResult result;
        do {
            result = decoder.decode(bytes, out.clear(), true);
            offset += out.position();
        } while (result.isOverflow());
        if (!result.isError()) {
            return new Utf8(text, Optional.empty(), 0);
        }
        String hex =
                Integer.toHexString(0x100 | bytes.get() & 0xFF).substring(1).toUpperCase(Locale.ROOT);
        return new Utf8(text, Optional.of(SyntaxMessage.NOT_UTF8.with(hex)), offset);
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK_BYTES
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /**
     * An encoding of two or four bytes a character. The first two characters of JSON are ASCII, so zeros among the first bytes
     * tell one without a mark.
     */
    private record WideEncoding(String name, Charset charset, int mark) {

        static Optional<WideEncoding> of(byte[] bytes) {
            if (bytes.length < 4) {
                return Optional.empty();
            }
            int first = ByteBuffer.wrap(bytes).getInt();
            int pair = first >>> 16;
            if (first == 0x0000FEFF || first == 0xFFFE0000) {
                return Optional.of(new WideEncoding("UTF-32", utf32(first == 0x0000FEFF), 4));
            }
            if (pair == 0xFEFF || pair == 0xFFFE) {
                return Optional.of(new WideEncoding("UTF-16", utf16(pair == 0xFEFF), 2));
            }
            if (first != 0 && ((first & 0xFFFFFF00) == 0 || (first & 0x00FFFFFF) == 0)) {
                return Optional.of(new WideEncoding("UTF-32", utf32(first >>> 8 == 0), 0));
            }
            boolean bigEndian = (first & 0xFF00FF00) == 0 && (first & 0x00FF0000) != 0 && (first & 0xFF) != 0;
            boolean littleEndian = (first & 0x00FF00FF) == 0 && first >>> 24 != 0 && (first & 0xFF00) != 0;
            return bigEndian || littleEndian
                    ? Optional.of(new WideEncoding("UTF-16", utf16(bigEndian), 0))
                    : Optional.empty();
        }

        Utf8 decode(byte[] bytes) {
            String text = new String(bytes, mark, bytes.length - mark, charset);
            return new Utf8(text, Optional.of(SyntaxMessage.WRONG_ENCODING.with(name)), 0);
        }

        private static Charset utf16(boolean bigEndian) {
            return bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }

        private static Charset utf32(boolean bigEndian) {
            return Charset.forName(bigEndian ? "UTF-32BE" : "UTF-32LE");
        }
    }
}
