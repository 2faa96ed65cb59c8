package dev.coderange.example.claims.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows of amounts under one another, in sections that share their column widths, each row with a bar.
 *
 * @param sections in the order in which they are printed
 * @param total the last row; it has no bar
 */
record AlignedTable(List<Section> sections, Row total) {

    private static final int WIDTH = 100;
    private static final int SHORTEST_BAR = 8;
    private static final int LONGEST_BAR = 20;
    private static final String GAP = "  ";

    /** A part of the table with a heading of its own. */
    record Section(String heading, List<Row> rows) {}

    /**
     * A row.
     *
     * @param title indented by the level of the row
     * @param share of the whole, in percent
     */
    record Row(String title, Amounts amounts, BigDecimal share) {}

    void print(BarStyle bars, PrintWriter out) {
        Columns columns = Columns.of(this);
        BigDecimal most = rows().map(Row::share).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        for (Section section : sections) {
            out.println(columns.line(section.heading(), "Lines", "Units", "Charges", "Share", ""));
            out.println("-".repeat(columns.width()));
            for (Row row : section.rows()) {
                out.println(columns.line(row, bars.draw(row.share(), most, columns.bar())));
            }
            out.println();
        }
        out.println(columns.line(total, ""));
    }

    private Stream<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream());
    }

    /** How wide the columns are. The bar has what the others leave, and the titles give way before it does. */
    private record Columns(int title, int lines, int units, int charges, int share, int bar) {

        static Columns of(AlignedTable table) {
            int lines =
                    widest(table, "Lines", row -> Figures.count(row.amounts().lines()));
            int units =
                    widest(table, "Units", row -> Figures.count(row.amounts().units()));
            int charges =
                    widest(table, "Charges", row -> Figures.amount(row.amounts().charges()));
            int share = widest(table, "Share", row -> Figures.percent(row.share()));
            int titles =
                    table.rows().mapToInt(row -> row.title().length()).max().orElse(0);
            int left = WIDTH - lines - units - charges - share - 5 * GAP.length();
            int title = Math.max(1, Math.min(titles, left - SHORTEST_BAR));
            return new Columns(title, lines, units, charges, share, Math.max(0, Math.min(LONGEST_BAR, left - title)));
        }

        private static int widest(AlignedTable table, String heading, Function<Row, String> cell) {
            int cells = Stream.concat(table.rows(), Stream.of(table.total()))
                    .map(cell)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            return Math.max(heading.length(), cells);
        }

        int width() {
            return title + lines + units + charges + share + bar + 5 * GAP.length();
        }

        String line(Row row, String drawn) {
            Amounts amounts = row.amounts();
            return line(
                    row.title(),
                    Figures.count(amounts.lines()),
                    Figures.count(amounts.units()),
                    Figures.amount(amounts.charges()),
                    Figures.percent(row.share()),
                    drawn);
        }

        String line(String first, String second, String third, String fourth, String fifth, String last) {
            String cut = first.length() <= title ? first : first.substring(0, Math.max(0, title - 3)) + "...";
            String line = cut
                    + " ".repeat(title - Math.min(title, cut.length()))
                    + GAP
                    + right(second, lines)
                    + GAP
                    + right(third, units)
                    + GAP
                    + right(fourth, charges)
                    + GAP
                    + right(fifth, share)
                    + GAP
                    + last;
            return line.stripTrailing();
        }

        private static String right(String text, int width) {
            return " ".repeat(width - text.length()) + text;
        }
    }
}
