package dev.coderange.example.claims.radiology;

/**
 * This practice's own rule of which claims a person looks at before they go out: those with the last code of a range
 * that ends in 99, because such a code does not say what was done. It says nothing on whether a code is in use.
 */
public final class ReviewRule {

    private ReviewRule() {}

    /** Whether a person looks at claims with this code. */
    public static boolean appliesTo(@RadiologyCode int code) {
        return switch (code) {
            case RadiologyRanges.DIAGNOSTIC_RADIOLOGY_LAST,
                    RadiologyRanges.ULTRASOUND_OTHER_LAST,
                    RadiologyRanges.TREATMENT_PLANNING_LAST,
                    RadiologyRanges.TREATMENT_MANAGEMENT_LAST,
                    RadiologyRanges.BRACHYTHERAPY_LAST,
                    RadiologyRanges.DIAGNOSTIC_NUCLEAR_MEDICINE_LAST,
                    RadiologyRanges.THERAPEUTIC_NUCLEAR_MEDICINE_LAST -> true;
            default -> false;
        };
    }
}
