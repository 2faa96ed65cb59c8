package dev.coderange.example.claims.input;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in which files write days. No text has two of them, so a file has one: a day that is written otherwise than
 * the others is more likely a mistake than a day.
 */
public enum DateForm {
    ISO("2026-01-31", "([0-9]{4})-([0-9]{2})-([0-9]{2})"),
    US("1/31/2026", "(?<month>[0-9]{1,2})/(?<day>[0-9]{1,2})/(?<year>[0-9]{4})"),
    /** The day alone counts, as it is written: a time zone moves nothing. */
    TIMESTAMP(
            "2026-01-31T08:30:00",
            "([0-9]{4})-([0-9]{2})-([0-9]{2})[T ]"
                    + "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?"
                    + " ?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?"),
    COMPACT("20260131", "([0-9]{4})([0-9]{2})([0-9]{2})");

    private static final int MONTHS = 12;

    private final String example;
    private final Pattern pattern;

    DateForm(String example, String pattern) {
        this.example = example;
        this.pattern = Pattern.compile(pattern);
    }

    /** A day in this form, for people. */
    public String example() {
        return example;
    }

    /** The form of a text that is a day. */
    static Optional<DateForm> of(CharSequence text) {
        return Arrays.stream(values())
                .filter(form -> form.parse(text).isPresent())
                .findFirst();
    }

    /** The day that a text names in this form; empty if it names none. */
    Optional<LocalDate> parse(CharSequence text) {
        if (this == ISO && isPlainIso(text)) {
            return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return this == US
                ? day(number(parts, "year"), number(parts, "month"), number(parts, "day"))
                : day(number(parts, 1), number(parts, 2), number(parts, 3));
    }

    /** The usual form is told without a pattern, which costs more than all else that is done with a line. */
    private static boolean isPlainIso(CharSequence text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean isDay = month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return isDay ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static int number(CharSequence text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }
}
