package dev.coderange.processor.command.export;

import dev.coderange.processor.export.ExportFormat;
import dev.coderange.processor.export.fhir.FhirExport;
import dev.coderange.processor.export.fhir.FhirVersion;
import dev.coderange.processor.model.CodeSet;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What can be said of a bundle. */
final class FhirOptions implements FormatOptions {

    @Option(names = "--fhir", paramLabel = "RELEASE", description = "r4, which is the default, or r5.")
    private FhirVersion version = FhirVersion.R4;

    @Option(
            names = "--url",
            paramLabel = "BASE",
            description = "Where your organization's resources live, such as https://hospital.example/fhir: the URLs "
                    + "of all resources begin with it. The default is " + FhirExport.DEFAULT_BASE
                    + ", and two sets of one name then have the same.")
    private String base = FhirExport.DEFAULT_BASE;

    @Override
    public ExportFormat format() {
        return ExportFormat.FHIR;
    }

    @Override
    public void write(CodeSet set, boolean isOneDay, String sha256, Writer out) throws IOException {
        FhirExport.write(set, sha256, version, base.replaceFirst("/+$", ""), out);
    }

    @Override
    public Optional<String> mistake() {
        return isBase()
                ? Optional.empty()
                : Optional.of("--url \"" + base + "\" is no URL that paths can be added to."
                        + " Write one such as https://hospital.example/fhir.");
    }

    private boolean isBase() {
        try {
            var url = new URI(base);
            boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            return isWeb && url.getHost() != null && url.getQuery() == null && url.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
