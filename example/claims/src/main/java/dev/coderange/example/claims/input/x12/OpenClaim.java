package dev.coderange.example.claims.input.x12;

import dev.coderange.runtime.Nullable;
import java.util.List;

/** The claim whose lines are being read: what its CLM and the DTP segments before its first line say. */
final class OpenClaim {

    /** Day of service, period of a statement, admission: the first that a claim has stands for lines without a day. */
    private static final List<String> DATES = List.of("472", "434", "435");

    private static final String VOID = "8";
    private static final String REPLACEMENT = "7";

    private final Segment clm;
    private Segment date;

    OpenClaim(Segment clm) {
        this.clm = clm;
    }

    String id() {
        return clm.element(1);
    }

    /** Whether the claim takes an earlier one back. */
    boolean isVoid() {
        return frequency().equals(VOID);
    }

    /** Whether the claim stands for an earlier one, which may be in another file. */
    boolean isReplacement() {
        return frequency().equals(REPLACEMENT);
    }

    private String frequency() {
        return clm.component(5, 3);
    }

    /** Takes a DTP segment of the claim into account. */
    void add(Segment dtp) {
        int rank = DATES.indexOf(dtp.element(1));
        if (rank >= 0 && (date == null || rank < DATES.indexOf(date.element(1)))) {
            date = dtp;
        }
    }

    /** The DTP segment that stands for lines without one; null if there is none. */
    @Nullable
    Segment date() {
        return date;
    }
}
