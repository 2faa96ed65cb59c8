package dev.coderange.processor.command.diff.comparison;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;

/**
 * Codes of which two editions say something different for the same days.
 *
 * @param codes the codes, as keys of the later edition's format
 * @param days the days
 * @param before the lowest category that the earlier edition has for them, behind those above it; {@code ""} for none
 * @param after the one that the later edition has
 */
public record DayChange(CodeRange codes, Days days, String before, String after) {

    public DayChange {
        requireNonNull(codes);
        requireNonNull(days);
        requireNonNull(before);
        requireNonNull(after);
    }
}
