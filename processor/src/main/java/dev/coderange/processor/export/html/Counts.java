package dev.coderange.processor.export.html;

import java.util.Locale;

/** Numbers of things as people write them. */
final class Counts {

    private Counts() {}

    /** {@code 9,577}; of as many as a {@code long} cannot count, that there are more. */
    static String of(long number) {
        String digits = String.format(Locale.ROOT, "%,d", number);
        return number == Long.MAX_VALUE ? digits + " or more" : digits;
    }

    /** {@code 1 code}, {@code 9,577 codes}. */
    static String of(long number, String one, String many) {
        return of(number) + " " + (number == 1 ? one : many);
    }
}
