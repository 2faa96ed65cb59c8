package dev.coderange.processor.check;

import dev.coderange.processor.read.DataNode.Cell;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.Suggestions;
import dev.coderange.processor.text.TableMessage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a table holds what.
 *
 * @param columns the columns that every table can have, with the index of each
 * @param attributes the names of the columns that hold attributes, by index
 * @param names what the header calls each column; empty where it says nothing
 */
record TableHeader(Map<Column, Integer> columns, Map<Integer, String> attributes, List<String> names) {

    private static final int MOST_NAMES = 5;

    /** Two letters are near to any two. */
    private static final int SHORTEST_MEANT = 3;

    /** The columns that have a meaning, in the order in which messages name them. */
    enum Column {
        ID,
        KEY,
        TITLE,
        DESCRIPTION,
        PARENT,
        LEVEL,
        CODES,
        FIRST,
        LAST,
        FROM,
        THROUGH;

        /** As the header has it. */
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads the header.
     *
     * @param attributes the names of the attributes that the data declares
     * @param needsCodes whether each category has to have codes in the table
     * @param unread takes what makes the table unreadable
     * @param problems takes what else there is to say
     */
    static TableHeader read(
            List<Cell> cells,
            List<String> attributes,
            boolean needsCodes,
            ProblemCollector unread,
            ProblemCollector problems) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<Integer, String> ofAttributes = new LinkedHashMap<>();
        Map<String, Cell> seen = new LinkedHashMap<>();
        List<Cell> others = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            String name = cell.value();
            names.add(name);
            Optional<Column> column = column(name);
            Optional<String> attribute = attribute(name, attributes);
            Cell first = name.isEmpty() ? null : seen.putIfAbsent(name.toLowerCase(Locale.ROOT), cell);
            if (name.isEmpty()) {
                continue;
            } else if (first != null && (column.isPresent() || attribute.isPresent())) {
                unread.error(cell.position(), TableMessage.DUPLICATE_COLUMN.with(Quoted.of(name), first.position()));
            } else if (column.isPresent()) {
                columns.put(column.get(), index);
            } else if (attribute.isPresent()) {
                ofAttributes.put(index, attribute.get());
            } else {
                others.add(cell);
            }
        }
        var header = new TableHeader(columns, ofAttributes, names);
        header.requireColumns(cells, others, needsCodes, unread);
        header.noteOthers(others, problems);
        return header;
    }

    private static Optional<Column> column(String name) {
        for (Column column : Column.values()) {
            if (column.text().equalsIgnoreCase(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> attribute(String name, List<String> attributes) {
        String found = null;
        for (String attribute : attributes) {
            if (attribute.equals(name)) {
                return Optional.of(attribute);
            } else if (attribute.equalsIgnoreCase(name)) {
                found = attribute;
            }
        }
        return Optional.ofNullable(found);
    }

    private void requireColumns(List<Cell> cells, List<Cell> others, boolean needsCodes, ProblemCollector unread) {
        boolean hasCodes = has(Column.CODES) || has(Column.FIRST);
        if (!has(Column.ID) && !has(Column.KEY)) {
            unread.error(
                    cells.get(0).position(),
                    TableMessage.NO_NAME_COLUMN.with(firstNames()).and(meant(others, List.of(Column.ID, Column.KEY))));
        } else if (!hasCodes && has(Column.LAST)) {
            unread.error(cells.get(columns.get(Column.LAST)).position(), TableMessage.LAST_WITHOUT_FIRST.with());
        } else if (!hasCodes && needsCodes) {
            unread.error(
                    cells.get(0).position(),
                    TableMessage.NO_CODES_COLUMN.with().and(meant(others, List.of(Column.CODES, Column.FIRST))));
        }
    }

    /** What the header has, as far as it helps to know what was taken for one. */
    private String firstNames() {
        List<String> quoted = new ArrayList<>();
        for (String name : names) {
            if (quoted.size() == MOST_NAMES) {
                quoted.add("\u2026");
                break;
            } else if (!name.isEmpty()) {
                quoted.add(Quoted.of(name));
            }
        }
        return String.join(", ", quoted);
    }

    /** The column that may be a misspelt one of those that are missing. */
    private static String meant(List<Cell> others, List<Column> missing) {
        Suggestions names = new Suggestions(missing.stream().map(Column::text).toList());
        for (Cell cell : others) {
            Optional<String> nearest = names.nearest(cell.value());
            if (nearest.isPresent() && cell.value().length() >= SHORTEST_MEANT) {
                return Hint.IS_COLUMN.with(Quoted.of(cell.value()), Quoted.of(nearest.get()));
            }
        }
        return "";
    }

    private void noteOthers(List<Cell> others, ProblemCollector problems) {
        if (others.isEmpty()) {
            return;
        }
        List<String> quoted = new ArrayList<>();
        for (Cell cell : others) {
            quoted.add(Quoted.of(cell.value()));
        }
        List<Column> missing = new ArrayList<>(List.of(Column.values()));
        missing.removeAll(columns.keySet());
        String read = String.join(
                ", ", List.of(Column.values()).stream().map(Column::text).toList());
        Said note = TableMessage.UNREAD_COLUMNS.with(String.join(", ", quoted), read);
        problems.note(others.get(0).position(), note.and(meant(others, missing)));
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The cell of a column, if the row has it and something is in it. */
    Optional<Cell> cell(Column column, List<Cell> row) {
        Integer index = columns.get(column);
        return index == null || index >= row.size() || row.get(index).isBlank()
                ? Optional.empty()
                : Optional.of(row.get(index));
    }
}
