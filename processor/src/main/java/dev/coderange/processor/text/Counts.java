package dev.coderange.processor.text;

/** Numbers of things as people write them. */
public final class Counts {

    private static final int GROUP = 3;

    private Counts() {}

    /**
     * The digits in groups of three: {@code 9,577}; of as many as a {@code long} cannot count, that there may be more.
     * By hand, since a formatter takes long to load.
     */
    public static String of(long number) {
        String digits = Long.toString(number);
        var grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            grouped.append(i > 0 && (digits.length() - i) % GROUP == 0 ? "," : "")
                    .append(digits.charAt(i));
        }
        return grouped.append(number == Long.MAX_VALUE ? " or more" : "").toString();
    }

    /** {@code 1 code}, {@code 9,577 codes}. */
    public static String of(long number, String one, String many) {
        return of(number) + " " + (number == 1 ? one : many);
    }
}
