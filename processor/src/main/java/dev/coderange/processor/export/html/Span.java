package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeRange;
import java.util.Comparator;

/**
 * Codes next to each other on one line.
 *
 * @param codes the codes
 * @param entry the index of the category that holds them, or -1 for none
 */
record Span(CodeRange codes, int entry) {

    static final Comparator<Span> ASCENDING =
            Comparator.comparingLong(span -> span.codes().first());
}
