package dev.coderange.processor.write;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

/** Made-up sets of two levels whose codes come, go and move. */
public final class DatedSets {

    /** How many parts each category of the highest level has. */
    private static final int PARTS = 2;

    /** The first day on which something can change: what goes has a last day before it, of the year 1 or later. */
    private static final int FIRST_DAY = Days.number(LocalDate.of(1, 1, 2));

    private static final int LAST_DAY = Days.number(LocalDate.of(9999, 12, 31));

    private final CodeFormat format;
    private final List<List<DatedRange>> kinds = new ArrayList<>();
    private final List<List<DatedRange>> parts = new ArrayList<>();

    private DatedSets(CodeFormat format, int categories) {
        this.format = format;
        for (int i = 0; i < categories; i++) {
            kinds.add(new ArrayList<>());
            for (int part = 0; part < PARTS; part++) {
                parts.add(new ArrayList<>());
            }
        }
    }

    /**
     * A random set.
     *
     * @param keys between which keys the codes lie
     * @param ranges how many ranges of keys with one history there are, about
     * @param editions on how many days something can change
     */
    public static CodeSet random(
            Random random, CodeFormat format, CodeRange keys, int ranges, int categories, int editions) {
        var sets = new DatedSets(format, categories);
        int[] days = days(random, editions);
        long[] bounds = random.longs(ranges, keys.first(), keys.last() + 1)
                .sorted()
                .distinct()
                .toArray();
        for (int i = 0; i + 1 < bounds.length; i++) {
            long last = random.nextInt(3) == 0 ? bounds[i] : bounds[i + 1] - 1;
            if (random.nextInt(5) > 0) {
                sets.addHistory(random, bounds[i], last, days);
            }
        }
        int effective = days[random.nextInt(days.length)] + random.nextInt(3) - 1;
        return sets.set(Math.max(FIRST_DAY, Math.min(effective, LAST_DAY)));
    }

    /**
     * A random set in which nearly all codes are always the same.
     *
     * @param days on which the others change, ascending
     */
    static CodeSet settled(Random random, CodeFormat format, CodeRange keys, int categories, LocalDate... days) {
        var sets = new DatedSets(format, categories);
        int[] changes = Arrays.stream(days).mapToInt(Days::number).toArray();
        long step = (keys.last() - keys.first()) / 40;
        for (int i = 0; i < 40; i++) {
            long first = keys.first() + i * step;
            long moved = first + step / 20;
            sets.add(moved + 1, first + step - 1 - i % 2, Days.ALWAYS, random.nextInt(categories), i % 3);
            sets.addHistory(random, first, moved, changes);
        }
        return sets.set(changes[changes.length - 1]);
    }

    private static int[] days(Random random, int editions) {
        if (random.nextInt(6) == 0) {
            return new int[] {FIRST_DAY, LAST_DAY};
        }
        int[] days = new int[editions];
        boolean isOfAllTime = random.nextBoolean();
        for (int i = 0; i < editions; i++) {
            int year = isOfAllTime && random.nextInt(4) == 0
                    ? 1 + random.nextInt(9_999)
                    : (editions > 20 ? 1930 : 2010) + random.nextInt(editions > 20 ? 100 : 20);
            LocalDate day = LocalDate.of(year, 1, 1);
            days[i] = Days.number(random.nextInt(3) == 0 ? day.plusDays(random.nextInt(365)) : day);
        }
        return days;
    }

    private void addHistory(Random random, long first, long last, int[] days) {
        int[] changes = random.ints(random.nextInt(4) == 0 ? days.length : random.nextInt(4), 0, days.length)
                .map(index -> days[index])
                .sorted()
                .distinct()
                .toArray();
        int from = Integer.MIN_VALUE;
        for (int i = 0; i <= changes.length; i++) {
            int through = i == changes.length ? Integer.MAX_VALUE : changes[i] - 1;
            if (random.nextInt(4) > 0 && from <= through) {
                add(first, last, new Days(from, through), random.nextInt(kinds.size()), random.nextInt(PARTS + 1));
            }
            from = i == changes.length ? from : changes[i];
        }
    }

    private void add(long first, long last, Days days, int kind, int part) {
        if (format.areEnds(first, last)) {
            var range = new DatedRange(new CodeRange(first, last), days);
            kinds.get(kind).add(range);
            if (part < PARTS) {
                parts.get(PARTS * kind + part).add(range);
            }
        } else if (last > first) {
            long middle = first + (last - first) / 2;
            add(first, middle, days, kind, part);
            add(middle + 1, last, days, kind, part);
        }
    }

    private CodeSet set(int effective) {
        List<Category> categories = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            List<Category> children = new ArrayList<>();
            for (int part = PARTS * kind; part < PARTS * (kind + 1); part++) {
                children.add(category("P" + part, parts.get(part), effective, List.of()));
            }
            categories.add(category("C" + kind, kinds.get(kind), effective, children));
        }
        List<Level> levels = List.of(new Level("Kind"), new Level("Part"));
        return new CodeSet("Made", "", "1", "", format, List.of(), OptionalInt.of(effective), levels, categories);
    }

    private static Category category(String id, List<DatedRange> history, int effective, List<Category> children) {
        List<CodeRange> declared = history.stream().map(DatedRange::codes).toList();
        List<CodeRange> ranges = history.stream()
                .filter(range -> range.days().contains(effective))
                .map(DatedRange::codes)
                .toList();
        return new Category(id, "", id, "", Map.of(), declared, ranges, history, children);
    }
}
