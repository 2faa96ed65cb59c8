package com.acme.billing;

import com.acme.fees.FeesChapter;
import com.acme.fees.FeesCode;
import java.util.List;

/** What a check-up is billed as. */
public final class CheckUp {

    private static final List<String> LINES = List.of(visit("10100"), bloodTest("20999"));

    private CheckUp() {}

    /** The codes of its lines. */
    public static List<String> lines() {
        return LINES;
    }

    private static String visit(@FeesCode(chapter = FeesChapter.CONSULTATIONS) String code) {
        return code;
    }

    private static String bloodTest(@FeesCode(chapter = FeesChapter.LABORATORY) String code) {
        return code;
    }
}
