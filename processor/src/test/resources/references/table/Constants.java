package corpus;

import com.acme.billing.RadiologyCode;
import com.acme.billing.RadiologyRanges;

// REFERENCES.md, constants: literals, text blocks, folded expressions, constants of other classes and jars, locals (also those assigned in branches or after their declaration), loop variables. An octal literal is always reported
class Constants {
    static class Other {
        static final String WRONG = "77045";
    }

    static void text(@RadiologyCode String code) {}

    static void number(@RadiologyCode int code) {}

    void all(boolean old) {
        text(/*!*/"77045"); // error: 77045 is in no
        // next line error: 77045 is in no
        text("""
                77045""");
        text(/*!*/"770" + 45); // error: 77045 is in no
        text(/*!*/Other.WRONG); // error: 77045 is in no
        number(/*!*/RadiologyRanges.BREAST_MAMMOGRAPHY_LAST + 1); // error: 77068 is in no
        number(/*!*/Character.MAX_VALUE); // error: 65535 is in no
        String branched = old ? "77046" : "77045";
        text(branched); // error: 77045 is in no
        final String apart;
        apart = "77045";
        text(apart); // error: 77045 is in no
        for (String each : new String[] {"77046", "77045"}) {
            text(each); // error: 77045 is in no
        }
        number(/*!*/0500); // error: 0500 is an octal literal, which Java reads as 320. Write 500.
    }
}
