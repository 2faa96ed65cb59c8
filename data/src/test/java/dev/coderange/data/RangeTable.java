package dev.coderange.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a table of ranges.
 *
 * @param rows the categories and subcategories, each category before its subcategories
 */
record RangeTable(List<Row> rows) {

    /**
     * One row.
     *
     * @param id the identifier
     * @param first the lowest number
     * @param last the highest number
     * @param parent the identifier of the category of a subcategory, or empty for a category
     */
    record Row(String id, int first, int last, String parent) {

        static Row of(String id, String range, String parent) {
            String[] ends = range.split("-");
            return new Row(id, Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]), parent);
        }

        boolean isCategory() {
            return parent.isEmpty();
        }

        boolean contains(int number) {
            return first <= number && number <= last;
        }
    }

    RangeTable {
        rows = List.copyOf(rows);
    }

    /**
     * The table of the article, as the tests keep it: {@code level, id, range, label, parent range}, separated by tabs.
     */
    static RangeTable ofArticle() {
        List<Row> rows = new ArrayList<>();
        String category = "";
        for (String line : ShippedFiles.read("/dev/coderange/data/radiology-ranges.tsv")
                .lines()
                .toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            if (cells[0].equals("category")) {
                category = cells[1];
                rows.add(Row.of(cells[1], cells[2], ""));
            } else {
                rows.add(Row.of(cells[1], cells[2], category));
            }
        }
        return new RangeTable(rows);
    }

    /** What a data file of two levels says. */
    static RangeTable of(JsonNode data) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode category : data.get("categories")) {
            rows.add(row(category, ""));
            for (JsonNode child : category.path("children")) {
                rows.add(row(child, category.get("id").asText()));
            }
        }
        return new RangeTable(rows);
    }

    private static Row row(JsonNode category, String parent) {
        JsonNode ranges = category.get("ranges");
        if (ranges.size() != 1) {
            throw new IllegalArgumentException("expected one range: " + category);
        }
        return Row.of(category.get("id").asText(), ranges.get(0).asText(), parent);
    }

    List<Row> categories() {
        return rows.stream().filter(Row::isCategory).toList();
    }

    List<Row> subcategories() {
        return rows.stream().filter(row -> !row.isCategory()).toList();
    }

    boolean inCategory(int number) {
        return categories().stream().anyMatch(row -> row.contains(number));
    }

    boolean inSubcategory(int number) {
        return subcategories().stream().anyMatch(row -> row.contains(number));
    }

    /** The longest stretches of numbers from {@code first} to {@code last} that no category holds. */
    List<String> gaps(int first, int last) {
        List<String> gaps = new ArrayList<>();
        int begin = -1;
        for (int number = first; number <= last + 1; number++) {
            boolean gap = number <= last && !inCategory(number);
            if (gap && begin < 0) {
                begin = number;
            } else if (!gap && begin >= 0) {
                gaps.add(begin == number - 1 ? "" + begin : begin + "-" + (number - 1));
                begin = -1;
            }
        }
        return gaps;
    }

    /** The numbers that two subcategories claim. */
    List<Integer> shared() {
        return IntStream.rangeClosed(0, 99_999)
                .filter(number -> subcategories().stream()
                                .filter(row -> row.contains(number))
                                .count()
                        > 1)
                .boxed()
                .toList();
    }
}
