package corpus;

import static com.acme.billing.RadiologyRanges.CHEST_LAST;

import com.acme.billing.RadiologyCode;
import com.acme.billing.RadiologyRanges;

class Constants {

    static final String GOOD = "77046";
    static final String BAD = "77045";
    static final int NUMBER = 77044 + 1;
    static final String PREFIX = "7704";
    final int instance = 77045;
    static final Integer BOXED = 77045;
    static String variable = "77045";

    interface Holder {
        String BAD = "77045";
    }

    static void text(@RadiologyCode String code) {}

    static void number(@RadiologyCode int code) {}

    static void wide(@RadiologyCode long code) {}

    void right(int runtime) {
        text(GOOD);
        text(PREFIX + 6);
        text("770" + "46");
        text(PREFIX + '6');
        text(variable);
        number(BOXED);
        number(NUMBER + 1);
        number(RadiologyRanges.CHEST_FIRST);
        number(CHEST_LAST);
        number((int) 77046L);
        number((int) 77046.9);
        number(77046 + runtime);
        text("77045" + runtime);
        number(+77046);
        number(154092 / 2);
        number(177046 % 100000);
        number(0x12CF6);
        number(77_046);
        number(true ? 77046 : 77045);
        number(1 < 2 && !false ? 77046 : 77045);
        number(38523 << 1);
        number(1 / 0);
        text("""
                77046""");
        String local = "77046";
        text(local);
        String changed = "77045";
        changed = System.lineSeparator();
        text(changed);
        int counted = 77045;
        counted++;
        number(counted);
        int added = 77045;
        added += runtime;
        number(added);
    }

    void wrong(Constants other) {
        text(/*!*/BAD); // error: 77045 is in no
        text(/*!*/Constants.BAD); // error: 77045 is in no
        text(/*!*/Holder.BAD); // error: 77045 is in no
        text(/*!*/OtherConstants.BAD); // error: 77045 is in no
        number(/*!*/NUMBER); // error: 77045 is in no
        number(/*!*/instance); // error: 77045 is in no
        number(/*!*/this.instance); // error: 77045 is in no
        number(/*!*/other.instance); // error: 77045 is in no
        text(/*!*/"7704" + 5); // error: 77045 is in no
        text(/*!*/"770" + "4" + 5); // error: 77045 is in no
        text(/*!*/PREFIX + '5'); // error: 77045 is in no
        text((/*!*/"77045")); // error: 77045 is in no
        text((String) /*!*/"77045"); // error: 77045 is in no
        text(/*!*/"" + NUMBER); // error: 77045 is in no
        text(/*!*/"" + true); // error: "true" is not a code of Radiology
        number(/*!*/77000 + 45); // error: 77045 is in no
        number(/*!*/NUMBER - 1); // error: 77044 is in no
        number(/*!*/77 * 1000 + 45); // error: 77045 is in no
        number(/*!*/154090 / 2); // error: 77045 is in no
        number(/*!*/277045 % 100_000); // error: 77045 is in no
        number(/*!*/0x12CF5); // error: 77045 is in no
        number((int) /*!*/77045L); // error: 77045 is in no
        number((int) /*!*/77045.5f); // error: 77045 is in no
        number((char) /*!*/65); // error: 00065 is in no
        number(/*!*/'A'); // error: 00065 is in no
        number((short) /*!*/77045); // error: 11509 is in no
        number(/*!*/00100); // error: 00100 is an octal literal, which Java reads as 64. Write 100. [coderange:octal-literal]
        number(/*!*/0x40); // error: Nearest: 70010. [coderange:unknown-code]
        number(/*!*/0); // error: Nearest: 70010. [coderange:unknown-code]
        number(/*!*/-5); // error: -5 is not a code of Radiology: a code is never negative
        number(/*!*/~-77046); // error: 77045 is in no
        number(/*!*/1 << 3 | 77036 + 1); // error: 77037 is in no
        number(true ? /*!*/77045 : 77046); // error: 77045 is in no
        wide(/*!*/77045L + 0); // error: 77045 is in no
        wide(/*!*/77_045); // error: 77045 is in no
        // next line error: 77045 is in no
        text(/*!*/"""
                77045""");
        String local = "77045";
        text(/*!*/local); // error: 77045 is in no
        final String fixed = "77045";
        text(/*!*/fixed); // error: 77045 is in no
        var inferred = 77045;
        number(/*!*/inferred); // error: 77045 is in no
        int derived = inferred - 1;
        number(/*!*/derived); // error: 77044 is in no
        Runnable captured = () -> text(/*!*/local); // error: 77045 is in no
        @RadiologyCode String copied = /*!*/local; // error: 77045 is in no
    }
}

class OtherConstants {
    static final String BAD = "77045";
}
