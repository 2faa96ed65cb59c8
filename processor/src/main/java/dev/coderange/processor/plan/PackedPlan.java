package dev.coderange.processor.plan;

import java.util.List;

/** A decision by tables, which the generated class unpacks from constant strings when it is first used. */
public sealed interface PackedPlan extends DecisionPlan permits TablePlan, PagedPlan, SearchPlan {

    /** Why there are packed tables and no {@code switch}. */
    enum Reason {
        /** The consumer asks for them. */
        ASKED_FOR,
        /** There are more codes than a table is filled with from a {@code switch}. */
        TOO_MANY_CODES,
        /** A {@code switch} would be too long to be read or to be compiled. */
        SWITCH_TOO_LONG
    }

    /** Why this form was picked. */
    Reason why();

    /** The key that offsets are counted from. */
    long base();

    /** What is packed, in the order of the places. */
    List<Run> runs();

    /** How many bytes of heap the tables take. */
    long bytes();
}
