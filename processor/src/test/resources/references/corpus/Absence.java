package corpus;

import com.acme.billing.LenientCode;
import com.acme.billing.RadiologyCode;
import java.util.Objects;

/** No code at all, and other values that are fine. */
class Absence {

    @RadiologyCode(allow = {"", "TOTAL"})
    static final String TOTAL = "TOTAL";

    @RadiologyCode(allow = {"0", "-1"})
    int number = -1;

    static void text(@RadiologyCode(allow = {"", "NONE"}) String code) {}

    static void all(@RadiologyCode(allow = "ALL") String... codes) {}

    static void span(@RadiologyCode(range = true, allow = "ALL") String codes) {}

    static void code(@RadiologyCode String code) {}

    boolean right(@RadiologyCode String text, @RadiologyCode int number, @RadiologyCode Integer boxed, @LenientCode long lenient, boolean b) {
        switch (text) {
            case "" -> {
                return false;
            }
            default -> {}
        }
        switch (number) {
            case 0, -1:
                return false;
            default:
        }
        text(b ? "" : text);
        text("NONE");
        all("77046", "ALL");
        span("ALL");
        this.number = 0;
        return text.equals("")
                || "".equals(text)
                || Objects.equals(text, "")
                || number == 0
                || number != -1
                || number == Integer.MIN_VALUE
                || boxed.equals(0)
                || lenient == 0L
                || text.equalsIgnoreCase("")
                || text.contentEquals("");
    }

    void wrong(@RadiologyCode String text, @RadiologyCode int number, boolean b) {
        boolean blank = text.equals(/*!*/" "); // error: " " is not a code of Radiology
        boolean word = text.equals(/*!*/"TOTAL"); // error: "TOTAL" is not a code of Radiology
        boolean one = number == /*!*/1; // error: 00001 is in no
        boolean folded = text.equalsIgnoreCase(/*!*/"77045"); // error: 77045 is in no
        boolean content = text.contentEquals(/*!*/"77045"); // error: 77045 is in no
        boolean other = /*!*/"77045".equalsIgnoreCase(text); // error: 77045 is in no
        number = /*!*/0; // error: 00000 is in no
        number = /*!*/-1; // error: -1 is not a code of Radiology
        code(b ? /*!*/"" : text); // error: "" is not a code of Radiology
        code(/*!*/"NONE"); // error: "NONE" is not a code of Radiology
        text(/*!*/"none"); // error: "none" is not a code of Radiology
        all(/*!*/"all", "ALL"); // error: "all" is not a code of Radiology
        this.number = /*!*/1; // error: 00001 is in no
        span(/*!*/"NONE"); // error: "NONE" is not a range
    }
}
