package dev.coderange.processor.check;

import dev.coderange.processor.check.TableHeader.Column;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Cell;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.read.DataNode.Unread;
import dev.coderange.processor.read.DataText;
import dev.coderange.processor.read.TableReader;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.TableMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the categories of a table, as the list that JSON of the same content has. */
final class TableCategories {

    private final CodeFormat format;
    private final List<String> levels;
    private final List<String> attributes;
    private final Optional<CategoryTree> base;
    private final List<TableCategory> categories = new ArrayList<>();
    private final Map<String, TableCategory> byName = new HashMap<>();
    private ProblemCollector problems = ProblemCollector.silent();
    private ProblemCollector unread = ProblemCollector.silent();
    private TableHeader header;
    private TableCodes codes;
    private int rows;
    private boolean isNested = true;

    /**
     * A reader of one table.
     *
     * @param levels the names of the levels, as far as they are text
     * @param attributes the names of the attributes that the data declares
     * @param base what the data extends
     */
    TableCategories(CodeFormat format, List<String> levels, List<String> attributes, Optional<CategoryTree> base) {
        this.format = format;
        this.levels = levels;
        this.attributes = attributes;
        this.base = base;
    }

    /**
     * Reads the table.
     *
     * @param unreadable takes why the table cannot be read as one
     * @param found takes what else is wrong with it
     */
    Sequence read(DataText text, ProblemCollector unreadable, ProblemCollector found) {
        unread = unreadable;
        problems = found;
        codes = new TableCodes(format, problems);
        Optional<Problem> broken = TableReader.read(text, this::row);
        broken.ifPresent(unread::add);
        Position start = text.start();
        if (header != null && rows == 0 && broken.isEmpty()) {
            unread.error(start, TableMessage.NO_ROWS.with());
        }
        List<DataNode> nodes = new ArrayList<>();
        var nesting = new TableNesting(categories, levels, base, problems);
        List<TableCategory> roots = nesting.roots();
        isNested = nesting.isWhole();
        if (isNested && base.isEmpty()) {
            requireCodes();
        }
        for (TableCategory root : roots) {
            nodes.add(root.toNode());
        }
        return new Sequence(nodes, start);
    }

    private void requireCodes() {
        for (TableCategory category : categories) {
            if (category.isEmpty()) {
                String column = (header.has(Column.CODES) ? Column.CODES : Column.FIRST).text();
                problems.error(category.position(), TableMessage.NO_CODES_IN_ROWS.with(category.label(), column));
                category.add(new Unread(category.position()));
            }
        }
    }

    /** Whether each category could be put below its parent. */
    boolean isNested() {
        return isNested;
    }

    private void row(List<Cell> cells) {
        if (header == null) {
            header = TableHeader.read(cells, attributes, base.isEmpty(), unread, problems);
            return;
        }
        rows++;
        checkWidth(cells);
        Optional<Cell> id = header.cell(Column.ID, cells);
        Optional<Cell> key = header.cell(Column.KEY, cells);
        Optional<Cell> parent = header.cell(Column.PARENT, cells);
        if (id.isEmpty() && key.isEmpty()) {
            boolean hasBoth = header.has(Column.ID) && header.has(Column.KEY);
            String missing = hasBoth ? "id and no key" : header.has(Column.ID) ? "id" : "key";
            problems.error(cells.get(0).position(), TableMessage.UNNAMED_ROW.with(missing));
            return;
        }
        String name = id.isPresent()
                ? id.get().value()
                : key.get().value() + "\n" + (parent.isPresent() ? parent.get().value() : "");
        TableCategory category = byName.get(name);
        if (category == null) {
            category = new TableCategory(cells.get(0).position());
            byName.put(name, category);
            categories.add(category);
        }
        for (Column column : header.columns().keySet()) {
            Optional<Cell> cell = header.cell(column, cells);
            if (cell.isPresent() && !isOfCodes(column)) {
                give(category, column.text(), cell.get());
            }
        }
        for (Map.Entry<Integer, String> attribute : header.attributes().entrySet()) {
            int index = attribute.getKey();
            if (index < cells.size() && !cells.get(index).isBlank()) {
                give(category, attribute.getValue(), cells.get(index));
            }
        }
        addCodes(category, cells);
        if (cells.size() < header.names().size()) {
            category.add(new Unread(category.position()));
        }
    }

    private static boolean isOfCodes(Column column) {
        return switch (column) {
            case CODES, FIRST, LAST, FROM, THROUGH -> true;
            case ID, KEY, TITLE, DESCRIPTION, PARENT, LEVEL -> false;
        };
    }

    private void checkWidth(List<Cell> cells) {
        int width = header.names().size();
        Cell last = cells.get(cells.size() - 1);
        if (cells.size() < width) {
            problems.error(
                    last.source().at(last.end()),
                    TableMessage.TOO_FEW_CELLS.with(cells.size() == 1 ? "1 cell" : cells.size() + " cells", width));
        }
        for (int index = 0; index < cells.size(); index++) {
            boolean isNamed = index < width && !header.names().get(index).isEmpty();
            if (!isNamed && !cells.get(index).isBlank()) {
                problems.error(cells.get(index).position(), TableMessage.CELL_WITHOUT_COLUMN.with(index + 1));
                return;
            }
        }
    }

    /** What a row says of its category, which its other rows do not contradict. */
    private void give(TableCategory category, String column, Cell cell) {
        Text earlier = category.give(column, cell);
        if (earlier != null && !earlier.value().equals(cell.value())) {
            problems.error(
                    cell.position(),
                    TableMessage.CONTRADICTION.with(
                            column,
                            category.label(),
                            Quoted.of(cell.value()),
                            Quoted.of(earlier.value()),
                            earlier.position()));
        }
    }

    private void addCodes(TableCategory category, List<Cell> cells) {
        List<DataNode> ranges = new ArrayList<>();
        header.cell(Column.CODES, cells).ifPresent(cell -> ranges.addAll(codes.list(cell)));
        Optional<Cell> first = header.cell(Column.FIRST, cells);
        Optional<Cell> last = header.cell(Column.LAST, cells);
        if (first.isPresent()) {
            ranges.addAll(last.isPresent() ? codes.between(first.get(), last.get()) : codes.list(first.get()));
        } else if (last.isPresent()) {
            problems.error(
                    last.get().position(),
                    TableMessage.LAST_WITHOUT_CODE.with(Quoted.of(last.get().value())));
            category.add(new Unread(last.get().position()));
        }
        Optional<Cell> from = header.cell(Column.FROM, cells);
        Optional<Cell> through = header.cell(Column.THROUGH, cells);
        for (DataNode range : ranges) {
            category.add(from.isEmpty() && through.isEmpty() ? range : dated(range, from, through));
        }
    }

    private static DataNode dated(DataNode range, Optional<Cell> from, Optional<Cell> through) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("codes", range.position(), range));
        from.ifPresent(day -> entries.add(new Entry("from", day.position(), day)));
        through.ifPresent(day -> entries.add(new Entry("through", day.position(), day)));
        return new Mapping(entries, range.position());
    }
}
