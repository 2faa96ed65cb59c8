package dev.coderange.example.claims.radiology;

/** The part of the practice that answers for a category of claims. */
public enum Department {
    IMAGING("Imaging"),
    ULTRASOUND("Ultrasound"),
    INTERVENTION("Intervention"),
    BREAST_CENTER("Breast center"),
    RADIATION_ONCOLOGY("Radiation oncology"),
    NUCLEAR_MEDICINE("Nuclear medicine");

    private final String title;

    Department(String title) {
        this.title = title;
    }

    /** The department's name for people. */
    public String title() {
        return title;
    }

    /**
     * The department that answers for a category. The switch has no default on purpose: a category that an edition of
     * the table adds does not compile until somebody has said whose it is.
     */
    public static Department of(RadiologyCategory category) {
        return switch (category) {
            case DIAGNOSTIC_RADIOLOGY, BONE_AND_JOINT_STUDIES -> IMAGING;
            case DIAGNOSTIC_ULTRASOUND -> ULTRASOUND;
            case RADIOLOGIC_GUIDANCE -> INTERVENTION;
            case BREAST_MAMMOGRAPHY -> BREAST_CENTER;
            case RADIATION_ONCOLOGY -> RADIATION_ONCOLOGY;
            case NUCLEAR_MEDICINE -> NUCLEAR_MEDICINE;
        };
    }
}
