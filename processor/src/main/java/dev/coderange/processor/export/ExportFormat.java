package dev.coderange.processor.export;

import dev.coderange.processor.export.fhir.FhirExport;
import dev.coderange.processor.export.html.AtlasExport;
import dev.coderange.processor.export.json.JsonExport;
import dev.coderange.processor.export.sql.SqlExport;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** The formats that a code set is exported to, each as it is without options of its own. */
public enum ExportFormat {
    /** One SQL script in the ANSI dialect. */
    SQL("sql", SqlExport::write),
    /** One bundle of FHIR R4. */
    FHIR("fhir.json", FhirExport::write),
    /** One page for a browser. */
    HTML("html", AtlasExport::write),
    /** The resolved ranges for other languages. */
    JSON("json", JsonExport::write);

    private final String extension;
    private final Export export;

    ExportFormat(String extension, Export export) {
        this.extension = extension;
        this.export = export;
    }

    /** What asks for it: {@code sql}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What ends the name of a file of this format, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * Writes a code set. The same set and checksum give the same text on every machine, with line feeds alone.
     *
     * @param set a set without errors
     * @param sha256 the SHA-256 of the data, 64 lower-case hexadecimal digits
     */
    public void write(CodeSet set, String sha256, Writer out) throws IOException {
        export.write(set, sha256, out);
    }

    /** What somebody who gets the export should know of the set; empty where all is as it should be. */
    public Optional<Said> remark(CodeSet set) {
        return this == FHIR && !FhirExport.namesSystem(set)
                ? Optional.of(RequestMessage.SYSTEM_NOT_NAMED.with())
                : Optional.empty();
    }

    private interface Export {

        void write(CodeSet set, String sha256, Writer out) throws IOException;
    }
}
