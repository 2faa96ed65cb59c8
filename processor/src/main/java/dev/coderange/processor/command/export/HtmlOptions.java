package dev.coderange.processor.command.export;

import dev.coderange.processor.command.input.UsableData;
import dev.coderange.processor.compare.EditionComparer;
import dev.coderange.processor.export.ExportFormat;
import dev.coderange.processor.export.html.AtlasExport;
import dev.coderange.processor.export.html.Comparison;
import dev.coderange.processor.model.CodeSet;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of the page. */
final class HtmlOptions implements FormatOptions {

    @Option(
            names = "--against",
            paramLabel = "OLD",
            description = "An earlier edition: the page shows both, and which codes came, went and moved.")
    private String against;

    @Override
    public ExportFormat format() {
        return ExportFormat.HTML;
    }

    @Override
    public Optional<String> mistake() {
        return Optional.empty();
    }

    @Override
    public Optional<String> otherData() {
        return Optional.of(against);
    }

    @Override
    public void write(CodeSet set, boolean isOneDay, String sha256, Writer out) throws IOException {
        UsableData old = UsableData.load(against);
        CodeSet before =
                isOneDay && old.set().isDated() ? old.on(set.effective().orElseThrow()) : old.set();
        var change = EditionComparer.compare(before, set);
        AtlasExport.write(set, sha256, new Comparison(before, old.file().sha256(), change), out);
    }
}
