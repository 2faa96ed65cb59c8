package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;

class Main {
    static String book(@RadiologyCode String code) {
        if (code.isEmpty()) {
            new IllegalArgumentException("Error Prone sees that nobody throws this");
        }
        return code + " at " + RadiologyCategory.of("78012");
    }

    public static void main(String[] args) {
        System.out.println(book("77045"));
    }
}
