package dev.coderange.runtime.procedure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A way in which a text may differ from a bare code such as {@code 71046}. Callers choose which ones they allow, and a
 * {@link ProcedureCode.Result} names those that the text needed.
 */
public enum Leniency {
    /** ASCII blanks around the text or around its parts: spaces, tabs, line ends. */
    BLANKS_AROUND,

    /**
     * Blanks outside ASCII wherever blanks are allowed: no-break, narrow and thin spaces, and characters without width,
     * such as a byte order mark.
     */
    UNICODE_BLANKS,

    /** Quotes around the code, as in {@code "71046"}, {@code '71046} or {@code ="71046"}. */
    QUOTES_AROUND,

    /** Letters in lower case: {@code g0202}, {@code 71046-tc}. */
    LOWER_CASE,

    /** A hyphen or a dash before a modifier: {@code 71046-26}. That is the normal form. */
    HYPHENS,

    /** Blanks between a code and its modifiers: {@code 71046 26 59}. */
    BLANKS_BETWEEN,

    /** A comma before a modifier: {@code 71046,26}. */
    COMMAS,

    /** A colon before a modifier: {@code 71046:TC}. */
    COLONS,

    /** Modifiers with no separator before them: {@code 7677026RT}, {@code 71046-2659}. */
    GLUED_MODIFIERS,

    /** A composite of X12 (SV101, SV202, C003), with any separator: {@code HC:71046:26}, {@code HC>71046>26}. */
    X12,

    /** A coded element of HL7 v2: {@code 71046^text^C4}, and {@code A1^text^L^71046^text^C4}. */
    HL7,

    /** A code system before the code: {@code http://www.ama-assn.org/go/cpt|71046}, {@code CPT 71046}. */
    SYSTEM,

    /** Opt-in. Zeros that a number lost: {@code 100} is read as {@code 00100}, though it may be a revenue code. */
    LOST_ZEROS,

    /** Opt-in. The decimals of a number: {@code 71046.0}. */
    DECIMALS;

    /** What {@link ProcedureCode#parse(CharSequence)} allows: all but the two that are opt-in. Immutable. */
    public static final Set<Leniency> USUAL =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(LOST_ZEROS, DECIMALS)));

    /** What {@link #USUAL} holds, as bits. */
    static final int USUAL_BITS = bits(USUAL);

    /** A set as bits, one for each of its members. */
    static int bits(Set<Leniency> leniencies) {
        int bits = 0;
        for (Leniency each : leniencies) {
            bits |= each.bit();
        }
        return bits;
    }

    /** The set that bits stand for, immutable. */
    static Set<Leniency> set(int bits) {
        EnumSet<Leniency> set = EnumSet.noneOf(Leniency.class);
        for (Leniency each : values()) {
            if ((bits & each.bit()) != 0) {
                set.add(each);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    int bit() {
        return 1 << ordinal();
    }
}
