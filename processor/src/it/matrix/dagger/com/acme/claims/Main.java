package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import javax.inject.Inject;

class Desk {
    final RadiologyCategory category;

    @Inject
    Desk(RadiologyCategory category) {
        this.category = category;
    }

    String book(@RadiologyCode String code) {
        return code + " at " + category;
    }
}

@Module
class Rooms {
    @Provides
    static RadiologyCategory category() {
        return RadiologyCategory.of("78012");
    }
}

@Component(modules = Rooms.class)
interface Clinic {
    Desk desk();
}

class Main {
    public static void main(String[] args) {
        System.out.println(DaggerClinic.create().desk().book("77045"));
    }
}
