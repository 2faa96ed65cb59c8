package dev.coderange.processor.export.fhir;

import dev.coderange.processor.export.json.ExportedJson;
import dev.coderange.processor.model.CodeSet;
import java.io.IOException;
import java.io.Writer;

/** Writes a code set as a bundle of FHIR resources. */
public final class FhirExport {

    /** Where resources are said to live if nobody says otherwise. */
    public static final String DEFAULT_BASE = "https://coderange.dev/fhir";

    private FhirExport() {}

    /** Writes a set without errors; {@code sha256} is that of the data it was read from. */
    public static void write(CodeSet set, String sha256, Writer out) throws IOException {
        write(set, sha256, FhirVersion.R4, DEFAULT_BASE, out);
    }

    /**
     * Writes a set without errors.
     *
     * @param sha256 the SHA-256 of the data that it was read from
     * @param base what the URLs of the resources begin with, without a slash at its end
     */
    public static void write(CodeSet set, String sha256, FhirVersion version, String base, Writer out)
            throws IOException {
        var json = new ExportedJson(out);
        new BundleWriter(set, sha256, version, new FhirNames(set, base), new FhirJson(json.generator())).write();
        json.finish();
    }

    /** Whether a set names the system of its codes as FHIR needs it, by an absolute URI; else there is a stand-in. */
    public static boolean namesSystem(CodeSet set) {
        return new FhirNames(set, DEFAULT_BASE).hasSystem();
    }
}
