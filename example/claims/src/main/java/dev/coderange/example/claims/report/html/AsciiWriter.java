package dev.coderange.example.claims.report.html;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes HTML in ASCII, other characters as references, so that a page is the same in whatever charset the output has.
 * What HTML does not allow, such as a control character out of a file, becomes the replacement character.
 */
final class AsciiWriter extends Writer {

    private static final int LAST_ASCII = 0x7e;
    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;

    /** The first half of a pair whose second half has not come yet, or 0. */
    private char high;

    AsciiWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(text[i]);
        }
    }

    private void write(char c) throws IOException {
        if (high != 0 && Character.isLowSurrogate(c)) {
            writeReference(Character.toCodePoint(high, c));
            high = 0;
            return;
        }
        writeUnpaired();
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (c >= ' ' && c <= LAST_ASCII || c == '\n' || c == '\t') {
            out.write(c);
        } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
            writeReference(REPLACEMENT);
        } else {
            writeReference(c);
        }
    }

    private void writeUnpaired() throws IOException {
        if (high != 0) {
            writeReference(REPLACEMENT);
            high = 0;
        }
    }

    private void writeReference(int codePoint) throws IOException {
        out.write("&#x" + Integer.toHexString(codePoint) + ";");
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        writeUnpaired();
        out.close();
    }
}
