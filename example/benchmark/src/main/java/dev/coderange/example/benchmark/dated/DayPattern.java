package dev.coderange.example.benchmark.dated;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which days codes are looked up on. The draw is seeded, so every way, fork and run has the same days. */
public enum DayPattern {

    /** As claims have them: nine of ten in the last edition or the year before it, the others in any year. */
    RECENT {
        @Override
        LocalDate draw(LocalDate first, LocalDate last, Random random) {
            return random.nextInt(10) > 0
                    ? within(last.minusYears(2).plusDays(1), last, random)
                    : within(first, last, random);
        }
    },

    /** Any day from a year before the first edition to the end of the year in which the last begins. */
    RANDOM {
        @Override
        LocalDate draw(LocalDate first, LocalDate last, Random random) {
            return within(first, last, random);
        }
    };

    /**
     * Draws days. A day is the same object wherever it comes up: a program has just read the day that it asks about,
     * and fetching objects from afar is not what is measured.
     */
    final LocalDate[] draw(List<LocalDate> editions, int count) {
        Random random = new Random(count);
        LocalDate first = editions.get(0).minusYears(1);
        LocalDate last = LocalDate.of(editions.get(editions.size() - 1).getYear(), 12, 31);
        Map<LocalDate, LocalDate> days = new HashMap<>();
        return Stream.generate(() -> draw(first, last, random))
                .limit(count)
                .map(day -> days.computeIfAbsent(day, Function.identity()))
                .toArray(LocalDate[]::new);
    }

    abstract LocalDate draw(LocalDate first, LocalDate last, Random random);

    /** The name in the table. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static LocalDate within(LocalDate first, LocalDate last, Random random) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }
}
