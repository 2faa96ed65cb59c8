package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;
import io.soabase.recordbuilder.core.RecordBuilder;

@RecordBuilder
record Claim(@RadiologyCode String code, RadiologyCategory category) {}

class Main {
    public static void main(String[] args) {
        System.out.println(ClaimBuilder.builder().code("77045").category(RadiologyCategory.NUCLEAR_MEDICINE).build());
    }
}
