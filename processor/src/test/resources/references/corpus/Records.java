package corpus;

import com.acme.billing.RadiologyCode;

class Records { // error elsewhere: This is about code of Wrong. // error elsewhere: This is about code of Target. [coderange:wrong-target]

    record Exam(@RadiologyCode String code, int count) {
        Exam(int count) {
            this(/*!*/"77045", count); // error: 77045 is in no
        }
    }

    record Compact(@RadiologyCode String code) {
        Compact {
            if (code.equals(/*!*/"77045")) { // error: 77045 is in no
                throw new IllegalArgumentException();
            }
        }
    }

    record Written(@RadiologyCode String code) {
        Written(String code) {
            this.code = code;
        }
    }

    record Many(@RadiologyCode String... codes) {}

    record Wrong(@RadiologyCode(within = /*!*/"nonsense") String code) {} // error: "nonsense" is not a range

    record Target(/*!*/@RadiologyCode boolean code) {} // error: A code of Radiology is text or a whole number

    void right() {
        new Exam("77046", 77045);
        new Compact("77046");
        new Written("77046");
        new Many();
        new Many("77046", "77047");
    }

    boolean wrong(Exam exam) {
        new Exam(/*!*/"77045", 77045); // error: 77045 is in no
        new Compact(/*!*/"77045"); // error: 77045 is in no
        new Written(/*!*/"77045"); // error: 77045 is in no
        new Many("77046", /*!*/"77045"); // error: 77045 is in no
        return exam.code().equals(/*!*/"77045"); // error: 77045 is in no
    }
}
