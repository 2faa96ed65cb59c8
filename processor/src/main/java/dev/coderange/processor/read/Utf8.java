package dev.coderange.processor.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * Bytes read as UTF-8, a byte order mark left out.
 *
 * @param text the text, with U+FFFD in place of bytes that are not UTF-8
 * @param malformed the offset in {@code text} of the first such place
 * @param malformedByte the byte there, from 0 to 255; 0 where there is none
 */
record Utf8(String text, OptionalInt malformed, int malformedByte) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static Utf8 decode(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (!result.isError()) {
            return new Utf8(withoutMark(out.flip().toString()), OptionalInt.empty(), 0);
        }
        int offset = withoutMark(out.flip().toString()).length();
        String mended = withoutMark(new String(bytes, StandardCharsets.UTF_8));
        return new Utf8(mended, OptionalInt.of(offset), bytes[in.position()] & 0xFF);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
