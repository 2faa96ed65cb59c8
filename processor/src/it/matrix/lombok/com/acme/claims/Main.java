package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;
import lombok.Builder;
import lombok.Value;

@Value
@Builder
class Claim {
    @RadiologyCode
    String code;

    RadiologyCategory category;
}

class Main {
    public static void main(String[] args) {
        System.out.println(Claim.builder().code("77045").category(RadiologyCategory.NUCLEAR_MEDICINE).build());
    }
}
