package com.acme.imaging;

/** Where a procedure is done. */
public enum Room {
    X_RAY,
    SCREENING,
    SCANNER;

    /** Has no default: a section that a new edition adds does not compile until somebody says where it is done. */
    public static Room of(ImagingSection section) {
        return switch (section) {
            case X_RAY -> Room.X_RAY;
            case FLUOROSCOPY, ULTRASOUND -> SCREENING;
            case TOMOGRAPHY -> SCANNER;
            case PHOTON_COUNTING -> SCANNER;
        };
    }

    /** Whether a procedure takes the slots of the scanner. */
    public static boolean needsSlot(ImagingSection section) {
        return section == ImagingSection.TOMOGRAPHY;
    }
}
