package com.acme.desk;

import com.acme.RadiologyCategory;
import com.acme.RadiologyClassifier;
import com.acme.RadiologyCode;
import com.acme.RadiologyRanges;

/** Names codes in Java 8. */
public final class Desk {

    @RadiologyCode
    static final String WRONG = "77045";

    private Desk() {}

    private static String reach(int code) {
        switch (code) {
            case RadiologyRanges.CHEST_FIRST:
                return RadiologyRanges.CHEST;
            default:
                return "elsewhere";
        }
    }

    /** Prints what the generated types say. */
    public static void main(String[] args) {
        RadiologyCategory category = RadiologyCategory.of("78012");
        System.out.println(WRONG + " " + RadiologyClassifier.category(WRONG) + " " + category + " " + reach(71045));
    }
}
