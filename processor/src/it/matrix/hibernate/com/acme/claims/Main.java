package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.metamodel.SingularAttribute;

@Entity
class Claim {
    @Id
    long id;

    @Enumerated
    RadiologyCategory category;

    @RadiologyCode
    String code = "77045";
}

class Main {
    static SingularAttribute<Claim, RadiologyCategory> category() {
        return Claim_.category;
    }

    public static void main(String[] args) {
        System.out.println(Claim_.CODE + " " + Claim_.CATEGORY);
    }
}
