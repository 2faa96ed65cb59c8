package dev.coderange.processor.check;

import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code overlaps}: the rule {@code narrowest}, or a list of resolutions that may begin with it. */
final class ResolutionReader {

    static final String EXAMPLE = "[{ \"codes\": …, \"belongsTo\": …, \"because\": … }]";

    private final RangeReader ranges;
    private final ProblemCollector problems;

    ResolutionReader(RangeReader ranges, ProblemCollector problems) {
        this.ranges = ranges;
        this.problems = problems;
    }

    /** What the key of an object says; the object has it. */
    Overlaps read(MappingReader root) {
        Optional<DataNode> value = root.value("overlaps");
        if (value.isPresent() && value.get() instanceof Text word) {
            boolean isNarrowest = isRule(word);
            return new Overlaps(isNarrowest, List.of(), isNarrowest);
        }
        Optional<Sequence> list = root.sequence("overlaps", EXAMPLE);
        return list.map(this::read).orElse(new Overlaps(false, List.of(), false));
    }

    private Overlaps read(Sequence list) {
        boolean isNarrowest = false;
        boolean isReadable = true;
        List<ResolutionDraft> drafts = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            DataNode item = list.items().get(i);
            if (!(item instanceof Text word)) {
                Optional<MappingReader> entry = MappingReader.of(item, ObjectKind.RESOLUTION, problems);
                isReadable &= entry.isPresent();
                entry.map(this::resolution).ifPresent(drafts::add);
            } else if (isRule(word)) {
                if (i > 0) {
                    problems.error(word.position(), RangeMessage.RULE_NOT_FIRST.with());
                }
                isNarrowest = true;
            } else {
                isReadable = false;
            }
        }
        return new Overlaps(isNarrowest, drafts, isReadable);
    }

    private boolean isRule(Text word) {
        if (word.value().equals(Overlaps.NARROWEST)) {
            return true;
        }
        problems.error(word.position(), RangeMessage.UNKNOWN_RULE.with(Quoted.of(word.value()), EXAMPLE));
        return false;
    }

    private ResolutionDraft resolution(MappingReader reader) {
        Optional<Text> belongsTo = reader.text("belongsTo");
        Optional<Text> because = reader.text("because");
        Optional<DataNode> codes = reader.value("codes");
        Optional<Text> id = belongsTo.filter(text -> !Placeholder.isLeft(text.value()));
        if (belongsTo.isPresent() && id.isEmpty()) {
            problems.error(
                    belongsTo.get().position(),
                    RangeMessage.PLACEHOLDER_ID.with(Quoted.of(belongsTo.get().value())));
        } else if (because.isPresent()) {
            checkReason(because.get());
        }
        return new ResolutionDraft(
                codes.flatMap(ranges::read), codes.map(DataNode::position).orElse(reader.position()), id);
    }

    private void checkReason(Text because) {
        if (because.value().isBlank()) {
            problems.error(because.position(), RangeMessage.BLANK_REASON.with());
        } else if (Placeholder.isLeft(because.value())) {
            problems.error(because.position(), RangeMessage.PLACEHOLDER_REASON.with(Quoted.of(because.value())));
        }
    }
}
