package corpus;

import com.acme.billing.DentalCode;
import com.acme.billing.LenientCode;
import com.acme.billing.RadiologyCode;
import com.acme.billing.SilentCode;

class Sets {

    static void both(@RadiologyCode @DentalCode String code) {}

    static void dental(@DentalCode String code) {}

    static void dentalRange(@DentalCode(range = true) String codes) {}

    static void lenient(@LenientCode long code) {}

    static void lenientText(@LenientCode String code) {}

    static void silent(@SilentCode int code) {}

    static void loud(@SilentCode @RadiologyCode int code) {}

    void right() {
        both("77046");
        both("D0100");
        dental("D7255".replace('5', '6'));
        dental("D7260");
        dentalRange("D7260-D7999");
        lenient(10);
        lenient(9223372036854775807L);
        lenientText("10");
        silent(5);
        silent(-1);
        loud(77046);
        loud(10);
    }

    void wrong() {
        both(/*!*/"77045"); // error: 77045 is in no category of Radiology
        both(/*!*/"D0001"); // error: D0001 is in no group of Dental: it lies below DIAGNOSTIC (D0100-D0999). Nearest: D0100. Also accepted: a code of Radiology.
        both(/*!*/"X"); // error: "X" is no
        dental(/*!*/"77046"); // error: "77046" is not a code of Dental: a code looks like DNNNN (N is a digit)
        dental(/*!*/"d0100"); // error: Write D0100.
        dental(/*!*/"D7255"); // error: D7255 is in no group of Dental: it lies in the gap between SURGERY (D7000-D7250) and SURGERY (D7260-D7999). [coderange:unknown-code]
        dental(/*!*/"D9999"); // error: D9999 is in no group of Dental: it lies above SURGERY (D7260-D7999). Nearest: D7999.
        dentalRange(/*!*/"D7000-D7260"); // error: D7251-D7259 are in no group; parameter `codes` of `dentalRange` accepts only ranges of Dental codes
        lenient(/*!*/5); // warning: 5 is in no block of Lenient: it lies below LOW (10-99). Nearest: 10.
        lenient(/*!*/100); // warning: 100 is in no block of Lenient: it lies in the gap between LOW (10-99) and HIGH
        lenient(/*!*/-1L); // warning: -1 is not a code of Lenient: a code is never negative
        lenientText(/*!*/"010"); // warning: "010" is not a code of Lenient: a code is a whole number without leading zeros
        loud(/*!*/5); // error: 00005 is in no category of Radiology
    }

    void number(/*!*/@DentalCode int code) {} // error everywhere: A code of Dental looks like DNNNN, which no number does. Use String instead of int.

    void anything(/*!*/@DentalCode Object code) {} // error everywhere: A code of Dental is text or a whole number, and java.lang.Object is neither

    void span(@LenientCode(range = true) String code) {}

    void flag(/*!*/@LenientCode boolean code) {} // warning everywhere: A code of Lenient is text or a whole number, and boolean is neither

    void silent(@SilentCode boolean code) {}
}
