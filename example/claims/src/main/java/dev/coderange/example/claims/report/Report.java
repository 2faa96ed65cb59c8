package dev.coderange.example.claims.report;

import java.io.PrintWriter;

/** A form in which a summary is shown. */
public interface Report {

    /**
     * Prints the report.
     *
     * @param input what the input is called
     */
    void print(Summary summary, String input, PrintWriter out);
}
