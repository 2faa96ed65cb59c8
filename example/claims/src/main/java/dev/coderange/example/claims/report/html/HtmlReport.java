package dev.coderange.example.claims.report.html;

import dev.coderange.example.claims.report.Report;
import dev.coderange.example.claims.report.Source;
import dev.coderange.example.claims.report.Summary;
import java.io.PrintWriter;

/** The report as a page for a browser. */
public final class HtmlReport implements Report<Summary> {

    @Override
    public void print(Summary summary, Source source, PrintWriter out) {
        Pages.print("report.jte", ReportPage.of(summary, source), out);
    }
}
