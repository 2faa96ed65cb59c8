package dev.coderange.processor.command.check;

import java.util.Locale;

/** How problems are told. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For scripts. */
    JSON,
    /** For code scanning: the format of static analysis results, 2.1.0. */
    SARIF;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
