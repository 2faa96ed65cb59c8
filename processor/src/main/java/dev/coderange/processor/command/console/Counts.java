package dev.coderange.processor.command.console;

/** Numbers for people. */
public final class Counts {

    private static final int GROUP = 3;

    private Counts() {}

    /** The digits in groups of three: {@code 9,577}. By hand, since a formatter takes long to load. */
    public static String grouped(long count) {
        String digits = Long.toString(count);
        var grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            grouped.append(i > 0 && (digits.length() - i) % GROUP == 0 ? "," : "")
                    .append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
