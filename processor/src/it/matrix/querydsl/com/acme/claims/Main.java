package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;
import com.querydsl.core.annotations.QueryEntity;

@QueryEntity
class Claim {
    RadiologyCategory category;

    @RadiologyCode
    String code = "77045";
}

class Main {
    public static void main(String[] args) {
        System.out.println(QClaim.claim.category.eq(RadiologyCategory.NUCLEAR_MEDICINE));
    }
}
