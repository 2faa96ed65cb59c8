package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.RangeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the categories of a list, with those below them. */
final class CategoryReader {

    /** How many ranges a file can have: so many take javac more than 256 MB of heap. */
    static final int MOST_RANGES = 1_000_000;

    private final RangeReader ranges;
    private final ProblemCollector problems;
    private int count;
    private boolean isFull;

    CategoryReader(RangeReader ranges, ProblemCollector problems) {
        this.ranges = ranges;
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
        Optional<Text> id = reader.text("id");
        String title = title(reader);
        String description = reader.string("description");
        List<DeclaredRange> declared = new ArrayList<>();
        boolean readWhole = ranges(reader, owner, rangesBefore, declared);
        Optional<Position> childrenPosition =
                reader.has("children") ? Optional.of(reader.keyPosition("children")) : Optional.empty();
        Optional<Sequence> children = reader.sequence("children", "[{ \"id\": …, \"ranges\": … }]");
        return new CategoryDraft(
                reader.position(),
                id,
                title,
                description,
                declared,
                readWhole,
                childrenPosition,
                children.isPresent() ? read(children.get()) : List.of());
    }

    private String title(MappingReader reader) {
        Optional<Text> title = reader.text("title");
        if (title.isPresent() && title.get().value().isBlank()) {
            problems.error(title.get().position(), DataMessage.BLANK_TITLE.with());
            return "";
        }
        return title.isPresent() ? title.get().value() : "";
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
            Optional<DataNode> codes = item instanceof Mapping ? codes(item) : Optional.of(item);
            Optional<CodeRange> range = codes.isPresent() ? ranges.read(codes.get()) : Optional.empty();
            if (range.isPresent()) {
                int index = rangesBefore + declared.size();
                declared.add(new DeclaredRange(range.get(), codes.get().position(), index, owner));
            }
            readWhole &= range.isPresent();
        }
        return readWhole;
    }

    /** What stands under {@code codes} of a range that is an object. */
    private Optional<DataNode> codes(DataNode item) {
        return MappingReader.of(item, ObjectKind.RANGE, problems).flatMap(range -> range.value("codes"));
    }

    /** Reports the first range that is one too many. */
    private void reportTooMany(DataNode item) {
        if (!isFull) {
            isFull = true;
            problems.error(item.position(), RangeMessage.TOO_MANY_RANGES.with(MOST_RANGES));
        }
    }
}
