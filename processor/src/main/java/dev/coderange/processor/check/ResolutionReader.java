package dev.coderange.processor.check;

import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of {@code overlaps}. */
final class ResolutionReader {

    private final RangeParser ranges;
    private final Problems problems;

    ResolutionReader(RangeParser ranges, Problems problems) {
        this.ranges = ranges;
        this.problems = problems;
    }

    /** The entries; one that is no object says nothing of its codes and its category. */
    List<ResolutionDraft> read(Sequence list) {
        List<ResolutionDraft> drafts = new ArrayList<>();
        for (DataNode item : list.items()) {
            drafts.add(MappingReader.of(item, ObjectKind.RESOLUTION, problems)
                    .map(this::resolution)
                    .orElse(new ResolutionDraft(Optional.empty(), item.position(), Optional.empty())));
        }
        return drafts;
    }

    private ResolutionDraft resolution(MappingReader reader) {
        Optional<Text> because = reader.text("because");
        if (because.isPresent() && because.get().value().isBlank()) {
            problems.error(because.get().position(), "\"because\" is blank. Say why the codes belong there.");
        }
        Optional<DataNode> codes = reader.value("codes");
        return new ResolutionDraft(
                codes.flatMap(ranges::parse),
                codes.map(DataNode::position).orElse(reader.position()),
                reader.text("belongsTo"));
    }
}
