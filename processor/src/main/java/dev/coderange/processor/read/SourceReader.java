package dev.coderange.processor.read;

import dev.coderange.processor.locate.DataLocator;
import dev.coderange.processor.locate.DataLocator.Located;
import dev.coderange.processor.locate.SearchPath;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.FileLabel;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.read.DataSource.Table;
import dev.coderange.processor.text.ExtendMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a data file and every file that it names: the table under {@code categories}, and the data under
 * {@code extends} with what that names.
 */
public final class SourceReader {

    private final DataLocator locator;
    private final SearchPath searchPath;
    private int files;

    private SourceReader(DataLocator locator, SearchPath searchPath) {
        this.locator = locator;
        this.searchPath = searchPath;
    }

    /**
     * Reads a file that was found.
     *
     * @param located where it was found
     * @param locator what looks for the files that it names
     * @param searchPath where, if not beside it
     */
    public static DataSource read(Located located, DataLocator locator, SearchPath searchPath) {
        DataFile file = located.file().orElseThrow();
        DataText text = DataText.of(file.content());
        Document document = DataReader.read(text);
        if (text(document, "extends").isEmpty() && text(document, "categories").isEmpty()) {
            return new DataSource(file, text, document, Optional.empty(), Optional.empty(), List.of());
        }
        // Read again: now each position has to name its file.
        return new SourceReader(locator, searchPath).read(located, new ArrayList<>());
    }

    /** Reads a file that some others extend, the last of them first. */
    private DataSource read(Located located, List<DataFile> extending) {
        DataFile file = located.file().orElseThrow();
        DataText text = DataText.of(file.content(), label(file));
        Document document = DataReader.read(text);
        List<Problem> problems = new ArrayList<>();
        Optional<Table> table = text(document, "categories")
                .flatMap(name -> locate(name, located, problems))
                .map(found -> table(found.file().orElseThrow()));
        extending.add(file);
        Optional<DataSource> base = base(text(document, "extends"), located, extending, problems);
        return new DataSource(file, text, document, table, base, problems);
    }

    private FileLabel label(DataFile file) {
        return new FileLabel(file.name(), files++);
    }

    private Table table(DataFile file) {
        return new Table(file, DataText.of(file.content(), label(file)));
    }

    private Optional<DataSource> base(
            Optional<Text> name, Located located, List<DataFile> extending, List<Problem> problems) {
        Optional<Located> found = name.flatMap(text -> locate(text, located, problems));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        DataFile base = found.get().file().orElseThrow();
        for (int i = 0; i < extending.size(); i++) {
            if (extending.get(i).origin().equals(base.origin())) {
                problems.add(circle(name.get(), extending.subList(i, extending.size())));
                return Optional.empty();
            }
        }
        return Optional.of(read(found.get(), extending));
    }

    private static Problem circle(Text name, List<DataFile> files) {
        String first = files.get(0).name();
        var circle = new StringBuilder();
        for (DataFile file : files) {
            circle.append(file.name()).append(" extends ");
        }
        return Problem.error(name.position(), ExtendMessage.EXTENDS_CIRCLE.with(first, circle + first));
    }

    /** Looks for a file that another names; what there is to say of it is said at the name. */
    private Optional<Located> locate(Text name, Located from, List<Problem> problems) {
        Located located = locator.locate(name.value(), from, searchPath);
        for (Problem problem : located.problems()) {
            problems.add(new Problem(problem.severity(), Optional.of(name.position()), problem.said()));
        }
        return located.file().isPresent() ? Optional.of(located) : Optional.empty();
    }

    /** The text that an object has under a key. */
    private static Optional<Text> text(Document document, String key) {
        if (document.root().isPresent() && document.root().get() instanceof Mapping root) {
            for (Entry entry : root.entries()) {
                if (entry.key().equals(key)) {
                    return entry.value() instanceof Text text ? Optional.of(text) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
