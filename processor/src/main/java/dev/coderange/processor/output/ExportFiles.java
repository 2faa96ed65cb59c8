package dev.coderange.processor.output;

import dev.coderange.processor.export.ExportFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.request.PackageRequest;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Puts exports of code sets into the class output, so that a jar carries what it was compiled from. */
public final class ExportFiles {

    /** Where no data file is looked for. */
    private static final String FOLDER = "META-INF/coderange-export/";

    private final Filer filer;
    private final TypeFiles types;

    /** The exports of one compilation, beside its types. */
    public ExportFiles(Filer filer, TypeFiles types) {
        this.filer = filer;
        this.types = types;
    }

    /**
     * Writes a code set in a format.
     *
     * @param file the data that it was read from
     * @param asked the request that it is for
     * @return what is wrong if it could not be written
     */
    public Optional<Said> write(ExportFormat format, CodeSet set, DataFile file, PackageRequest asked) {
        String name = asked.into().isUnnamed() ? "" : asked.into().getQualifiedName() + "/";
        String path = FOLDER + name + set.name() + "." + format.extension();
        try {
            FileObject resource = filer.createResource(
                    StandardLocation.CLASS_OUTPUT,
                    types.modulePrefix(asked),
                    path,
                    asked.subject().element());
            // Not by openWriter, whose charset is that of the sources.
            try (Writer out = new OutputStreamWriter(resource.openOutputStream(), StandardCharsets.UTF_8)) {
                format.write(set, file.sha256(), out);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(RequestMessage.EXPORT_NOT_WRITTEN.with(path, e.getMessage()));
        }
    }
}
