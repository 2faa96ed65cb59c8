package dev.coderange.processor.check;

import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DayMessage;
import dev.coderange.processor.text.WrittenDay;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads days, {@code "2026-01-31"}, and says what is wrong with a text that is none. */
final class DayReader {

    private final ProblemCollector problems;
    private Position first;

    DayReader(ProblemCollector problems) {
        this.problems = problems;
    }

    /** Where the first {@code from} or {@code through} was read, if there was one. */
    Optional<Position> firstDate() {
        return Optional.ofNullable(first);
    }

    /** The days of {@code from} and {@code through}, every day where there is neither; empty where one is a mistake. */
    Optional<Days> days(MappingReader reader) {
        OptionalInt from = bound(reader, "from");
        OptionalInt through = bound(reader, "through");
        if (from.isPresent() && through.isPresent() && through.getAsInt() < from.getAsInt()) {
            problems.error(
                    reader.text("through").orElseThrow().position(),
                    DayMessage.THROUGH_BEFORE_FROM.with(Days.day(through.getAsInt()), Days.day(from.getAsInt())));
            return Optional.empty();
        }
        return reader.has("from") && from.isEmpty() || reader.has("through") && through.isEmpty()
                ? Optional.empty()
                : Optional.of(Days.between(from, through));
    }

    private OptionalInt bound(MappingReader reader, String key) {
        if (!reader.has(key)) {
            return OptionalInt.empty();
        }
        first = first == null ? reader.keyPosition(key) : first;
        Optional<Text> text = reader.text(key);
        return text.isPresent() ? day(text.get()) : OptionalInt.empty();
    }

    /** The number of the day that a text writes; empty, with a problem, if it writes none. */
    OptionalInt day(Text text) {
        OptionalInt day = Days.parse(text.value());
        if (day.isEmpty()) {
            problems.error(text.position(), WrittenDay.explain(text.value()));
        }
        return day;
    }
}
