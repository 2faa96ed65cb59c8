package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;
import com.google.auto.value.AutoValue;

@AutoValue
abstract class Claim {

    @RadiologyCode
    abstract String code();

    abstract RadiologyCategory category();

    @AutoValue.Builder
    interface Builder {
        Builder code(@RadiologyCode String code);

        Builder category(RadiologyCategory category);

        Claim build();
    }

    static Builder builder() {
        return new AutoValue_Claim.Builder();
    }
}

class Main {
    public static void main(String[] args) {
        Claim wrong = Claim.builder().code("77045").category(RadiologyCategory.NUCLEAR_MEDICINE).build();
        System.out.println(wrong);
    }
}
