package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.read.DataSource;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one tree of the files of the data, in which each value keeps its own position. */
final class DataMerger {

    /** What keeps a file from being read. Where there is some, nothing else is said. */
    private final ProblemCollector unread;

    private final ProblemCollector problems;
    private final List<Problem> notes = new ArrayList<>();
    private AlteredBase altered = AlteredBase.NONE;
    private boolean isNested = true;

    private DataMerger(ProblemCollector found) {
        unread = found.another();
        problems = found.another();
    }

    /**
     * The data as if it were one file.
     *
     * @param isWhole whether all files could be read
     * @param isNested whether all categories could be put below their parents
     * @param altered what has lost something to a file that extends it
     */
    record Merged(Optional<DataNode> root, boolean isWhole, boolean isNested, AlteredBase altered) {}

    /** Merges the files of the data, and adds what is wrong with them as files. */
    static Merged merge(DataSource source, ProblemCollector found) {
        var merger = new DataMerger(found);
        Optional<DataNode> root = merger.merged(source);
        boolean isWhole = !merger.unread.hasErrors();
        merger.notes.forEach(found::add);
        found.addAll(isWhole ? merger.problems : merger.unread);
        return new Merged(root, isWhole, merger.isNested, merger.altered);
    }

    /** A file without mistakes with the categories of its table in it; what it extends stays a name. */
    static Mapping withTable(DataSource source) {
        var merger = new DataMerger(ProblemCollector.silent());
        Mapping own = (Mapping) source.document().root().orElseThrow();
        Optional<Mapping> base = source.base().flatMap(merger::merged).map(Mapping.class::cast);
        return source.table().isEmpty()
                ? own
                : merger.withTable(own, source.table().get(), base, base.map(CategoryTree::of));
    }

    private Optional<DataNode> merged(DataSource source) {
        source.document().problems().forEach(unread::add);
        for (Problem problem : source.problems()) {
            if (!source.document().isWhole()) {
                break; // the name that was looked for may be no name
            } else if (problem.isError()) {
                unread.add(problem);
            } else {
                notes.add(problem);
            }
        }
        Optional<DataNode> base = source.base().flatMap(this::merged);
        Optional<DataNode> root = source.document().root();
        if (root.isEmpty() || !(root.get() instanceof Mapping own)) {
            return root;
        }
        if (base.isPresent() && !(base.get() instanceof Mapping)) {
            unread.add(Problem.error(base.get().position(), notData(base.get())));
            base = Optional.empty();
        }
        Optional<Mapping> extended = base.map(Mapping.class::cast);
        Optional<CategoryTree> tree = extended.map(CategoryTree::of);
        if (source.table().isPresent()) {
            own = withTable(own, source.table().get(), extended, tree);
        }
        if (extended.isEmpty()) {
            return Optional.of(own);
        }
        var extension = new Extension(extended.get(), tree.orElseThrow(), own, problems);
        Mapping result = extension.merged();
        if (extension.firstLoss().isPresent()) {
            altered = altered.and(extension.firstLoss().get());
        }
        return Optional.of(result);
    }

    private static Said notData(DataNode node) {
        return DataMessage.NOT_AN_OBJECT.with(
                ObjectKind.ROOT.article(), "\"name\", \"levels\" and \"categories\"", MappingReader.typeName(node));
    }

    /** The object with the categories of the table that it names in their place. */
    private Mapping withTable(
            Mapping own, DataSource.Table table, Optional<Mapping> base, Optional<CategoryTree> tree) {
        var reader =
                new TableCategories(format(own, base), names(value("levels", own, base)), attributes(own, base), tree);
        Sequence categories = reader.read(table.text(), unread, problems);
        isNested &= reader.isNested();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : own.entries()) {
            boolean isName = entry.key().equals("categories") && entry.value() instanceof Text;
            entries.add(isName ? new Entry(entry.key(), entry.keyPosition(), categories) : entry);
        }
        return new Mapping(entries, own.position());
    }

    /** The format of the codes; another one where the data has a mistake there. */
    private static CodeFormat format(Mapping own, Optional<Mapping> base) {
        List<Entry> entries = new ArrayList<>();
        for (String key : List.of("format", "ignore")) {
            value(key, own, base).ifPresent(value -> entries.add(new Entry(key, value.position(), value)));
        }
        ProblemCollector silent = ProblemCollector.silent();
        MappingReader keys = MappingReader.of(new Mapping(entries, own.position()), ObjectKind.ROOT, silent)
                .orElseThrow();
        String ignored = IgnoreRules.check(keys, silent).orElse("");
        return keys.value("format")
                .flatMap(node -> FormatParser.parse(node, ignored, silent))
                .orElseGet(() -> FormatParser.withoutFormat(ignored));
    }

    /** What an object has under a key, or else what it extends has. */
    private static Optional<DataNode> value(String key, Mapping own, Optional<Mapping> base) {
        for (Mapping mapping : base.isPresent() ? List.of(own, base.get()) : List.of(own)) {
            for (Entry entry : mapping.entries()) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> names(Optional<DataNode> list) {
        List<String> names = new ArrayList<>();
        if (list.isPresent() && list.get() instanceof Sequence sequence) {
            for (DataNode item : sequence.items()) {
                names.add(item instanceof Text text ? text.value() : "");
            }
        }
        return names;
    }

    /** The names of the attributes that either declares. */
    private static List<String> attributes(Mapping own, Optional<Mapping> base) {
        List<String> names = new ArrayList<>();
        for (Mapping mapping : base.isPresent() ? List.of(own, base.get()) : List.of(own)) {
            for (Entry entry : mapping.entries()) {
                if (entry.key().equals("attributes") && entry.value() instanceof Mapping attributes) {
                    attributes.entries().forEach(attribute -> names.add(attribute.key()));
                }
            }
        }
        return names;
    }
}
