package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.text.ControlCharacters;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes a code set as a page that shows where each code lies: the atlas. */
public final class AtlasExport {

    /** The most bytes that a page has. */
    static final int MOST_BYTES = 1_000_000;

    private AtlasExport() {}

    /** Writes a set without errors; {@code sha256} is that of the data it was read from. */
    public static void write(CodeSet set, String sha256, Writer out) throws IOException {
        write(set, sha256, Optional.empty(), out);
    }

    /** Writes a set beside an earlier edition of it, with what differs. */
    public static void write(CodeSet set, String sha256, Comparison comparison, Writer out) throws IOException {
        write(set, sha256, Optional.of(comparison), out);
    }

    /** Leaves out more and more, until the page is small enough. */
    private static void write(CodeSet set, String sha256, Optional<Comparison> comparison, Writer out)
            throws IOException {
        String page = "";
        PageParts parts = PageParts.of(set, comparison);
        for (Detail detail : Detail.ALL) {
            page = rendered(new PageMaker(parts, sha256, detail).page());
            if (page.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
                break;
            }
        }
        out.write(page);
    }

    private static String rendered(AtlasPage page) {
        var text = new StringOutput();
        JteatlasGenerated.render(new OwaspHtmlTemplateOutput(text), null, page);
        return ControlCharacters.replaced(text.toString());
    }
}
