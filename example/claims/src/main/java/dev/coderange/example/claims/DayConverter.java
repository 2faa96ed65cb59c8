package dev.coderange.example.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line, and says what is wrong with one that is none. */
final class DayConverter implements ITypeConverter<LocalDate> {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final int MONTHS = 12;

    @Override
    public LocalDate convert(String text) {
        return day(text, "Write year, month and day, such as 2026-01-31");
    }

    /**
     * {@return the day that a text names}
     *
     * @param advice how a day is written, for who wrote it another way
     * @throws TypeConversionException if it names none
     */
    static LocalDate day(String text, String advice) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            throw new TypeConversionException("\"" + text + "\" is no day. " + advice);
        }
        int month = Integer.parseInt(day.group(2));
        if (month < 1 || month > MONTHS) {
            throw new TypeConversionException("\"" + text + "\" is no day: there is no month " + day.group(2));
        }
        YearMonth of = YearMonth.of(Integer.parseInt(day.group(1)), month);
        int number = Integer.parseInt(day.group(3));
        if (!of.isValidDay(number)) {
            throw new TypeConversionException("\"" + text + "\" is no day: "
                    + of.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + of.getYear() + " has "
                    + of.lengthOfMonth() + " days");
        }
        return of.atDay(number);
    }
}
