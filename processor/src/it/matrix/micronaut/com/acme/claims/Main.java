package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Factory
class Rooms {
    @Singleton
    RadiologyCategory category() {
        return RadiologyCategory.of("78012");
    }
}

@Singleton
class Desk {
    private final RadiologyCategory category;

    @Inject
    Desk(RadiologyCategory category) {
        this.category = category;
    }

    String book(@RadiologyCode String code) {
        return code + " at " + category;
    }
}

@Introspected
class Claim {
    @RadiologyCode
    private String code = "77046";

    private RadiologyCategory category;

    public String getCode() {
        return code;
    }

    public RadiologyCategory getCategory() {
        return category;
    }
}

class Main {
    public static void main(String[] args) {
        try (ApplicationContext context = ApplicationContext.run()) {
            System.out.println(context.getBean(Desk.class).book("77045"));
        }
    }
}
