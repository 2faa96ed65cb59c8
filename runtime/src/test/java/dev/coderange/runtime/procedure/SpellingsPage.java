package dev.coderange.runtime.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of SPELLINGS.md. */
final class SpellingsPage {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "SPELLINGS.md");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final String OPT_IN = "## With the opt-in leniencies";
    private static final int CELLS_OF_CODE = 5;
    private static final int CELLS_OF_REFUSAL = 4;

    /**
     * A text and what it gives.
     *
     * @param text what somebody wrote
     * @param allowed what the page allows at that place
     * @param cells what stands behind it, without quotes: the code, its kind, its qualifier and the leniencies, or the
     *     reason, the index and the leniency
     */
    record Row(String text, Set<Leniency> allowed, List<String> cells) {

        boolean isCode() {
            return cells.size() == CELLS_OF_CODE - 1;
        }

        /** The leniencies that a code needed. */
        Set<Leniency> needed() {
            EnumSet<Leniency> needed = EnumSet.noneOf(Leniency.class);
            Arrays.stream(cells.get(cells.size() - 1).split(" "))
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> needed.add(Leniency.valueOf(name)));
            return needed;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private SpellingsPage() {}

    static String text() throws IOException {
        return Files.readString(PAGE);
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        Set<Leniency> allowed = Leniency.USUAL;
        for (String line : text().split("\n")) {
            if (line.startsWith("## ")) {
                allowed = line.equals(OPT_IN) ? EnumSet.allOf(Leniency.class) : Leniency.USUAL;
            }
            List<String> cells =
                    Arrays.stream(CELL.split(line)).skip(1).map(String::strip).toList();
            boolean isRow = line.startsWith("| `") || line.startsWith("| (nothing)");
            if (isRow && cells.size() >= CELLS_OF_REFUSAL) {
                List<String> behind = cells.stream()
                        .skip(1)
                        .map(cell -> cell.replace("`", ""))
                        .toList();
                rows.add(new Row(unescaped(cells.get(0)), allowed, behind));
            }
        }
        return rows;
    }

    private static String unescaped(String cell) {
        String text = cell.equals("(nothing)") ? "" : cell.substring(1, cell.length() - 1);
        return ESCAPE.matcher(text.replace("\\|", "|"))
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
