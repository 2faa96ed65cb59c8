package dev.coderange.example.claims.input.x12;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a DTP segment.
 *
 * @param first the first day, which is the one that counts
 * @param last the last day; the same for a single one
 */
record Days(LocalDate first, LocalDate last) {

    private static final int WIDTH = 8;
    private static final int PERIOD_WIDTH = 17;
    private static final int MINUTE_WIDTH = 12;

    /** The days that a DTP segment names, as a day (D8), a period (RD8) or a day and a time (DT); empty if none. */
    static Optional<Days> of(Segment dtp) {
        String text = dtp.element(3);
        return switch (dtp.element(2)) {
            case "D8" -> text.length() == WIDTH ? day(text).map(day -> new Days(day, day)) : Optional.empty();
            case "DT" -> text.length() == MINUTE_WIDTH ? day(text).map(day -> new Days(day, day)) : Optional.empty();
            case "RD8" -> text.length() == PERIOD_WIDTH && text.charAt(WIDTH) == '-' ? period(text) : Optional.empty();
            default -> Optional.empty();
        };
    }

    boolean isPeriod() {
        return !first.equals(last);
    }

    private static Optional<Days> period(String text) {
        return day(text)
                .flatMap(first -> day(text.substring(WIDTH + 1))
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new Days(first, last)));
    }

    /** The day at the beginning of a text. */
    private static Optional<LocalDate> day(String text) {
        int number = 0;
        for (int i = 0; i < WIDTH; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            number = 10 * number + c - '0';
        }
        try {
            return Optional.of(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
