package com.acme.desk;

import com.acme.fees.FeesChapter;

/** Names a code of another module. */
public final class Desk {

    private Desk() {}

    /** Prints the chapter of a code. */
    public static void main(String[] args) {
        System.out.println(FeesChapter.of("20999"));
    }
}
