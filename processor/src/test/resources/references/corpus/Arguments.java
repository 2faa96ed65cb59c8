package corpus;

import com.acme.billing.RadiologyCategory;
import com.acme.billing.RadiologyCode;
import java.util.List;

class Arguments {

    static void schedule(@RadiologyCode String code) {}

    static void schedule(@RadiologyCode int code) {}

    static void two(String free, @RadiologyCode String code) {}

    static void all(@RadiologyCode String... codes) {}

    static void rest(int free, @RadiologyCode int... codes) {}

    static void boxed(@RadiologyCode Integer code) {}

    static void wide(@RadiologyCode long code) {}

    static void text(@RadiologyCode CharSequence code) {}

    static <T extends CharSequence> T generic(@RadiologyCode T code) {
        return code;
    }

    void instance(@RadiologyCode String code) {}

    static String unknown(String code) {
        return code;
    }

    void right() {
        schedule("77067");
        schedule(77067);
        schedule(70010);
        schedule(79999);
        two("77045", "77046");
        all();
        all("70010", "79999");
        rest(77045);
        rest(77045, 77046, 77067);
        boxed(77067);
        wide(77067);
        wide(77067L);
        text("77067");
        generic("77067");
        instance("77067");
        this.instance("77067");
        new Arguments().instance("77067");
        schedule(unknown("77045"));
        schedule(System.getProperty("77045"));
        schedule((String) null);
        schedule(Integer.parseInt("1"));
        all(new String[0]);
        all(new String[] {"77046"});
        unknown("77045");
        List.of("77046").forEach(Arguments::schedule);
        List.of("77045").forEach(Arguments::unknown);
        RadiologyCategory.of("77046");
        RadiologyCategory.of(77046);
        RadiologyCategory.find("77045");
    }

    void wrong() {
        schedule(/*!*/"77045"); // error: 77045 is in no category of Radiology: it lies in the gap between RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067). Nearest: 77046.
        schedule(/*!*/77045); // error: 77045 is in no category of Radiology
        two("nonsense", /*!*/"77045"); // error: 77045 is in no category of Radiology
        all(/*!*/"77045"); // error: 77045 is in no
        all("77046", /*!*/"77045", "77047"); // error: 77045 is in no
        all(
                "77045", // error: 77045 is in no
                "77046",
                "77044"); // error: 77044 is in no
        all(new String[] {/*!*/"77045"}); // error: 77045 is in no
        rest(1, 77046, /*!*/77045); // error: 77045 is in no
        rest(1, new int[] {77046, /*!*/77045}); // error: 77045 is in no
        boxed(/*!*/77045); // error: 77045 is in no
        wide(/*!*/77045); // error: 77045 is in no
        wide(/*!*/77045L); // error: 77045 is in no
        text(/*!*/"77045"); // error: 77045 is in no
        generic(/*!*/"77045"); // error: 77045 is in no
        instance(/*!*/"77045"); // error: 77045 is in no
        this.instance(/*!*/"77045"); // error: 77045 is in no
        new Arguments().instance(/*!*/"77045"); // error: 77045 is in no
        RadiologyCategory.of(/*!*/"77045"); // error: 77045 is in no
        RadiologyCategory.of(/*!*/77045); // error: 77045 is in no
        List.of(/*!*/"77045", /*!*/"nonsense").forEach(Arguments::schedule); // error: 77045 is in no // error: "nonsense" is not a code of Radiology
        unknown(generic(/*!*/"77045")); // error: 77045 is in no
        Runnable later = () -> schedule(/*!*/"77045"); // error: 77045 is in no
        new Thread(() -> {
            schedule(/*!*/"77045"); // error: 77045 is in no
        });
        new Object() {
            void inside() {
                schedule(/*!*/"77045"); // error: 77045 is in no
            }
        };
        class Local {
            {
                schedule(/*!*/"77045"); // error: 77045 is in no
            }
        }
    }

    static {
        schedule(/*!*/"77045"); // error: 77045 is in no
    }

    {
        schedule(/*!*/"77045"); // error: 77045 is in no
    }

    interface Nested {
        default void inside() {
            schedule(/*!*/"77045"); // error: 77045 is in no
        }
    }
}

class SecondInTheFile {
    void inside() {
        Arguments.schedule(/*!*/"77045"); // error: 77045 is in no
    }
}
