package dev.coderange.processor.read;

import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A data file, with the files that it names.
 *
 * @param document what it holds
 * @param table the table that holds its categories, if it names one that was found
 * @param base the data that it extends, if it names some that was found
 * @param problems what to tell the user about looking for them, each at the name
 */
public record DataSource(
        DataFile file,
        DataText text,
        Document document,
        Optional<Table> table,
        Optional<DataSource> base,
        List<Problem> problems) {

    /** A table of categories. */
    public record Table(DataFile file, DataText text) {}

    public DataSource {
        problems = List.copyOf(problems);
    }

    /** Whether its document is all there is. */
    public boolean isOneFile() {
        return table.isEmpty() && base.isEmpty() && problems.isEmpty();
    }

    /** The files that it consists of as one, with the name of each. */
    public DataFile joined() {
        if (table.isEmpty() && base.isEmpty()) {
            return file;
        }
        List<DataFile> files = files();
        List<String> names = new ArrayList<>();
        for (DataFile each : files) {
            names.add(each.name());
        }
        return DataFile.joined(Lists.joined(names, "and"), files);
    }

    /** The files of what it extends, its own, its table. */
    private List<DataFile> files() {
        List<DataFile> files = new ArrayList<>(base.isPresent() ? base.get().files() : List.of());
        files.add(file);
        if (table.isPresent()) {
            files.add(table.get().file());
        }
        return files;
    }

    /** The line of a position in any of the files. */
    public String line(Position position) {
        int order = position.file().order();
        if (order == text.file().order()) {
            return text.line(position);
        }
        return isInTable(order)
                ? table.get().text().line(position)
                : base.orElseThrow().line(position);
    }

    /** The file that a position is in. */
    public DataFile fileOf(Position position) {
        int order = position.file().order();
        if (order == text.file().order()) {
            return file;
        }
        return isInTable(order) ? table.get().file() : base.orElseThrow().fileOf(position);
    }

    private boolean isInTable(int order) {
        return table.isPresent() && order == table.get().text().file().order();
    }
}
