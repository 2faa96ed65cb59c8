package dev.coderange.example.claims;

import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Reads a day of the command line, or a year, which stands for its first day: that is when editions begin. */
final class DayOrYearConverter implements ITypeConverter<LocalDate> {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    @Override
    public LocalDate convert(String text) {
        return YEAR.matcher(text).matches()
                ? LocalDate.of(Integer.parseInt(text), 1, 1)
                : DayConverter.day(text, "Write a year such as 2026, or a day such as 2026-01-31");
    }
}
