package corpus;

import com.acme.billing.LenientCode;
import com.acme.billing.RadiologyCode;
import java.util.List;

/** Numbers that Java reads as octal, whether or not the value happens to be a code. */
class Octal {

    static final int CODE = 077;

    @LenientCode
    int field = /*!*/012; // warning: 012 is an octal literal, which Java reads as 10. Write 12.

    static void lenient(@LenientCode long code) {}

    static void radiology(@RadiologyCode int code) {}

    void right(@LenientCode long code) {
        lenient(10);
        lenient(1_0);
        lenient(0xA);
        lenient(0b1010);
        lenient(10L);
        boolean none = code == 0;
        String octal = "010";
        field = field + 010;
    }

    void wrong(@LenientCode long code) {
        lenient(/*!*/012); // warning: 012 is an octal literal, which Java reads as 10. Write 12.
        lenient(/*!*/01_2); // warning: 01_2 is an octal literal, which Java reads as 10. Write 1_2.
        lenient(/*!*/012L); // warning: 012 is an octal literal, which Java reads as 10. Write 12.
        lenient((/*!*/012)); // warning: 012 is an octal literal
        lenient((int) /*!*/012); // warning: 012 is an octal literal
        lenient(/*!*/CODE); // warning: 077 is an octal literal, which Java reads as 63. Write 77.
        int local = 012;
        lenient(/*!*/local); // warning: 012 is an octal literal
        radiology(/*!*/0226366); // error: 0226366 is an octal literal, which Java reads as 77046. Write 226366.
        boolean same = code == /*!*/012; // warning: 012 is an octal literal
        switch ((int) code) {
            case /*!*/012 -> {} // warning: 012 is an octal literal
            default -> {}
        }
        @LenientCode List<Integer> codes = List.of(10, /*!*/012); // warning: 012 is an octal literal
        lenient(field);
    }
}
