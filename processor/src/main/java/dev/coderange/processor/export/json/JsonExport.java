package dev.coderange.processor.export.json;

import dev.coderange.processor.model.CodeSet;
import java.io.IOException;
import java.io.Writer;

/** Writes a code set as JSON for other languages. */
public final class JsonExport {

    private JsonExport() {}

    /** Writes a set without errors; {@code sha256} is that of the data it was read from. */
    public static void write(CodeSet set, String sha256, Writer out) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }
}
