package dev.coderange.example.claims.report;

import dev.coderange.example.claims.radiology.OtherDays;
import dev.coderange.example.claims.radiology.Place.Elsewhere;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the lines of each code that is in a category on another day than the one that was asked about. */
final class StrayCounter {

    private final Map<Key, Entry> entries = new HashMap<>();

    private record Key(Elsewhere reason, String code) {}

    /** What a code was is told as of the first day on which it came up. */
    private static final class Entry {

        private final OtherDays.Period period;
        private final LineCounter lines = new LineCounter();

        Entry(OtherDays.Period period) {
            this.period = period;
        }
    }

    void add(Elsewhere reason, String code, LocalDate day, long number) {
        entries.computeIfAbsent(new Key(reason, code), key -> new Entry(OtherDays.nearest(code, day)))
                .lines
                .add(number);
    }

    /** {@return the codes with the most lines first, a few of each reason} */
    Map<Elsewhere, List<Stray>> mostFrequent() {
        return Map.of(
                Elsewhere.RETIRED, mostFrequent(Elsewhere.RETIRED), Elsewhere.NOT_YET, mostFrequent(Elsewhere.NOT_YET));
    }

    private List<Stray> mostFrequent(Elsewhere reason) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().reason() == reason)
                .map(entry -> new Stray(
                        reason, entry.getKey().code(), entry.getValue().lines.lines(), entry.getValue().period))
                .sorted(Comparator.comparingLong((Stray stray) -> stray.lines().count())
                        .reversed()
                        .thenComparing(Stray::code))
                .limit(Lines.KEPT)
                .toList();
    }
}
