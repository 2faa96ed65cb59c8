package corpus;

import com.acme.billing.RadiologyCode;

// REFERENCES.md, flow: arguments, varargs, constructors (of enums and records too), initializers, assignments, `+=` on a known value, array elements, lambda bodies, ternaries, switch results
class Flow {
    @RadiologyCode String initialized = /*!*/"77045"; // error: 77045 is in no
    @RadiologyCode String assigned;
    @RadiologyCode String[] elements = {"77046", /*!*/"77045"}; // error: 77045 is in no

    static void argument(@RadiologyCode String code) {}

    static void variable(@RadiologyCode String... codes) {}

    Flow(@RadiologyCode int code) {}

    enum Constructed {
        WRONG(/*!*/"77045"); // error: 77045 is in no

        Constructed(@RadiologyCode String code) {}
    }

    record Made(@RadiologyCode String code) {}

    interface Code {
        @RadiologyCode String get();
    }

    void all(boolean old, int day) {
        argument(/*!*/"77045"); // error: 77045 is in no
        variable("77046", /*!*/"77045"); // error: 77045 is in no
        new Flow(/*!*/77045); // error: 77045 is in no
        new Made(/*!*/"77045"); // error: 77045 is in no
        assigned = /*!*/"77045"; // error: 77045 is in no
        elements[0] = /*!*/"77045"; // error: 77045 is in no
        @RadiologyCode int sum = 77001;
        sum += /*!*/44; // error: 77045 is in no
        Code lambda = () -> /*!*/"77045"; // error: 77045 is in no
        argument(old ? "77046" : /*!*/"77045"); // error: 77045 is in no
        argument(switch (day) { case 1 -> /*!*/"77045"; default -> "77046"; }); // error: 77045 is in no
    }
}
