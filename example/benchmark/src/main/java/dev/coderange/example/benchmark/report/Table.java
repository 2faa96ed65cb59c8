package dev.coderange.example.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of plain text, which is Markdown too: words to the left, figures to the right. */
public final class Table {

    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table with no rows yet.
     *
     * @param words how many of its columns, from the left, hold words
     * @param heads the heads of all columns
     */
    public Table(int words, String... heads) {
        this.words = words;
        rows.add(List.of(heads));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not as many cells as there are heads
     */
    public void add(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells in a table of " + rows.get(0).size() + " columns");
        }
        rows.add(List.of(cells));
    }

    /** The table, a line a row. */
    @Override
    public String toString() {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toList();
        List<String> lines =
                rows.stream().map(row -> line(row, widths)).collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, rule(widths));
        return String.join("\n", lines) + "\n";
    }

    private String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> pad(cells.get(i), widths.get(i), i < words))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String rule(List<Integer> widths) {
        return IntStream.range(0, widths.size())
                .mapToObj(i -> "-".repeat(widths.get(i) + 1) + (i < words ? "-" : ":"))
                .collect(Collectors.joining("|", "|", "|"));
    }

    private static String pad(String cell, int width, boolean left) {
        String padding = " ".repeat(width - cell.length());
        return left ? cell + padding : padding + cell;
    }
}
