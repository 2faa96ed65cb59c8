package com.acme.imaging;

/** The procedures that order sets name. */
public final class Protocols {

    /** An X-ray of the chest. */
    @ImagingCode
    public static final String CHEST = "X100";

    /** A swallow of barium. */
    @ImagingCode
    public static final String SWALLOW = "F101";

    /** A view of the coronary arteries. */
    @ImagingCode
    public static final String CORONARIES = "T155";

    private Protocols() {}

    /** Orders a contrast agent for a tomography. */
    public static String withContrast(@ImagingCode(within = ImagingRanges.TOMOGRAPHY) String code) {
        return code + " with contrast";
    }
}
