package dev.coderange.example.spark.count;

import dev.coderange.example.spark.radiology.RadiologyCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The categories of {@code practice.json}, written down by hand: what the generated types and the SQL must say. */
final class PracticeTable {

    private static final LocalDate EARLIEST = LocalDate.MIN;
    private static final LocalDate LATEST = LocalDate.MAX;

    private record Entry(int first, int last, LocalDate from, LocalDate through, RadiologyCategory category) {}

    private static final List<Entry> ENTRIES = List.of(
            always(70010, 76499, RadiologyCategory.DIAGNOSTIC_RADIOLOGY),
            through(77071, 77076, "2023-12-31", RadiologyCategory.DIAGNOSTIC_RADIOLOGY),
            always(76506, 76939, RadiologyCategory.DIAGNOSTIC_ULTRASOUND),
            from(76940, 76945, "2022-01-01", RadiologyCategory.DIAGNOSTIC_ULTRASOUND),
            always(76946, 76999, RadiologyCategory.DIAGNOSTIC_ULTRASOUND),
            always(77001, 77013, RadiologyCategory.RADIOLOGIC_GUIDANCE),
            through(77014, 77014, "2025-12-31", RadiologyCategory.RADIOLOGIC_GUIDANCE),
            always(77015, 77022, RadiologyCategory.RADIOLOGIC_GUIDANCE),
            from(77023, 77024, "2026-04-01", RadiologyCategory.RADIOLOGIC_GUIDANCE),
            through(76940, 76945, "2021-12-31", RadiologyCategory.RADIOLOGIC_GUIDANCE),
            always(77046, 77067, RadiologyCategory.BREAST_MAMMOGRAPHY),
            from(77071, 77076, "2024-01-01", RadiologyCategory.BONE_AND_JOINT_STUDIES),
            always(77077, 77092, RadiologyCategory.BONE_AND_JOINT_STUDIES),
            always(77261, 77799, RadiologyCategory.RADIATION_ONCOLOGY),
            always(78012, 79999, RadiologyCategory.NUCLEAR_MEDICINE));

    private PracticeTable() {}

    /** The name of the category, or null. */
    static String category(String code, LocalDate day) {
        if (code == null || day == null || !isFiveDigits(code)) {
            return null;
        }
        int number = Integer.parseInt(code);
        for (Entry entry : ENTRIES) {
            boolean isIn = number >= entry.first() && number <= entry.last();
            if (isIn && !day.isBefore(entry.from()) && !day.isAfter(entry.through())) {
                return entry.category().name();
            }
        }
        return null;
    }

    /** Days on which something changes, and the day before each. */
    static List<LocalDate> boundaryDays() {
        List<LocalDate> days = new ArrayList<>();
        for (String day : List.of("2012-01-01", "2022-01-01", "2023-01-01", "2024-01-01", "2026-01-01", "2026-04-01")) {
            days.add(LocalDate.parse(day).minusDays(1));
            days.add(LocalDate.parse(day));
        }
        return days;
    }

    private static boolean isFiveDigits(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return code.length() == 5;
    }

    private static Entry always(int first, int last, RadiologyCategory category) {
        return new Entry(first, last, EARLIEST, LATEST, category);
    }

    private static Entry from(int first, int last, String day, RadiologyCategory category) {
        return new Entry(first, last, LocalDate.parse(day), LATEST, category);
    }

    private static Entry through(int first, int last, String day, RadiologyCategory category) {
        return new Entry(first, last, EARLIEST, LocalDate.parse(day), category);
    }
}
