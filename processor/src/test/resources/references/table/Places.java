package corpus;

import com.acme.billing.RadiologyCode;

// REFERENCES.md, places: fields, locals, parameters, returns, record components, members of annotations and their defaults
class Places {
    @RadiologyCode String field = /*!*/"77045"; // error: 77045 is in no

    static void parameter(@RadiologyCode String code) {}

    record Component(@RadiologyCode String code) {}

    @interface Member {
        @RadiologyCode String value() default /*!*/"77045"; // error everywhere: 77045 is in no
    }

    @Member(/*!*/"77045") // error everywhere: 77045 is in no
    @RadiologyCode String returned() {
        @RadiologyCode String local = /*!*/"77045"; // error: 77045 is in no
        parameter(/*!*/"77045"); // error: 77045 is in no
        new Component(/*!*/"77045"); // error: 77045 is in no
        return /*!*/"77045"; // error: 77045 is in no
    }
}
