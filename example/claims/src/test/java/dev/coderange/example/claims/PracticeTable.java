package dev.coderange.example.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says where a code is on a day with nothing of the program and nothing that was generated: from the table that the
 * ranges come from, and a list of what {@code practice.json} moves, written by hand.
 */
public final class PracticeTable {

    private static final Path RANGES = Path.of("../../data/src/test/resources/dev/coderange/data/radiology-ranges.tsv");
    private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{5}");
    private static final int FIRST_CATEGORY = 70_010;
    private static final int LAST_CATEGORY = 79_999;

    private static final List<Change> CHANGES = List.of(
            new Change(71_010, 71_035, "2012-01-01", "2017-12-31", "DIAGNOSTIC_RADIOLOGY/CHEST"),
            new Change(76_940, 76_945, null, "2016-12-31", "RADIOLOGIC_GUIDANCE/"),
            new Change(77_014, 77_014, "2026-01-01", null, "RETIRED"),
            new Change(77_023, 77_024, null, "2026-12-31", "NOT_YET"),
            new Change(77_023, 77_024, "2027-01-01", null, "RADIOLOGIC_GUIDANCE/MAGNETIC_RESONANCE_GUIDANCE"),
            new Change(77_071, 77_076, null, "2018-12-31", "DIAGNOSTIC_RADIOLOGY/MUSCULOSKELETAL"));

    /** The places of the table that knows no days; by number. */
    private final String[] always = new String[100_000];

    public PracticeTable() {
        List<String[]> rows = rows();
        for (int number = 0; number < always.length; number++) {
            String category = holder(rows, "category", number);
            always[number] = category != null
                    ? category + "/" + subcategory(rows, number)
                    : number > FIRST_CATEGORY && number < LAST_CATEGORY ? "BETWEEN_CATEGORIES" : "OUTSIDE";
        }
    }

    private record Change(int first, int last, LocalDate from, LocalDate through, String place) {

        Change(int first, int last, String from, String through, String place) {
            this(
                    first,
                    last,
                    from == null ? LocalDate.MIN : LocalDate.parse(from),
                    through == null ? LocalDate.MAX : LocalDate.parse(through),
                    place);
        }

        boolean covers(int number, LocalDate day) {
            return number >= first && number <= last && !day.isBefore(from) && !day.isAfter(through);
        }
    }

    /** {@code CATEGORY/SUBCATEGORY}, {@code CATEGORY/}, or why it is in no category. */
    public String place(String code, LocalDate day) {
        if (!FIVE_DIGITS.matcher(code).matches()) {
            return "OUTSIDE";
        }
        int number = Integer.parseInt(code);
        for (Change change : CHANGES) {
            if (change.covers(number, day)) {
                return change.place();
            }
        }
        return always[number];
    }

    /** Two subcategories claim 77295 and what follows it, and the data says whose they are. */
    private static String subcategory(List<String[]> rows, int number) {
        if (number == 77_295) {
            return "PHYSICS_AND_DOSIMETRY";
        }
        String holder = holder(rows, "subcategory", number);
        return holder == null ? "" : holder;
    }

    private static String holder(List<String[]> rows, String level, int number) {
        for (String[] row : rows) {
            String[] ends = row[2].split("-");
            if (row[0].equals(level)
                    && number >= Integer.parseInt(ends[0])
                    && number <= Integer.parseInt(ends[ends.length - 1])) {
                return row[1];
            }
        }
        return null;
    }

    private static List<String[]> rows() {
        try {
            return Files.readAllLines(RANGES).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
