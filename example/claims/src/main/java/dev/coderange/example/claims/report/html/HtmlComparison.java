package dev.coderange.example.claims.report.html;

import dev.coderange.example.claims.report.Comparison;
import dev.coderange.example.claims.report.Report;
import dev.coderange.example.claims.report.Source;
import java.io.PrintWriter;

/** A comparison as a page for a browser. */
public final class HtmlComparison implements Report<Comparison> {

    @Override
    public void print(Comparison comparison, Source source, PrintWriter out) {
        Pages.print("comparison.jte", ComparisonPage.of(comparison, source), out);
    }
}
