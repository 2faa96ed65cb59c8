package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code overlaps}: the rule {@code narrowest}, or a list of resolutions that may begin with it. */
final class OverlapsReader {

    private static final String NARROWEST = "narrowest";
    private static final String EXAMPLE = "[{ \"codes\": …, \"belongsTo\": …, \"because\": … }]";

    private final RangeReader ranges;
    private final DayReader days;
    private final AlteredBase altered;
    private final ProblemCollector problems;

    OverlapsReader(RangeReader ranges, DayReader days, AlteredBase altered, ProblemCollector problems) {
        this.ranges = ranges;
        this.days = days;
        this.altered = altered;
        this.problems = problems;
    }

    /** An entry for messages to propose. Only a person can fill it in; pasted as it is, it is refused. */
    static String blankEntry(CodeRange codes, CodeFormat format) {
        return "{ \"codes\": \"%s\", \"belongsTo\": \"<id>\", \"because\": \"<reason>\" }"
                .formatted(codes.text(format));
    }

    /** What the data says under {@code overlaps}, which it has. */
    Overlaps read(MappingReader root) {
        Optional<DataNode> value = root.value("overlaps");
        if (value.isPresent() && value.get() instanceof Text word) {
            boolean isNarrowest = isRule(word);
            return new Overlaps(isNarrowest, List.of(), isNarrowest, altered);
        }
        Optional<Sequence> list = root.sequence("overlaps", EXAMPLE);
        return list.isPresent() ? read(list.get()) : new Overlaps(false, List.of(), false, altered);
    }

    private Overlaps read(Sequence list) {
        boolean isNarrowest = false;
        boolean isReadable = true;
        List<Overlaps.Entry> entries = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            DataNode item = list.items().get(i);
            if (!(item instanceof Text word)) {
                Optional<MappingReader> reader = MappingReader.of(item, ObjectKind.RESOLUTION, problems);
                if (reader.isPresent()) {
                    Overlaps.Entry entry = entry(reader.get());
                    entries.add(entry);
                    isReadable &= entry.codes().isPresent() || entry.belongsTo().isPresent();
                } else {
                    isReadable = false;
                }
            } else if (isRule(word)) {
                if (i > 0) {
                    problems.error(word.position(), RangeMessage.RULE_NOT_FIRST.with());
                }
                isNarrowest = true;
            } else {
                isReadable = false;
            }
        }
        return new Overlaps(isNarrowest, entries, isReadable, altered);
    }

    private boolean isRule(Text word) {
        if (word.value().equals(NARROWEST)) {
            return true;
        }
        problems.error(word.position(), RangeMessage.UNKNOWN_RULE.with(Quoted.of(word.value()), EXAMPLE));
        return false;
    }

    private Overlaps.Entry entry(MappingReader reader) {
        Optional<Text> id = reader.text("belongsTo");
        Optional<Text> because = reader.text("because");
        Optional<DataNode> codes = reader.value("codes");
        if (id.isPresent() && isPlaceholder(id.get().value())) {
            problems.error(
                    id.get().position(),
                    RangeMessage.PLACEHOLDER_ID.with(Quoted.of(id.get().value())));
            id = Optional.empty();
        } else if (because.isPresent()) {
            checkReason(because.get());
        }
        Optional<Days> held = days.days(reader);
        Position position = codes.isPresent() ? codes.get().position() : reader.position();
        return new Overlaps.Entry(
                codes.isPresent() && held.isPresent() ? ranges.read(codes.get()) : Optional.empty(),
                position,
                id,
                because.isPresent() ? because.get().value() : "",
                held.orElse(Days.ALWAYS));
    }

    private void checkReason(Text because) {
        if (because.value().isBlank()) {
            problems.error(because.position(), RangeMessage.BLANK_REASON.with());
        } else if (isPlaceholder(because.value())) {
            problems.error(because.position(), RangeMessage.PLACEHOLDER_REASON.with(Quoted.of(because.value())));
        }
    }

    private static boolean isPlaceholder(String text) {
        String bare = text.strip();
        return bare.equals("…") || bare.equals("...") || bare.startsWith("<") && bare.endsWith(">");
    }
}
