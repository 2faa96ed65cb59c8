package com.acme.claims;

import com.acme.ClaimBuilder;
import com.acme.RadiologyCategory;

class Main {
    public static void main(String[] args) {
        System.out.println(ClaimBuilder.builder().code("77045").category(RadiologyCategory.NUCLEAR_MEDICINE).build());
    }
}
