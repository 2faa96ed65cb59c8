package dev.coderange.example.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Editions of made-up data with many ranges.
 *
 * @param ranges how many
 * @param days on how many days ranges begin or end; 0 for data without dates
 */
record LargeData(int ranges, int days) {

    private static final int MOST_CATEGORIES = 1_900;

    /** So many that a category keeps some, whichever ranges the editions move. */
    private static final int FEWEST_RANGES_OF_CATEGORY = 20;

    private static final int CODES_BETWEEN = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);

    /**
     * Writes an edition. Without dates, another edition has a twentieth of the ranges in other categories; with dates,
     * all of them, and on other days.
     */
    String write(Path file, int edition) throws IOException {
        int categories = Math.min(MOST_CATEGORIES, ranges / FEWEST_RANGES_OF_CATEGORY);
        var random = new Random(edition);
        List<StringBuilder> lists = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            lists.add(new StringBuilder());
        }
        for (int i = 0; i < ranges; i++) {
            boolean isMoved = days > 0 || random.nextInt(20) == 0;
            StringBuilder list = lists.get((i + (isMoved ? edition : 0)) % categories);
            list.append(list.isEmpty() ? "" : ", ").append(range(i, random));
        }
        var json = new StringBuilder("{ \"name\": \"Large\", \"format\": \"NNNNNNN\", \"levels\": [\"Part\"],");
        json.append(days == 0 ? "" : " \"effective\": \"" + day(days / 2) + "\",")
                .append(" \"categories\": [\n");
        for (int i = 0; i < categories; i++) {
            json.append(String.format(Locale.ROOT, "  { \"id\": \"C%d\", \"ranges\": [%s] }", i, lists.get(i)))
                    .append(i < categories - 1 ? ",\n" : "\n");
        }
        return Files.writeString(file, json.append("] }\n")).toString();
    }

    private String range(int index, Random random) {
        int first = index * CODES_BETWEEN;
        String codes = String.format(Locale.ROOT, "\"%07d-%07d\"", first, first + 5 + index % 10);
        if (days == 0) {
            return codes;
        }
        int from = random.nextInt(days);
        int end = from + 1 + random.nextInt(days);
        return "{ \"codes\": " + codes + ", \"from\": \"" + day(from) + "\""
                + (end < days ? ", \"through\": \"" + day(end).minusDays(1) + "\" }" : " }");
    }

    /** A quarter of a year lies between two days. */
    private static LocalDate day(int index) {
        return FIRST_DAY.plusMonths(3L * index);
    }
}
