package dev.coderange.example.claims.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.PrintWriter;

/** Prints pages by templates that were compiled with the program: at run time nothing is parsed or compiled. */
final class Pages {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

    private Pages() {}

    /**
     * Prints a page.
     *
     * @param page the one parameter of the template
     */
    static void print(String template, Record page, PrintWriter out) {
        ENGINE.render(template, page, new WriterOutput(new AsciiWriter(out)));
    }
}
