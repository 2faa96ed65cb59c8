package dev.coderange.processor.check;

import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DayMessage;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days, {@code "2026-01-31"}, and says what is wrong with a text that is none. */
final class DayReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern LOOSE = Pattern.compile("\\s*(\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})(?:[T ].*)?\\s*");
    private static final Pattern AMERICAN = Pattern.compile("\\s*(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\s*");

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
                : Optional.of(new Days(from.orElse(Days.ALWAYS.first()), through.orElse(Days.ALWAYS.last())));
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
        String value = text.value();
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            Optional<LocalDate> found = day(day, 1, 2, 3);
            if (found.isPresent()) {
                return OptionalInt.of(Days.number(found.get()));
            }
        }
        problems.error(text.position(), explain(value));
        return OptionalInt.empty();
    }

    private static Said explain(String value) {
        String quoted = Quoted.of(value);
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            int year = Integer.parseInt(day.group(1));
            int month = Integer.parseInt(day.group(2));
            if (year == 0 || month < 1 || month > 12 || day.group(3).equals("00")) {
                return DayMessage.NOT_A_DAY.with(quoted);
            }
            var whole = YearMonth.of(year, month);
            String name = whole.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
            return DayMessage.NO_SUCH_DAY.with(quoted, name, whole.lengthOfMonth());
        }
        Matcher loose = LOOSE.matcher(value);
        Optional<LocalDate> meant = loose.matches() ? day(loose, 1, 2, 3) : Optional.empty();
        if (meant.isEmpty()) {
            Matcher american = AMERICAN.matcher(value);
            meant = american.matches() ? day(american, 3, 1, 2) : Optional.empty();
        }
        return meant.isPresent()
                ? DayMessage.DAY_WRITTEN_OTHERWISE.with(quoted, meant.get())
                : DayMessage.NOT_A_DAY.with(quoted);
    }

    private static Optional<LocalDate> day(Matcher matcher, int year, int month, int day) {
        try {
            LocalDate found = LocalDate.of(
                    Integer.parseInt(matcher.group(year)),
                    Integer.parseInt(matcher.group(month)),
                    Integer.parseInt(matcher.group(day)));
            return found.getYear() < 1 ? Optional.empty() : Optional.of(found);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
