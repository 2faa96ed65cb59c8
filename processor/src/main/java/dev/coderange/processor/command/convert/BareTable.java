package dev.coderange.processor.command.convert;

import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataNode.Cell;
import dev.coderange.processor.read.DataText;
import dev.coderange.processor.read.TableReader;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table as somebody's spreadsheet writes it: codes and a title, in any order, with or without a header.
 *
 * @param rows the rows that have codes
 * @param notes how the columns were taken, and what was left out
 * @param broken why it is no table, if it is none
 */
record BareTable(List<Row> rows, List<String> notes, Optional<Problem> broken) {

    private static final Pattern DIGIT = Pattern.compile(".*[0-9].*");

    /** What stands between the ends of a range. */
    private static final Pattern HYPHEN =
            Pattern.compile("\\s*[-\\p{Pd}\u2212]\\s*|(?<=[0-9A-Z])\\s+(?i:to|thru|through)\\s+(?=[0-9A-Z])");

    /** A code, a range, or what a spreadsheet made of one: it has a digit, and no word. */
    private static final Pattern CODES =
            Pattern.compile("(?=.*[0-9])[^a-z]{1,60}|[0-9A-Za-z]{1,20}((" + HYPHEN.pattern() + ")[0-9A-Za-z]{1,20})?");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;\\r\\n\\t]\\s*");

    BareTable {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * A row with codes.
     *
     * @param line where it begins
     * @param cells what its columns hold; {@code ""} for nothing
     * @param codes its ranges, as far as they are written like some
     */
    record Row(int line, Map<TableRole, String> cells, List<String> codes) {

        String cell(TableRole role) {
            return cells.getOrDefault(role, "");
        }
    }

    static BareTable read(DataText text) {
        List<List<Cell>> rows = new ArrayList<>();
        Optional<Problem> broken = TableReader.read(text, rows::add);
        if (broken.isPresent() || rows.isEmpty()) {
            return new BareTable(List.of(), List.of(), broken);
        }
        return new Reader(rows).table();
    }

    private static final class Reader {

        private final List<List<Cell>> rows;
        private final Map<TableRole, Integer> columns = new EnumMap<>(TableRole.class);
        private final List<String> notes = new ArrayList<>();
        private boolean hasHeader;

        Reader(List<List<Cell>> rows) {
            this.rows = rows;
        }

        BareTable table() {
            header();
            guess();
            List<Row> read = new ArrayList<>();
            List<String> without = new ArrayList<>();
            for (List<Cell> cells : rows.subList(hasHeader ? 1 : 0, rows.size())) {
                Row row = row(cells);
                if (row.codes().isEmpty()) {
                    without.add(String.valueOf(row.line()));
                } else {
                    read.add(row);
                }
            }
            if (!without.isEmpty()) {
                notes.add((without.size() == 1 ? "Line " : "Lines ") + Lists.shortened(without, "and")
                        + (without.size() == 1 ? " has" : " have") + " no codes and "
                        + (without.size() == 1 ? "is" : "are")
                        + " left out.");
            }
            return new BareTable(read, notes, Optional.empty());
        }

        private void header() {
            List<Cell> first = rows.get(0);
            for (int i = 0; i < first.size(); i++) {
                Optional<TableRole> role = TableRole.of(first.get(i).value());
                if (role.isPresent()) {
                    columns.putIfAbsent(role.get(), i);
                }
            }
            hasHeader = !columns.isEmpty() || first.stream().noneMatch(cell -> isCodes(cell.value()));
            boolean areDays = !columns.containsKey(TableRole.FIRST) && !columns.containsKey(TableRole.CODES)
                    ? areDays(columns.get(TableRole.FROM)) && areDays(columns.get(TableRole.THROUGH))
                    : true;
            if (!areDays) { // from and through are words for the ends of a range, too
                move(TableRole.FROM, TableRole.FIRST);
                move(TableRole.THROUGH, TableRole.LAST);
            } else if (columns.containsKey(TableRole.FIRST) && !columns.containsKey(TableRole.LAST)) {
                if (columns.containsKey(TableRole.THROUGH) && !areDays(columns.get(TableRole.THROUGH))) {
                    move(TableRole.THROUGH, TableRole.LAST);
                }
            }
            if (!columns.containsKey(TableRole.TITLE)) {
                move(TableRole.DESCRIPTION, TableRole.TITLE);
            }
        }

        private void move(TableRole from, TableRole to) {
            Integer column = columns.remove(from);
            if (column != null) {
                columns.putIfAbsent(to, column);
            }
        }

        private boolean areDays(Integer column) {
            if (column == null) {
                return false;
            }
            for (List<Cell> row : rows.subList(1, rows.size())) {
                String value = value(row, column);
                if (!value.isEmpty() && Days.parse(value).isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        /** Finds the columns that the header does not name by what is in them. */
        private void guess() {
            int width = rows.stream().mapToInt(List::size).max().orElse(0);
            boolean hasCodes = columns.containsKey(TableRole.FIRST) || columns.containsKey(TableRole.CODES);
            int firstGuessed = -1;
            for (int i = 0; i < width; i++) {
                if (columns.containsValue(i) || isEmpty(i)) {
                    continue;
                }
                boolean isOfCodes = isOfCodes(i);
                if (isOfCodes && !hasCodes) {
                    columns.put(TableRole.FIRST, i);
                    firstGuessed = i;
                    hasCodes = true;
                    noteGuess(i, "codes");
                } else if (isOfCodes && i == firstGuessed + 1 && firstGuessed >= 0) {
                    columns.putIfAbsent(TableRole.LAST, i);
                    noteGuess(i, "the last codes");
                } else if (!isOfCodes && !columns.containsKey(TableRole.TITLE)) {
                    columns.put(TableRole.TITLE, i);
                    noteGuess(i, "titles");
                } else {
                    notes.add("Column " + label(i) + " is left out.");
                }
            }
        }

        private boolean isEmpty(int column) {
            return rows.subList(hasHeader ? 1 : 0, rows.size()).stream()
                    .allMatch(row -> value(row, column).isEmpty());
        }

        private boolean isOfCodes(int column) {
            int filled = 0;
            int codes = 0;
            for (List<Cell> row : rows.subList(hasHeader ? 1 : 0, rows.size())) {
                String value = value(row, column);
                filled += value.isEmpty() ? 0 : 1;
                codes += isCodes(value) ? 1 : 0;
            }
            return codes > 0 && codes * 5 >= filled * 4;
        }

        private static boolean isCodes(String value) {
            return DIGIT.matcher(value).matches() && CODES.matcher(value).matches();
        }

        private void noteGuess(int column, String what) {
            notes.add("Column " + label(column) + " is taken for " + what + ".");
        }

        private String label(int column) {
            String name = hasHeader ? value(rows.get(0), column) : "";
            return column + 1 + (name.isEmpty() ? "" : ", " + Quoted.of(name) + ",");
        }

        private static String value(List<Cell> row, int column) {
            return column < row.size() ? row.get(column).value() : "";
        }

        private Row row(List<Cell> cells) {
            Map<TableRole, String> values = new EnumMap<>(TableRole.class);
            columns.forEach((role, column) -> values.put(role, value(cells, column)));
            List<String> codes = new ArrayList<>(list(values.getOrDefault(TableRole.CODES, "")));
            String first = one(values.getOrDefault(TableRole.FIRST, ""));
            String last = one(values.getOrDefault(TableRole.LAST, ""));
            if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
                codes.addAll(list(first.isEmpty() ? last : first));
            } else if (isEnd(first) && isEnd(last)) {
                codes.add(first + "-" + last);
            } else { // each alone, so that what is wrong with it is said of it
                codes.add(first);
                codes.add(last);
            }
            return new Row(cells.get(0).position().line(), values, codes);
        }

        private static boolean isEnd(String code) {
            return code.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
        }

        private static List<String> list(String cell) {
            List<String> codes = new ArrayList<>();
            for (String part : BETWEEN.split(cell)) {
                String code = one(part);
                if (!code.isEmpty()) {
                    codes.add(code);
                }
            }
            return codes;
        }

        /** A code without what spreadsheets and people put around it, its dash a hyphen. */
        private static String one(String cell) {
            String bare = cell.replaceAll(
                    "^[\\s\\p{Z}\\p{Cf}'\"`=\u2018\u2019\u201C\u201D]+|[\\s\\p{Z}\\p{Cf}'\"`\u2019\u201D]+$", "");
            return HYPHEN.matcher(bare).replaceAll("-");
        }
    }
}
