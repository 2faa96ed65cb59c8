package dev.coderange.processor.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes read as UTF-8, a byte order mark left out.
 *
 * @param text the text; where the bytes are not UTF-8, with U+FFFD in place of those that are not, or read as UTF-16
 * @param fault what is wrong with the bytes, if they are not UTF-8
 * @param faultOffset where in {@code text} it begins to be wrong
 */
record Utf8(String text, Optional<String> fault, int faultOffset) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static Utf8 decode(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (!result.isError()) {
            return new Utf8(text, Optional.empty(), 0);
        }
        if (hasUtf16Mark(bytes)) {
            String mended = new String(bytes, StandardCharsets.UTF_16);
            return new Utf8(mended, Optional.of("The file is in UTF-16. Save it as UTF-8."), 0);
        }
        String mended = withoutMark(new String(bytes, StandardCharsets.UTF_8));
        String fault = "The byte 0x%02X here is not UTF-8. Save the file as UTF-8.".formatted(bytes[in.position()]);
        return new Utf8(mended, Optional.of(fault), text.length());
    }

    private static boolean hasUtf16Mark(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
