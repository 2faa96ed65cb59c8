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
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The imaging procedures of an imagined hospital, in five editions from 2022 to 2026, and what 2027 brings. */
final class Imaging {

    private static final CodeFormat FORMAT = Sets.format("", "NNNN");
    private static final int EFFECTIVE = Days.number(LocalDate.of(2026, 1, 1));

    private Imaging() {}

    static CodeSet set() {
        return new CodeSet(
                "Imaging",
                "https://example.org/imaging",
                "2026",
                "made up",
                FORMAT,
                List.of(),
                OptionalInt.of(EFFECTIVE),
                List.of(new Level("Section"), new Level("Procedure")),
                List.of(
                        category(
                                "X_RAY",
                                "X-rays",
                                List.of(
                                        category("CHEST", "Chest", List.of(), "1000-1099"),
                                        category(
                                                "LIMBS",
                                                "Limbs",
                                                List.of(),
                                                "1100-1249",
                                                "1250-1299 through 2023-12-31",
                                                "1300-1319 from 2024-01-01")),
                                "1000-1499"),
                        category(
                                "FLUOROSCOPY",
                                "Fluoroscopy",
                                List.of(
                                        category("SWALLOWING", "Swallowing", List.of(), "2000-2049 through 2024-12-31"),
                                        category("JOINTS", "Joints", List.of(), "2050-2099 through 2022-12-31")),
                                "2000-2049 through 2024-12-31",
                                "2050-2099 through 2022-12-31"),
                        category(
                                "ULTRASOUND",
                                "Ultrasound",
                                List.of(category(
                                        "VESSELS", "Vessels", List.of(), "3000-3049", "2000-2049 from 2025-01-01")),
                                "3000-3499",
                                "2000-2049 from 2025-01-01",
                                "2050-2099 from 2023-01-01 through 2025-12-31"),
                        category(
                                "TOMOGRAPHY",
                                "Tomography",
                                List.of(),
                                "4000-4099",
                                "4100-4149 from 2023-01-01",
                                "4150 on 2024-02-29"),
                        category(
                                "PHOTON_COUNTING",
                                "Photon counting",
                                List.of(category("HEART", "Heart", List.of(), "4500-4519 from 2027-01-01")),
                                "4500-4549 from 2027-01-01")));
    }

    private static Category category(String id, String title, List<Category> children, String... spans) {
        List<DatedRange> history = new ArrayList<>();
        for (String span : spans) {
            history.add(range(span));
        }
        List<CodeRange> declared = history.stream().map(DatedRange::codes).toList();
        List<CodeRange> ranges = history.stream()
                .filter(range -> range.days().contains(EFFECTIVE))
                .map(DatedRange::codes)
                .toList();
        return new Category(id, "", title, "", Map.of(), declared, ranges, history, children);
    }

    /** A range as {@link DatedRange}s are said: {@code 2050-2099 from 2023-01-01 through 2025-12-31}. */
    private static DatedRange range(String span) {
        String[] words = span.split(" ");
        String[] ends = words[0].split("-");
        var codes = new CodeRange(FORMAT.key(ends[0]), FORMAT.key(ends[ends.length - 1]));
        int first = Integer.MIN_VALUE;
        int last = Integer.MAX_VALUE;
        for (int i = 1; i < words.length; i += 2) {
            int day = Days.number(LocalDate.parse(words[i + 1]));
            first = words[i].equals("through") ? first : day;
            last = words[i].equals("from") ? last : day;
        }
        return new DatedRange(codes, new Days(first, last));
    }
}
