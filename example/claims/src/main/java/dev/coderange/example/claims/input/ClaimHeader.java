package dev.coderange.example.claims.input;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which field of a record holds which column. Columns stand in any order, and others may stand between them. */
final class ClaimHeader {

    private static final int SHOWN = 200;
    private static final int ABSENT = -1;

    private final int[] positions = new int[ClaimColumn.values().length];
    private final int width;

    private ClaimHeader(Map<ClaimColumn, Integer> positions, int width) {
        for (ClaimColumn column : ClaimColumn.values()) {
            this.positions[column.ordinal()] = positions.getOrDefault(column, ABSENT);
        }
        this.width = width;
    }

    /**
     * Reads the names of the columns.
     *
     * @throws BadHeaderException if a column is missing, or two are one
     */
    static ClaimHeader of(List<String> names, Delimiter delimiter) throws BadHeaderException {
        Map<ClaimColumn, Integer> positions = new EnumMap<>(ClaimColumn.class);
        for (int i = 0; i < names.size(); i++) {
            Optional<ClaimColumn> column = ClaimColumn.named(names.get(i));
            if (column.isEmpty()) {
                continue;
            }
            Integer earlier = positions.put(column.get(), i);
            if (earlier != null) {
                throw new BadHeaderException("the header names " + column.get().title() + " twice: columns "
                        + (earlier + 1) + " (" + Shown.start(names.get(earlier), SHOWN) + ") and " + (i + 1) + " ("
                        + Shown.start(names.get(i), SHOWN)
                        + "). Rename one of them");
            }
        }
        requireAll(positions.keySet(), names, delimiter);
        return new ClaimHeader(positions, names.size());
    }

    private static void requireAll(Set<ClaimColumn> found, List<String> names, Delimiter delimiter)
            throws BadHeaderException {
        Set<ClaimColumn> missing = EnumSet.allOf(ClaimColumn.class);
        missing.removeIf(ClaimColumn::isOptional);
        missing.removeAll(found);
        if (missing.isEmpty()) {
            return;
        }
        String seen = String.join(" | ", names);
        StringBuilder message = new StringBuilder("the header has no column for ")
                .append(missing.stream().map(ClaimColumn::title).collect(Collectors.joining(", ")))
                .append(".\nThe first line must name the columns, in any order. This one, divided by ")
                .append(delimiter.title())
                .append(", names: ")
                .append(Shown.start(seen, SHOWN));
        for (ClaimColumn column : missing) {
            message.append("\n  ")
                    .append(column.title())
                    .append(" can be called ")
                    .append(String.join(", ", column.names()));
        }
        if (seen.indexOf('\uFFFD') >= 0) {
            message.append("\nThe file is not in UTF-8");
        }
        throw new BadHeaderException(message.toString());
    }

    /** The number of fields in a record. */
    int width() {
        return width;
    }

    /** A column's field of a record that has {@link #width()} fields, without the blanks around it; empty if absent. */
    CharSequence get(ClaimColumn column, Fields fields) {
        int position = positions[column.ordinal()];
        return position == ABSENT ? "" : fields.get(position);
    }

    /**
     * Whether fields that were put together from several lines are one record: there are as many as columns, and what
     * spans lines is none of ours. Else a quote was left open, and lines that have nothing to do with it were
     * swallowed.
     */
    boolean spansLines(List<String> fields) {
        return fields.size() == width
                && Arrays.stream(positions)
                        .noneMatch(position ->
                                position != ABSENT && fields.get(position).indexOf('\n') >= 0);
    }
}
