package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyClassifier;
import com.acme.RadiologyCode;

class Main {
    static String book(@RadiologyCode String code) {
        return "booked " + code;
    }

    static String title(String code) {
        RadiologyCategory category = RadiologyClassifier.category(code);
        return category.title();
    }

    public static void main(String[] args) {
        System.out.println(book("77045") + " " + title("71046"));
    }
}
