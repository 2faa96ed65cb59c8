package dev.coderange.processor.export.fhir;

import dev.coderange.processor.model.CodeSet;
import java.io.IOException;
import java.io.Writer;

/** Writes a code set as a bundle of FHIR resources. */
public final class FhirExport {

    private FhirExport() {}

    /** Writes a set without errors; {@code sha256} is that of the data it was read from. */
    public static void write(CodeSet set, String sha256, Writer out) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }
}
