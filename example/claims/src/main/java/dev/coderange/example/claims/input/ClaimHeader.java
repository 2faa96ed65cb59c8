package dev.coderange.example.claims.input;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which field of a record holds which column. Columns stand in any order, and others may stand between them. */
final class ClaimHeader {

    private static final int SHOWN = 120;

    private final Map<ClaimColumn, Integer> positions;
    private final int width;

    private ClaimHeader(Map<ClaimColumn, Integer> positions, int width) {
        this.positions = positions;
        this.width = width;
    }

    /**
     * Reads the names of the columns.
     *
     * @throws BadHeaderException if a column is missing, or two are one
     */
    static ClaimHeader of(List<String> names) throws BadHeaderException {
        Map<ClaimColumn, Integer> positions = new EnumMap<>(ClaimColumn.class);
        for (int i = 0; i < names.size(); i++) {
            Optional<ClaimColumn> column = ClaimColumn.named(names.get(i));
            if (column.isEmpty()) {
                continue;
            }
            Integer earlier = positions.put(column.get(), i);
            if (earlier != null) {
                throw new BadHeaderException("the header names " + column.get().title() + " twice: columns "
                        + (earlier + 1) + " (" + shown(names.get(earlier)) + ") and " + (i + 1) + " ("
                        + shown(names.get(i))
                        + "). Rename one of them");
            }
        }
        requireAll(positions.keySet(), names);
        return new ClaimHeader(positions, names.size());
    }

    private static void requireAll(Set<ClaimColumn> found, List<String> names) throws BadHeaderException {
        Set<ClaimColumn> missing = EnumSet.allOf(ClaimColumn.class);
        missing.removeAll(found);
        if (missing.isEmpty()) {
            return;
        }
        String seen = String.join(",", names);
        throw new BadHeaderException("the header has no column for "
                + missing.stream().map(ClaimColumn::title).collect(Collectors.joining(", "))
                + ". The first line must name claim id, service date, procedure code, modifiers, units and charge, in"
                + " any order and separated by commas; it reads: " + shown(seen)
                + (seen.indexOf('\uFFFD') < 0 ? "" : ". The file is not in UTF-8"));
    }

    /** The beginning of a text, with nothing in it that a terminal would obey. */
    private static String shown(String text) {
        String start = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
        return start.replaceAll("\\p{Cntrl}", "?");
    }

    /** The number of fields in a record. */
    int width() {
        return width;
    }

    /** A column's field of a record that has {@link #width()} fields, without the blanks around it. */
    String get(ClaimColumn column, List<String> fields) {
        return fields.get(positions.get(column)).strip();
    }

    /**
     * Whether fields that were put together from several lines are one record: there are as many as columns, and what
     * spans lines is none of ours. Else a quote was left open, and lines that have nothing to do with it were
     * swallowed.
     */
    boolean spansLines(List<String> fields) {
        return fields.size() == width
                && positions.values().stream()
                        .noneMatch(position -> fields.get(position).indexOf('\n') >= 0);
    }
}
