package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;
import org.immutables.value.Value;

@Value.Immutable
interface Claim {
    @RadiologyCode
    String code();

    RadiologyCategory category();
}

class Main {
    public static void main(String[] args) {
        Claim claim = ImmutableClaim.builder().code("77045").category(RadiologyCategory.NUCLEAR_MEDICINE).build();
        System.out.println(claim + " " + claim.code().equals("77045"));
    }
}
