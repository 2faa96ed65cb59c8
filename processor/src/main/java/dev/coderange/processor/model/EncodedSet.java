package dev.coderange.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A code set as the plain text that a generated annotation carries in its {@code @CheckedCode}, so that a module with
 * only the generated types can be checked. Titles, descriptions and ranges before overlaps are resolved are left out.
 *
 * @param name the name of the set
 * @param format the shapes of its codes
 * @param ignored the characters that a code may carry anywhere
 * @param levels the names of its levels, from the top
 * @param categories a category an entry, parents first: {@code 1 CHEST 71045-71555} is its level, id and ranges; an
 *     entry that begins with {@code +} continues the ranges of the one before it
 * @param effective the day of which the ranges are, {@code 2026-01-01}, or empty in a set without dates
 * @param history in a set with dates, what categories have on which days: {@code CHEST 2012-01-01/ 71045-71555} is an
 *     id, the first and the last day, and ranges
 */
public record EncodedSet(
        String name,
        List<String> format,
        String ignored,
        List<String> levels,
        List<String> categories,
        String effective,
        List<String> history) {

    private static final String CONTINUED = "+";

    public EncodedSet {
        format = List.copyOf(format);
        levels = List.copyOf(levels);
        categories = List.copyOf(categories);
        history = List.copyOf(history);
    }

    /**
     * Encodes a set.
     *
     * @param longest the length at which ranges go on in another entry
     */
    public static EncodedSet encode(CodeSet set, int longest) {
        List<String> levels = new ArrayList<>();
        for (Level level : set.levels()) {
            levels.add(level.name());
        }
        List<String> entries = new ArrayList<>();
        encode(set.categories(), 0, set.format(), longest, entries);
        List<String> history = new ArrayList<>();
        encodeHistory(set.categories(), set.format(), longest, history);
        return new EncodedSet(
                set.name(),
                set.format().texts(),
                set.format().ignored(),
                levels,
                entries,
                set.isDated() ? Days.day(set.effective().getAsInt()) : "",
                history);
    }

    private static void encodeHistory(List<Category> categories, CodeFormat format, int longest, List<String> entries) {
        for (Category category : categories) {
            Map<Days, List<CodeRange>> byDays = new LinkedHashMap<>();
            for (DatedRange range : category.history()) {
                byDays.computeIfAbsent(range.days(), any -> new ArrayList<>()).add(range.codes());
            }
            byDays.forEach((days, ranges) ->
                    RangeEntries.add(category.id() + " " + encoded(days) + " ", ranges, format, longest, entries));
            encodeHistory(category.children(), format, longest, entries);
        }
    }

    private static String encoded(Days days) {
        return (days.hasFirst() ? Days.day(days.first()) : "") + "/" + (days.hasLast() ? Days.day(days.last()) : "");
    }

    private static void encode(
            List<Category> categories, int level, CodeFormat format, int longest, List<String> entries) {
        for (Category category : categories) {
            String start = level + " " + category.id();
            StringBuilder entry = new StringBuilder(start);
            String before = " ";
            int room = longest;
            for (int i = 0; i < category.ranges().size(); i++) {
                String text = category.ranges().get(i).text(format);
                int commas = i == category.ranges().size() - 1 ? 0 : 1;
                if (entry.length() + before.length() + text.length() + commas > room) {
                    entries.add(entry.append(before).toString());
                    entry = new StringBuilder(CONTINUED);
                    before = "";
                    room = longest - start.length();
                }
                entry.append(before).append(text);
                before = ",";
            }
            entries.add(entry.toString());
            encode(category.children(), level + 1, format, longest, entries);
        }
    }

    /**
     * The set again.
     *
     * @throws IllegalArgumentException if it was encoded by another version, or by hand
     */
    public CodeSet decode() {
        List<Level> named = new ArrayList<>();
        for (String level : levels) {
            named.add(new Level(level));
        }
        CodeFormat codes = decodeFormat();
        OptionalInt day = effective.isEmpty() ? OptionalInt.empty() : OptionalInt.of(day(effective));
        return new CodeSet(name, "", "", "", codes, List.of(), day, named, new Decoder(codes).decode(0));
    }

    private static int day(String text) {
        return Days.parse(text).orElseThrow(() -> new IllegalArgumentException("no day: " + text));
    }

    private Map<String, List<DatedRange>> decodeHistory(CodeFormat codes) {
        Map<String, List<DatedRange>> decoded = new HashMap<>();
        for (String entry : history) {
            String[] parts = entry.split("[ /]", -1);
            RangeText ranges = RangeText.read(parts[parts.length - 1], codes);
            if (parts.length != 4 || ranges.fault().isPresent()) {
                throw new IllegalArgumentException("no history: " + entry);
            }
            var days = new Days(
                    parts[1].isEmpty() ? Days.ALWAYS.first() : day(parts[1]),
                    parts[2].isEmpty() ? Days.ALWAYS.last() : day(parts[2]));
            List<DatedRange> own = decoded.computeIfAbsent(parts[0], any -> new ArrayList<>());
            for (CodeRange range : ranges.ranges()) {
                own.add(new DatedRange(range, days));
            }
        }
        return decoded;
    }

    private CodeFormat decodeFormat() {
        if (format.equals(List.of(IntegerFormat.TEXT))) {
            return new IntegerFormat(ignored);
        }
        List<Shape> shapes = new ArrayList<>();
        for (String shape : format) {
            shapes.add(ShapeParser.parse(shape));
        }
        return new ShapedFormat(shapes, ignored);
    }

    /** Reads one entry after the other. */
    private final class Decoder {

        private final CodeFormat codes;
        private final Map<String, List<DatedRange>> histories;
        private int next;

        Decoder(CodeFormat codes) {
            this.codes = codes;
            this.histories = decodeHistory(codes);
        }

        /** The categories of a level, up to the next one of a level above it. */
        List<Category> decode(int level) {
            List<Category> decoded = new ArrayList<>();
            while (next < categories.size()) {
                String[] parts = categories.get(next).split(" ", -1);
                int found = Integer.parseInt(parts[0]);
                if (found > level) {
                    throw new IllegalArgumentException("a category without its parent: " + categories.get(next));
                }
                if (found < level) {
                    break;
                }
                next++;
                List<CodeRange> ranges = new ArrayList<>();
                addRanges(parts.length < 3 ? "" : parts[2], ranges);
                while (next < categories.size() && categories.get(next).startsWith(CONTINUED)) {
                    addRanges(
                            categories.get(next++).substring(CONTINUED.length()).strip(), ranges);
                }
                List<DatedRange> held = histories.getOrDefault(parts[1], List.of());
                decoded.add(
                        new Category(parts[1], "", parts[1], "", Map.of(), ranges, ranges, held, decode(level + 1)));
            }
            return decoded;
        }

        private void addRanges(String text, List<CodeRange> into) {
            if (!text.isEmpty()) {
                RangeText read =
                        RangeText.read(text.endsWith(",") ? text.substring(0, text.length() - 1) : text, codes);
                if (read.fault().isPresent()) {
                    throw new IllegalArgumentException("no ranges: " + text);
                }
                into.addAll(read.ranges());
            }
        }
    }
}
