package corpus;

import com.acme.billing.RadiologyCode;

class Suppressed {

    static final String NAME = "coderange";

    @SuppressWarnings("coderange")
    @RadiologyCode
    static final String FIELD = "77045";

    @SuppressWarnings("coderange")
    void method(@RadiologyCode boolean target) {
        Arguments.schedule("77045");
        Runnable r = () -> Arguments.schedule("77045");
    }

    @SuppressWarnings({"unchecked", "coderange"})
    void among() {
        Arguments.schedule("77045");
    }

    @SuppressWarnings(NAME)
    void byConstant() {
        Arguments.schedule("77045");
    }

    @SuppressWarnings("unchecked")
    void other() {
        Arguments.schedule(/*!*/"77045"); // error: 77045 is in no
    }

    void local(@SuppressWarnings("coderange") @RadiologyCode(within = "nonsense") String parameter) {
        @SuppressWarnings("coderange")
        @RadiologyCode
        String silent = "77045";
        @RadiologyCode String loud = /*!*/"77045"; // error: 77045 is in no
    }

    @SuppressWarnings("coderange:unknown-code")
    void oneKind() {
        Arguments.schedule("77045");
        Arguments.schedule(/*!*/"7704"); // error: "7704" is not a code of Radiology: a code looks like NNNNN (N is a digit). Is a digit missing? [coderange:malformed-code]
    }

    @SuppressWarnings("coderange")
    Suppressed() {
        Arguments.schedule("77045");
    }

    @SuppressWarnings("coderange")
    static class Type {
        @RadiologyCode String field = "77045";

        class Deep {
            void method() {
                Arguments.schedule("77045");
            }
        }
    }

    @interface Member {
        @RadiologyCode
        String value();
    }

    @SuppressWarnings("coderange")
    @Member("77045")
    void annotated() {}

    @Member(/*!*/"77045") // error everywhere: 77045 is in no
    void loud() {}
}
