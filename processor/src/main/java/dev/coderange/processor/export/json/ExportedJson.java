package dev.coderange.processor.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** JSON for people to read and for machines to take: laid out the same on every machine, and hostile text inert. */
public final class ExportedJson {

    private static final DefaultIndenter INDENTED = new DefaultIndenter("  ", "\n");

    private final JsonGenerator generator;
    private final DefaultPrettyPrinter layout;
    private final Writer out;

    /** Writes to {@code out}, which stays open. */
    public ExportedJson(Writer out) throws IOException {
        this.out = out;
        layout = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        layout.indentObjectsWith(INDENTED);
        layout.indentArraysWith(INDENTED);
        generator = new JsonFactory()
                .createGenerator(out)
                .setPrettyPrinter(layout)
                .setCharacterEscapes(new Escapes())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** What writes it. */
    public JsonGenerator generator() {
        return generator;
    }

    /** Begins an object that stands on one line. */
    public void startLine() throws IOException {
        layout.indentObjectsWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
        generator.writeStartObject();
    }

    /** Ends an object that stands on one line. */
    public void endLine() throws IOException {
        generator.writeEndObject();
        layout.indentObjectsWith(INDENTED);
    }

    /** Writes what is left, and the end of the last line. */
    public void finish() throws IOException {
        generator.close();
        out.write('\n');
        out.flush();
    }

    /** Escapes what ends a script or a line of it, what turns the reading direction, and what nobody sees. */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            codes[0x7F] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return isUnseen(c) ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
        }

        /** By number, since what Java takes for assigned depends on its release. */
        private static boolean isUnseen(int c) {
            return c >= 0x7F && c <= 0x9F
                    || c == 0xAD
                    || c == 0x61C
                    || c == 0x180E
                    || c >= 0x200B && c <= 0x200F
                    || c >= 0x2028 && c <= 0x202E
                    || c >= 0x2060 && c <= 0x206F
                    || c == 0xFEFF
                    || c >= 0xFFF9 && c <= 0xFFFB;
        }
    }
}
