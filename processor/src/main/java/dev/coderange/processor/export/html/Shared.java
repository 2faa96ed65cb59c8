package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeRange;
import java.util.List;

/**
 * Codes that several categories claim, and that one of them has.
 *
 * @param codes the codes
 * @param claims what claims them, as it is declared
 * @param owner the index of the category that has them, or -1 for none
 */
record Shared(CodeRange codes, List<Span> claims, int owner) {

    Shared {
        claims = List.copyOf(claims);
    }
}
