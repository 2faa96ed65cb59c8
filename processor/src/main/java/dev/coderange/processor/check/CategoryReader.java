package dev.coderange.processor.check;

import dev.coderange.processor.check.CategoryDraft.Ranges;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the categories of a list, with those below them. */
final class CategoryReader {

    /** How many ranges a file can have: so many take javac more than 256 MB of heap. */
    static final int MOST_RANGES = 1_000_000;

    private final RangeReader ranges;
    private final CodeFormat format;
    private final ValueReader values;
    private final DayReader days;
    private final ProblemCollector problems;
    private int count;
    private boolean isFull;

    CategoryReader(
            RangeReader ranges, CodeFormat format, ValueReader values, DayReader days, ProblemCollector problems) {
        this.ranges = ranges;
        this.format = format;
        this.values = values;
        this.days = days;
        this.problems = problems;
    }

    List<CategoryDraft> read(Sequence list) {
        List<CategoryDraft> siblings = new ArrayList<>();
        int rangesBefore = 0;
        for (DataNode item : list.items()) {
            Optional<MappingReader> reader = MappingReader.of(item, ObjectKind.CATEGORY, problems);
            if (reader.isPresent()) {
                CategoryDraft category = category(reader.get(), siblings.size(), rangesBefore);
                siblings.add(category);
                rangesBefore += category.declared().size();
            }
        }
        return siblings;
    }

    private CategoryDraft category(MappingReader reader, int owner, int rangesBefore) {
        CategoryDraft.Name name = name(reader);
        String description = reader.string("description");
        boolean areImplied = !reader.has("ranges") && reader.has("children");
        List<DeclaredRange> declared = new ArrayList<>();
        boolean readWhole = !areImplied && ranges(reader, owner, rangesBefore, declared);
        Optional<Position> childrenPosition =
                reader.has("children") ? Optional.of(reader.keyPosition("children")) : Optional.empty();
        Optional<Sequence> list = reader.sequence("children", "[{ \"id\": …, \"ranges\": … }]");
        List<CategoryDraft> children = list.isPresent() ? read(list.get()) : List.of();
        if (areImplied) {
            Position position = name.id().isPresent() ? name.id().get().position() : reader.position();
            for (CodeRange range : ImpliedRanges.of(children, format)) {
                declared.add(new DeclaredRange(range, position, rangesBefore + declared.size(), owner));
            }
            readWhole = list.isPresent() && areReadWhole(list.get(), children, reader);
        }
        Optional<Days> held = days.days(reader);
        return new CategoryDraft(
                reader.position(),
                name,
                description,
                values.read(reader),
                held.orElse(Days.ALWAYS),
                held.isPresent() ? new Ranges(declared, readWhole, areImplied) : new Ranges(List.of(), false, false),
                childrenPosition,
                children);
    }

    private CategoryDraft.Name name(MappingReader reader) {
        Optional<Text> key = key(reader);
        Optional<Text> written = reader.text("id");
        Optional<DraftId> id = written.isEmpty() ? Optional.empty() : Optional.of(DraftId.given(written.get()));
        if (key.isPresent() && !reader.has("id")) {
            id = DraftId.made(key.get());
            if (id.isEmpty()) {
                problems.error(
                        key.get().position(),
                        DataMessage.KEY_MAKES_NO_ID.with(Quoted.of(key.get().value())));
            }
        }
        String title = title(reader);
        return new CategoryDraft.Name(
                id, key, title.isEmpty() && id.isPresent() ? id.get().key().orElse("") : title);
    }

    private Optional<Text> key(MappingReader reader) {
        Optional<Text> key = reader.text("key");
        if (key.isPresent() && key.get().value().isBlank()) {
            problems.error(key.get().position(), DataMessage.BLANK_KEY.with());
            return Optional.empty();
        }
        return key;
    }

    private String title(MappingReader reader) {
        Optional<Text> title = reader.text("title");
        if (title.isPresent() && title.get().value().isBlank()) {
            problems.error(title.get().position(), DataMessage.BLANK_TITLE.with());
            return "";
        }
        return title.isPresent() ? title.get().value() : "";
    }

    /** Whether nothing is amiss in what the children hold; where there is none of them, their ranges are missing. */
    private boolean areReadWhole(Sequence list, List<CategoryDraft> children, MappingReader parent) {
        if (list.items().isEmpty()) {
            problems.error(parent.position(), ObjectKind.CATEGORY.missing("ranges"));
            return false;
        }
        for (CategoryDraft child : children) {
            if (!child.readWhole()) {
                return false;
            }
        }
        return children.size() == list.items().size();
    }

    /** Adds the ranges that can be read; answers whether those are all. */
    private boolean ranges(MappingReader reader, int owner, int rangesBefore, List<DeclaredRange> declared) {
        Optional<Sequence> list = reader.sequence("ranges", "[\"71045-71555\"]");
        if (list.isEmpty()) {
            return false;
        }
        if (list.get().items().isEmpty()) {
            problems.error(list.get().position(), RangeMessage.NO_RANGES.with());
            return false;
        }
        boolean readWhole = true;
        for (DataNode item : list.get().items()) {
            if (++count > MOST_RANGES) {
                reportTooMany(item);
                return false;
            }
            Optional<MappingReader> object = item instanceof Mapping ? object(item) : Optional.empty();
            Optional<DataNode> codes = item instanceof Mapping ? codes(object) : Optional.of(item);
            Optional<CodeRange> range = codes.isPresent() ? ranges.read(codes.get()) : Optional.empty();
            Optional<Days> held = object.isPresent() ? days.days(object.get()) : Optional.of(Days.ALWAYS);
            if (range.isPresent() && held.isPresent()) {
                int index = rangesBefore + declared.size();
                declared.add(
                        new DeclaredRange(range.get(), held.get(), codes.get().position(), index, owner));
            }
            readWhole &= range.isPresent() && held.isPresent();
        }
        return readWhole;
    }

    /** A range that is an object. */
    private Optional<MappingReader> object(DataNode item) {
        Optional<Said> ends = ends((Mapping) item);
        if (ends.isPresent()) {
            problems.error(item.position(), ends.get());
            return Optional.empty();
        }
        return MappingReader.of(item, ObjectKind.RANGE, problems);
    }

    private static Optional<DataNode> codes(Optional<MappingReader> object) {
        return object.isPresent() ? object.get().value("codes") : Optional.empty();
    }

    /** What is said of a range that has its ends one by one, as tables have them. */
    private static Optional<Said> ends(Mapping range) {
        Map<String, String> texts = new HashMap<>();
        for (Entry entry : range.entries()) {
            if (entry.value() instanceof Text text) {
                texts.put(entry.key(), text.value());
            }
        }
        boolean areEnds = texts.size() == 2
                && range.entries().size() == 2
                && texts.containsKey("first")
                && texts.containsKey("last");
        return areEnds
                ? Optional.of(RangeMessage.RANGE_HAS_ENDS.with(
                        Quoted.bare(texts.get("first")), Quoted.bare(texts.get("last"))))
                : Optional.empty();
    }

    /** Reports the first range that is one too many. */
    private void reportTooMany(DataNode item) {
        if (!isFull) {
            isFull = true;
            problems.error(item.position(), RangeMessage.TOO_MANY_RANGES.with(MOST_RANGES));
        }
    }
}
