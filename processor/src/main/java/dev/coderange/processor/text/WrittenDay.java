package dev.coderange.processor.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them, and what is said of a text that is no day as it is written here: {@code 2026-01-31}. */
public final class WrittenDay {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern LOOSE = Pattern.compile("\\s*(\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})(?:[T ].*)?\\s*");
    private static final Pattern AMERICAN = Pattern.compile("\\s*(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\s*");

    private WrittenDay() {}

    /** The day that a text is, year, month and day; empty where it is no day of the years 1 to 9999, or not so. */
    public static Optional<LocalDate> parse(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() ? day(day, 1, 2, 3) : Optional.empty();
    }

    /** Whether a text looks like a day, though it need not be one, or not as it is written here. */
    public static boolean isMeant(String text) {
        return DAY.matcher(text).matches() || meant(text).isPresent();
    }

    /** What is wrong with a text that is no day, and how to write what it means. */
    public static Said explain(String text) {
        String quoted = Quoted.of(text);
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            int year = Integer.parseInt(day.group(1));
            int month = Integer.parseInt(day.group(2));
            if (year == 0 || month < 1 || month > 12 || day.group(3).equals("00")) {
                return DayMessage.NOT_A_DAY.with(quoted);
            }
            var whole = YearMonth.of(year, month);
            String name = whole.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
            return DayMessage.NO_SUCH_DAY.with(quoted, name, whole.lengthOfMonth());
        }
        return meant(text)
                .map(meant -> DayMessage.DAY_WRITTEN_OTHERWISE.with(quoted, meant))
                .orElseGet(() -> DayMessage.NOT_A_DAY.with(quoted));
    }

    private static Optional<LocalDate> meant(String text) {
        Matcher loose = LOOSE.matcher(text);
        Optional<LocalDate> meant = loose.matches() ? day(loose, 1, 2, 3) : Optional.empty();
        Matcher american = AMERICAN.matcher(text);
        return meant.isEmpty() && american.matches() ? day(american, 3, 1, 2) : meant;
    }

    private static Optional<LocalDate> day(Matcher matcher, int year, int month, int day) {
        try {
            LocalDate found = LocalDate.of(
                    Integer.parseInt(matcher.group(year)),
                    Integer.parseInt(matcher.group(month)),
                    Integer.parseInt(matcher.group(day)));
            return found.getYear() < 1 ? Optional.empty() : Optional.of(found);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
