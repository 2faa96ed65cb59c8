package dev.coderange.example.claims.report;

import java.io.PrintWriter;

/**
 * A form in which something that was counted is shown.
 *
 * @param <S> what was counted
 */
public interface Report<S> {

    /**
     * Prints the report.
     *
     * @param source where the lines come from
     */
    void print(S counted, Source source, PrintWriter out);
}
