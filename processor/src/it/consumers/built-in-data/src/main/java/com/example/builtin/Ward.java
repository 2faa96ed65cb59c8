package com.example.builtin;

/** Prints what the generated types say. */
public final class Ward {

    private Ward() {}

    /** Prints where one code of the overlap belongs. */
    public static void main(String[] args) {
        System.out.println(RadiologySubcategory.of("77295") + " of " + RadiologyClassifier.category(77295));
    }
}
