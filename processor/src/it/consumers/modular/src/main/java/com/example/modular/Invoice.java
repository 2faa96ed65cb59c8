package com.example.modular;

/** Prints what the generated types say. */
public final class Invoice {

    private Invoice() {}

    /** Prints the module that the generated type is in, and what it says. */
    public static void main(String[] args) {
        System.out.println(FeesSection.class.getModule().getName() + ": " + FeesSection.of(1050));
    }
}
