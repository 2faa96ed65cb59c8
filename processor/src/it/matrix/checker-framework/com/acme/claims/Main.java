package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;
import org.checkerframework.checker.nullness.qual.Nullable;

class Main {
    static String book(@RadiologyCode String code, @Nullable String desk) {
        return code + " at " + RadiologyCategory.NUCLEAR_MEDICINE + " " + desk.trim();
    }

    public static void main(String[] args) {
        System.out.println(book("77045", "desk 1"));
    }
}
