package com.acme.billing;

/** Deliberate mistakes, to see what the compiler says of them. */
class Mistakes {

    @RadiologyCode String screening = "77067"; // fine
    @RadiologyCode String typo = "77045";

    void schedule(@RadiologyCode(category = RadiologyCategory.NUCLEAR_MEDICINE) int code) {}

    void screen(@RadiologyCode(range = true, category = RadiologyCategory.BREAST_MAMMOGRAPHY) String span) {}

    boolean book(@RadiologyCode int code) {
        schedule(71046);
        schedule(70812);
        screen("77046-77071");
        RadiologyCategory.of("7104");
        switch (code) {
            case RadiologyRanges.CHEST_FIRST: // fine
            case RadiologyRanges.BREAST_MAMMOGRAPHY_LAST + 1:
                return true;
            default:
                return screening.equals("77O67");
        }
    }
}
