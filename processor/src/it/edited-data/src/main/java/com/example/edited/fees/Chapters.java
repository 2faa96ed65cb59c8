package com.example.edited.fees;

import java.util.Arrays;

/** Prints what the data says today. */
public final class Chapters {

    private Chapters() {}

    /** Prints every chapter. */
    public static void main(String[] args) {
        System.out.println(Arrays.toString(FeesChapter.values()));
    }
}
