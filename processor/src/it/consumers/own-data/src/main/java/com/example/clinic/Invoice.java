package com.example.clinic;

/** Prints what the generated types say. */
public final class Invoice {

    private Invoice() {}

    /** Prints a line for each way of asking. */
    public static void main(String[] args) {
        System.out.println(FeesClassifier.section(1300) + " of " + FeesClassifier.chapter("1300"));
        System.out.println(FeesSection.of(1300).title() + ", " + FeesRanges.FOLLOW_UP);
        System.out.println(FeesClassifier.chapter(1500) + " and " + FeesClassifier.section(1500));
        System.out.println(FeesClassifier.chapter("01300"));
        System.out.println(when(FeesChapter.of("2999")) + ", " + surcharge(1000));
        System.out.println(FeesClassifier.EDITION);
    }

    private static String when(FeesChapter chapter) {
        switch (chapter) {
            case CONSULTATIONS:
                return "on the day";
            case LABORATORY:
                return "a week later";
            default:
                throw new AssertionError(chapter);
        }
    }

    private static String surcharge(int code) {
        switch (code) {
            case FeesRanges.FIRST_VISIT_FIRST:
                return "surcharge";
            default:
                return "no surcharge";
        }
    }
}
