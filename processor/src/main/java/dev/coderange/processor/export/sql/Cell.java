package dev.coderange.processor.export.sql;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import java.util.List;

/**
 * Codes that are in the same categories on the same days.
 *
 * @param ordinals for each level that was asked about, the ordinal of the category, or -1 for none
 */
record Cell(CodeRange codes, Days days, List<Integer> ordinals) {

    Cell {
        requireNonNull(codes);
        requireNonNull(days);
        ordinals = List.copyOf(ordinals);
    }
}
