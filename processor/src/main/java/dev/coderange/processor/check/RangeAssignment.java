package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.List;

/**
 * The codes of one category, overlaps resolved.
 *
 * @param resolved its codes, each with one owner among siblings, in the order of the data
 * @param forChildren what its children can hold: all that it declares but for what the data gives to a sibling by name
 */
record RangeAssignment(List<CodeRange> resolved, RangeSet forChildren) {}
