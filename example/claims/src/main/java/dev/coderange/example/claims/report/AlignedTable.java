package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Component;
import dev.coderange.example.claims.report.Breakdown.Part;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of amounts under one another, in sections that share their column widths, each row with a bar.
 *
 * @param sections in the order in which they are printed
 * @param total the last row; it has no bar
 */
record AlignedTable(List<Breakdown> sections, Part total) {

    private static final List<String> HEADS = List.of(
            "Lines",
            Component.PROFESSIONAL.head(),
            Component.TECHNICAL.head(),
            Component.GLOBAL.head(),
            "Units",
            "Charges",
            "Share");
    private static final int WIDTH = 110;
    private static final int SHORTEST_BAR = 8;
    private static final int LONGEST_BAR = 20;
    private static final String GAP = "  ";
    private static final String INDENT = "  ";

    void print(BarStyle bars, PrintWriter out) {
        Columns columns = Columns.of(this);
        for (Breakdown section : sections) {
            BigDecimal most = section.mostShare();
            out.println(columns.line(section.title(), HEADS, ""));
            out.println("-".repeat(columns.width()));
            for (Part row : section.parts()) {
                out.println(columns.line(title(row), figures(row), bars.draw(row.share(), most, columns.bar())));
            }
            out.println();
        }
        out.println(columns.line(title(total), figures(total), ""));
    }

    private Stream<Part> rows() {
        return sections.stream().flatMap(section -> section.parts().stream());
    }

    /** Indented by the level of the row. */
    private static String title(Part row) {
        return INDENT.repeat(row.level()) + row.title();
    }

    private static List<String> figures(Part row) {
        Split split = row.split();
        Amounts amounts = split.total();
        return List.of(
                Figures.count(amounts.lines()),
                Figures.count(split.professional().lines()),
                Figures.count(split.technical().lines()),
                Figures.count(split.global().lines()),
                Figures.count(amounts.units()),
                Figures.amount(amounts.charges()),
                Figures.percent(row.share()));
    }

    /**
     * How wide the columns are. The bar has what the others leave, and the titles give way before it does.
     *
     * @param figures one for each of the {@link #HEADS}
     */
    private record Columns(int title, List<Integer> figures, int bar) {

        static Columns of(AlignedTable table) {
            List<List<String>> lines = Stream.concat(
                            Stream.of(HEADS),
                            Stream.concat(table.rows(), Stream.of(table.total)).map(AlignedTable::figures))
                    .toList();
            List<Integer> figures = IntStream.range(0, HEADS.size())
                    .mapToObj(column -> widest(lines.stream().map(line -> line.get(column))))
                    .toList();
            int left = WIDTH - width(figures) - GAP.length();
            int title = Math.max(1, Math.min(widest(table.rows().map(AlignedTable::title)), left - SHORTEST_BAR));
            return new Columns(title, figures, Math.max(0, Math.min(LONGEST_BAR, left - title)));
        }

        private static int widest(Stream<String> cells) {
            return cells.mapToInt(String::length).max().orElse(0);
        }

        private static int width(List<Integer> figures) {
            return figures.stream().mapToInt(figure -> GAP.length() + figure).sum();
        }

        int width() {
            return title + width(figures) + GAP.length() + bar;
        }

        String line(String first, List<String> cells, String drawn) {
            String cut = first.length() <= title ? first : first.substring(0, Math.max(0, title - 3)) + "...";
            StringJoiner line = new StringJoiner(GAP).add(String.format("%-" + title + "s", cut));
            for (int i = 0; i < cells.size(); i++) {
                line.add(String.format("%" + figures.get(i) + "s", cells.get(i)));
            }
            return line.add(drawn).toString().stripTrailing();
        }
    }
}
