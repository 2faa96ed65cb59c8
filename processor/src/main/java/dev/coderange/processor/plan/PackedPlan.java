package dev.coderange.processor.plan;

import java.util.List;

/** A decision by tables, which the generated class unpacks from constant strings when it is first used. */
public sealed interface PackedPlan extends DecisionPlan permits TablePlan, PagedPlan, SearchPlan {

    /** The key that offsets are counted from. */
    long base();

    /** What is packed, in the order of the places. */
    List<Run> runs();

    /** How many bytes of heap the tables take. */
    long bytes();
}
