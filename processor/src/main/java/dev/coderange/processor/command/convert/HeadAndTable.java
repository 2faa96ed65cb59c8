package dev.coderange.processor.command.convert;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Identifiers;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.SpreadsheetFormula;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Data in one file as a data file and a table of its categories.
 *
 * @param head the data file, which names the table
 * @param table the text of the table
 * @param notes what stands in another way than before, or is worth knowing
 * @param losses what a table cannot hold; where there is some, there is no table
 */
record HeadAndTable(Mapping head, String table, List<String> notes, List<String> losses) {

    private static final Set<String> COLUMNS =
            Set.of("id", "key", "title", "description", "parent", "level", "codes", "first", "last", "from", "through");

    HeadAndTable {
        notes = List.copyOf(notes);
        losses = List.copyOf(losses);
    }

    /**
     * Divides data.
     *
     * @param root the data, its categories a list
     * @param name the name of the table
     */
    static HeadAndTable of(Mapping root, String name) {
        return new Divider(root).divided(name);
    }

    private static final class Divider {

        private final Mapping root;
        private final List<Map<String, String>> rows = new ArrayList<>();
        private final Set<String> columns = new LinkedHashSet<>();
        private final Set<String> attributes = new LinkedHashSet<>();
        private final List<String> notes = new ArrayList<>();
        private final List<String> losses = new ArrayList<>();
        private final List<String> redated = new ArrayList<>();
        private final List<String> formulas = new ArrayList<>();

        Divider(Mapping root) {
            this.root = root;
        }

        HeadAndTable divided(String name) {
            for (Mapping category : Nodes.objects(root, "categories")) {
                add(category, "", Days.NONE);
            }
            if (!redated.isEmpty()) {
                notes.add("A table has days of ranges alone. Those of " + shortened(redated) + " stand at "
                        + (redated.size() == 1 ? "its" : "their") + " ranges now.");
            }
            if (!formulas.isEmpty()) {
                notes.add(SpreadsheetFormula.warning(formulas));
            }
            List<Entry> entries = new ArrayList<>();
            for (Entry entry : root.entries()) {
                entries.add(entry.key().equals("categories") ? Nodes.entry(entry.key(), Nodes.text(name)) : entry);
            }
            return new HeadAndTable(Nodes.object(entries), losses.isEmpty() ? table() : "", notes, losses);
        }

        private static String shortened(List<String> items) {
            return Lists.shortened(items, "and");
        }

        private void add(Mapping category, String parent, Days around) {
            Map<String, String> name = new LinkedHashMap<>();
            String id = Nodes.string(category, "id");
            String key = Nodes.string(category, "key");
            put(name, "id", id);
            put(name, "key", key);
            put(name, "parent", parent);
            String label = id.isEmpty() ? key : id;
            Days own = days(category, label, around);
            Map<String, String> row = new LinkedHashMap<>(name);
            for (String column : List.of("title", "description")) {
                put(row, column, Nodes.string(category, column));
            }
            if (Nodes.value(category, "is").orElse(null) instanceof Mapping values) {
                for (Entry value : values.entries()) {
                    addAttribute(row, value, label);
                }
            }
            row.forEach((column, cell) -> check(label, column, cell));
            addRows(row, name, own, Nodes.value(category, "ranges").orElse(Nodes.list(List.of())));
            String ownId = id.isEmpty() ? Identifiers.fromKey(key).orElse(key) : id;
            for (Mapping child : Nodes.objects(category, "children")) {
                add(child, ownId, own);
            }
        }

        private Days days(Mapping category, String label, Days around) {
            Days own = Days.of(category);
            if (own.equals(Days.NONE)) {
                return around;
            }
            if (Nodes.value(root, "extends").isPresent()) {
                losses.add("A table cannot say that " + label + " holds on some days where what it extends may have its"
                        + " ranges. Give the days to its ranges.");
            }
            redated.add(label);
            return own;
        }

        private void addAttribute(Map<String, String> row, Entry value, String label) {
            attributes.add(value.key());
            row.put(value.key(), plain(value.value()));
            if (row.get(value.key()).isEmpty()) {
                losses.add("The " + value.key() + " of " + label
                        + " is empty text, which in a table is no value. Take it" + " away first.");
            }
        }

        private static String plain(DataNode node) {
            if (node instanceof Numeral number) {
                return number.text();
            }
            return node instanceof Literal literal ? literal.text() : ((Text) node).value();
        }

        private void check(String label, String column, String cell) {
            if (!cell.isEmpty() && (isBlank(cell.charAt(0)) || isBlank(cell.charAt(cell.length() - 1)))) {
                losses.add("The " + column + " of " + label + " begins or ends with a blank, which a table does not"
                        + " keep. Take it away first.");
            } else if (SpreadsheetFormula.is(cell) && !column.equals("codes")) {
                formulas.add("the " + column + " of " + label);
            }
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT;
        }

        /** A row for the ranges of the same days that stand side by side. */
        private void addRows(Map<String, String> first, Map<String, String> name, Days own, DataNode ranges) {
            List<DataNode> items = ranges instanceof Sequence list ? list.items() : List.of();
            Map<String, String> row = first;
            int i = 0;
            do {
                Days days = i < items.size() ? Days.ofRange(items.get(i), own) : Days.NONE;
                List<String> codes = new ArrayList<>();
                while (i < items.size() && Days.ofRange(items.get(i), own).equals(days)) {
                    codes.add(codes(items.get(i++)));
                }
                put(row, "codes", String.join(", ", codes));
                put(row, "from", days.from());
                put(row, "through", days.through());
                columns.addAll(row.keySet());
                rows.add(row);
                row = new LinkedHashMap<>(name);
            } while (i < items.size());
        }

        private static String codes(DataNode range) {
            return range instanceof Mapping dated ? Nodes.string(dated, "codes") : ((Text) range).value();
        }

        private static void put(Map<String, String> row, String column, String cell) {
            if (!cell.isEmpty()) {
                row.put(column, cell);
            }
        }

        private String table() {
            List<String> order = new ArrayList<>(List.of("id", "key", "title", "description", "parent"));
            order.addAll(attributes);
            order.addAll(List.of("codes", "from", "through"));
            order.retainAll(columns);
            var text = new StringWriter();
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
                csv.writeRecord(order);
                for (Map<String, String> row : rows) {
                    List<String> cells = new ArrayList<>();
                    for (String column : order) {
                        cells.add(row.getOrDefault(column, ""));
                    }
                    csv.writeRecord(cells);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e); // not to a string
            }
            return text.toString();
        }
    }

    /** The days that an object names, as text. */
    private record Days(String from, String through) {

        static final Days NONE = new Days("", "");

        static Days of(Mapping object) {
            return new Days(Nodes.string(object, "from"), Nodes.string(object, "through"));
        }

        /** The days of a range; where it names none, those of its category. */
        static Days ofRange(DataNode range, Days ofCategory) {
            Days own = range instanceof Mapping dated ? of(dated) : NONE;
            return own.equals(NONE) ? ofCategory : own;
        }
    }
}
