package dev.coderange.processor.check;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode;
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
        List<CategoryDraft> categories = new ArrayList<>();
        for (DataNode item : list.items()) {
            MappingReader.of(item, ObjectKind.CATEGORY, problems)
                    .map(this::category)
                    .ifPresent(categories::add);
        }
        return categories;
    }

    private CategoryDraft category(MappingReader reader) {
        Optional<Text> id = reader.text("id");
        String title = title(reader);
        String description = reader.text("description").map(Text::value).orElse("");
        List<DeclaredRange> claims = new ArrayList<>();
        boolean readWhole = claims(reader, claims);
        Optional<Position> childrenPosition =
                reader.has("children") ? Optional.of(reader.keyPosition("children")) : Optional.empty();
        List<CategoryDraft> children = reader.sequence("children", "[{ \"id\": …, \"ranges\": … }]")
                .map(this::read)
                .orElse(List.of());
        return new CategoryDraft(
                reader.position(), id, title, description, claims, readWhole, childrenPosition, children);
    }

    private String title(MappingReader reader) {
        Optional<Text> title = reader.text("title");
        if (title.isPresent() && title.get().value().isBlank()) {
            problems.error(title.get().position(), DataMessage.BLANK_TITLE.with());
            return "";
        }
        return title.map(Text::value).orElse("");
    }

    private boolean claims(MappingReader reader, List<DeclaredRange> claims) {
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
            Optional<DeclaredRange> claim = ranges.read(item).map(range -> new DeclaredRange(range, item.position()));
            claim.ifPresent(claims::add);
            readWhole &= claim.isPresent();
        }
        return readWhole;
    }

    /** Reports the first range that is one too many. */
    private void reportTooMany(DataNode item) {
        if (!isFull) {
            isFull = true;
            problems.error(item.position(), RangeMessage.TOO_MANY_RANGES.with(MOST_RANGES));
        }
    }
}
