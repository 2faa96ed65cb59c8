package com.example.desk;

/** Names codes of its own package and of another module. */
public final class Desk {

    private Desk() {}

    private static String book(@RadiologyCode String code) {
        return code + " " + RadiologyClassifier.category("71046");
    }

    private static String bookElsewhere(@com.acme.RadiologyCode String code) {
        return code + " " + com.acme.RadiologyClassifier.category("78012");
    }

    /** Prints what both modules say. */
    public static void main(String[] args) {
        System.out.println(book("77045") + ", " + bookElsewhere("77070"));
    }
}
