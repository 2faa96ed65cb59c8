package com.acme.billing;

import com.acme.fees.FeesChapter;

/** Who is paid for a service. */
public enum Department {
    FRONT_DESK,
    LABORATORY,
    RADIOLOGY;

    /** Has no default: a chapter that a new edition adds does not compile until somebody says whose it is. */
    public static Department of(FeesChapter chapter) {
        return switch (chapter) {
            case CONSULTATIONS -> FRONT_DESK;
            case LABORATORY -> Department.LABORATORY;
            case IMAGING -> RADIOLOGY;
        };
    }
}
