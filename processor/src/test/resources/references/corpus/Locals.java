package corpus;

import com.acme.billing.RadiologyCode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Values that go by way of a local. */
class Locals {

    static void take(@RadiologyCode String code) {}

    static void number(@RadiologyCode int code) {}

    static void all(@RadiologyCode String... codes) {}

    static native boolean ask();

    void right(boolean old, int i) {
        String one = old ? "71046" : "77046";
        take(one);
        String changed = "77045";
        changed = System.lineSeparator();
        take(changed);
        String corrected = "77045";
        corrected = "77046";
        take(corrected);
        String looped = "77046";
        while (ask()) {
            take(looped);
            looped = System.lineSeparator();
        }
        String both;
        both = "77045";
        if (old) {
            both = "77046";
        }
        take(both);
        String retried;
        do {
            if (ask()) {
                retried = "77045";
            } else {
                retried = "77046";
            }
        } while (!ask());
        take(retried);
        String fallen;
        switch (i) {
            case 1:
                fallen = "77045";
            default:
                fallen = "77046";
        }
        take(fallen);
        String grown = "770";
        grown += "46";
        take(grown);
        String[] codes = {"77045"};
        codes[0] = "77046";
        all(codes);
        for (String code : List.of("77046", "77047")) {
            take(code);
        }
        for (String code : List.of("77045")) {
            code = "77046";
            take(code);
        }
        Supplier<String> unused = () -> "77045";
        int number = i > 0 ? 77046 : i;
        number(number);
        @RadiologyCode String known = "77046";
        known += System.lineSeparator();
    }

    void branches(boolean old, int i) {
        String one = old ? "71046" : "77045";
        take(/*!*/one); // error: 77045 is in no
        var two = switch (i) {
            case 1 -> "77045";
            default -> "71046";
        };
        take(/*!*/two); // error: 77045 is in no
        String three = switch (i) {
            case 1:
                yield "71046";
            default:
                yield old ? "77044" : "71046";
        };
        take(/*!*/three); // error: 77044 is in no
        String four = one;
        take(/*!*/four); // error: 77045 is in no
        take(old ? /*!*/one : "71046"); // error: 77045 is in no
        take((String) /*!*/one); // error: 77045 is in no
        int five = old ? 77045 : 77046;
        number(/*!*/five); // error: 77045 is in no
        long six = old ? 77045 : 77046;
        number((int) /*!*/six); // error: 77045 is in no
        String seven = (old ? ("77045") : null);
        take(/*!*/seven); // error: 77045 is in no
        boolean same = ask() && code().equals(/*!*/one); // error: 77045 is in no
        Runnable captured = () -> take(/*!*/one); // error: 77045 is in no
    }

    @RadiologyCode
    String code() {
        String result = ask() ? "77045" : "77046";
        return /*!*/result; // error: 77045 is in no
    }

    void assigned(boolean old, int i) {
        final String one;
        one = "77045";
        take(/*!*/one); // error: 77045 is in no
        String two;
        two = "77045";
        take(/*!*/two); // error: 77045 is in no
        final String three;
        if (old) {
            three = "77046";
        } else {
            three = "77045";
        }
        take(/*!*/three); // error: 77045 is in no
        String four;
        if (old) {
            four = "77046";
        } else if (i > 2) {
            four = "77045";
        } else {
            four = "77047";
        }
        take(/*!*/four); // error: 77045 is in no
        String five;
        switch (i) {
            case 1:
                five = "77045";
                break;
            default:
                five = "77046";
        }
        take(/*!*/five); // error: 77045 is in no
        String six;
        switch (i) {
            case 1 -> six = "77045";
            default -> six = "77046";
        }
        take(/*!*/six); // error: 77045 is in no
        String seven = "77046";
        take(seven);
        seven = "77045";
        take(/*!*/seven); // error: 77045 is in no
        seven = "77047";
        take(seven);
    }

    void grown(int i) {
        String one = "770";
        one += "45";
        take(/*!*/one); // error: 77045 is in no
        int two = 77000;
        two += 45;
        number(/*!*/two); // error: 77045 is in no
        int three = 154090;
        three /= 2;
        number(/*!*/three); // error: 77045 is in no
        @RadiologyCode String four = "77046";
        four += /*!*/"1"; // error: "770461" is not a code of Radiology
        @RadiologyCode int five = 77046;
        five -= /*!*/1; // error: 77045 is in no
    }

    void looped() {
        for (String code : List.of("77046", "77045")) {
            take(/*!*/code); // error: 77045 is in no
        }
        for (String code : new String[] {"77045"}) {
            take(/*!*/code); // error: 77045 is in no
        }
        for (int code : new int[] {77046, 77045}) {
            number(/*!*/code); // error: 77045 is in no
        }
        for (@RadiologyCode String code : Arrays.asList(/*!*/"77045", "77046")) { // error: 77045 is in no
            take(code);
        }
        String[] codes = {"77045"};
        for (String code : codes) {
            take(/*!*/code); // error: 77045 is in no
        }
        String[] array = {"77046", /*!*/"77045"}; // error: 77045 is in no
        all(array);
        List<String> list = List.of("77045");
        for (String code : list) {
            take(/*!*/code); // error: 77045 is in no
        }
    }
}
