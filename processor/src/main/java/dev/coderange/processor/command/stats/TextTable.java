package dev.coderange.processor.command.stats;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells below each other. The first column, and those whose heading begins with a star, read from the left. */
final class TextTable {

    private static final String INDENT = "  ";
    private static final String LEFT = "*";

    private final List<String> headings = new ArrayList<>();
    private final List<Boolean> areLeft = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        for (String heading : headings) {
            areLeft.add(this.headings.isEmpty() || heading.startsWith(LEFT));
            this.headings.add(heading.startsWith(LEFT) ? heading.substring(1) : heading);
        }
        rows.add(this.headings);
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    void print(PrintWriter out) {
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String blanks = " ".repeat(width(column) - cell.length());
                line.append(INDENT).append(areLeft.get(column) ? cell + blanks : blanks + cell);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
