package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

/**
 * Codes on some days.
 *
 * @param codes the codes
 * @param days the days
 */
public record DatedRange(CodeRange codes, Days days) {

    public DatedRange {
        requireNonNull(codes);
        requireNonNull(days);
    }
}
