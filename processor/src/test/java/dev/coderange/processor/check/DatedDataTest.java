package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data with dates is, on each day, the data without dates of what holds on that day. */
class DatedDataTest {

    private static final String EFFECTIVE = "2020-01-01";

    /** A range of a category, with the days on which it holds, or {@link Days#ALWAYS}. */
    private record Span(int first, int last, Days days) {}

    private record Made(String id, Days days, List<Span> spans, List<Made> children) {}

    @Test
    void effectiveDayDecidesWhatCallsWithoutADateMean() {
        CodeSet set = codeSet("""
                { "name": "Fees", "effective": "2018-01-01", "levels": ["Part"], "categories": [
                    { "id": "A", "ranges": [{ "codes": "10000-10009", "through": "2017-12-31" }, "20000"] },
                    { "id": "B", "ranges": [{ "codes": "10000-10009", "from": "2018-01-01" }] },
                    { "id": "C", "through": "2016-12-31", "ranges": ["30000"] } ] }
                """);

        assertThat(set.effective()).hasValue(Days.number(LocalDate.of(2018, 1, 1)));
        assertThat(set.categories())
                .extracting(Category::ranges)
                .containsExactly(List.of(new CodeRange(20000, 20000)), List.of(new CodeRange(10000, 10009)), List.of());
        assertThat(set.categories().get(0).history())
                .containsExactlyInAnyOrder(
                        new DatedRange(new CodeRange(20000, 20000), Days.ALWAYS),
                        new DatedRange(
                                new CodeRange(10000, 10009),
                                new Days(Integer.MIN_VALUE, Days.number(LocalDate.of(2017, 12, 31)))));
        assertThat(set.categories().get(2).history()).hasSize(1);
    }

    /** As files of payers say that there is no end. */
    @Test
    void theFirstAndTheLastDayThatCanBeWrittenAreNoLimits() {
        CodeSet set = codeSet("""
                { "name": "Fees", "effective": "2018-01-01", "levels": ["Part"], "overlaps": "narrowest", "categories": [
                    { "id": "A", "ranges": ["10000-10009"] },
                    { "id": "B", "from": "0001-01-01", "through": "9999-12-31",
                      "ranges": [{ "codes": "10003", "from": "2018-01-01", "through": "9999-12-31" }] } ] }
                """);

        assertThat(set.categories().get(1).history())
                .containsExactly(new DatedRange(
                        new CodeRange(10003, 10003),
                        new Days(Days.number(LocalDate.of(2018, 1, 1)), Integer.MAX_VALUE)));
        assertThat(set.categories().get(0).history())
                .containsExactlyInAnyOrder(
                        new DatedRange(
                                new CodeRange(10000, 10009),
                                new Days(Integer.MIN_VALUE, Days.number(LocalDate.of(2017, 12, 31)))),
                        new DatedRange(
                                new CodeRange(10000, 10002),
                                new Days(Days.number(LocalDate.of(2018, 1, 1)), Integer.MAX_VALUE)),
                        new DatedRange(
                                new CodeRange(10004, 10009),
                                new Days(Days.number(LocalDate.of(2018, 1, 1)), Integer.MAX_VALUE)));
    }

    @Test
    void dataWithoutDatesHasNoHistory() {
        CodeSet set = codeSet("""
                { "name": "Fees", "levels": ["Part"], "categories": [{ "id": "A", "ranges": [{ "codes": "10000" }] }] }
                """);

        assertThat(set.isDated()).isFalse();
        assertThat(set.categories().get(0).history()).isEmpty();
    }

    @Test
    void categoryWithoutRangesHoldsWhatItsChildrenHoldOnTheirDays() {
        CodeSet set = codeSet("""
                { "name": "Fees", "effective": "2018-01-01", "levels": ["Part", "Piece"], "categories": [
                    { "id": "A", "children": [
                        { "id": "B", "ranges": [{ "codes": "10000", "from": "2018-01-01" }] },
                        { "id": "C", "ranges": ["10001"] } ] } ] }
                """);

        assertThat(set.categories().get(0).ranges()).containsExactly(new CodeRange(10000, 10001));
        assertThat(on(set, Days.number(LocalDate.of(2017, 12, 31)))).containsEntry("A", new TreeSet<>(List.of(10001L)));
    }

    @Test
    void tooManyDaysAreRefusedWhereTheFirstOneTooManyStands() {
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i <= DaySlices.MOST; i++) {
            ranges.append(i == 0 ? "" : ",\n")
                    .append("{ \"codes\": \"%05d\", \"from\": \"%s\" }"
                            .formatted(i, LocalDate.of(2000, 1, 1).plusDays(i)));
        }

        assertThat(result("{ \"name\": \"Fees\", \"effective\": \"2018-01-01\", \"levels\": [\"Part\"], \"categories\":"
                                + " [{ \"id\": \"A\", \"ranges\": [" + ranges + "] }] }")
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.said().text())
                            .isEqualTo(
                                    "Something begins or ends on more than 1,000 different days. Divide the data into"
                                            + " several files of fewer years.");
                    assertThat(problem.position().orElseThrow().line()).isEqualTo(1001);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void holdsOnEachDayWhatTheDataWithoutDatesOfThatDayHolds(int seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 40; run++) {
            List<Made> made = made(random);
            CodeSet dated = codeSet(json(made, null));

            for (int day : days(made)) {
                CodeSet plain = codeSet(json(made, day));
                assertThat(on(dated, day))
                        .as("%s on %s", json(made, null), Days.day(day))
                        .isEqualTo(now(plain));
            }
            assertThat(now(dated)).isEqualTo(on(dated, Days.number(LocalDate.parse(EFFECTIVE))));
        }
    }

    private static Map<String, TreeSet<Long>> now(CodeSet set) {
        Map<String, TreeSet<Long>> codes = new TreeMap<>();
        for (int level = 0; level < set.levels().size(); level++) {
            for (CodeSet.Member member : set.members(level)) {
                TreeSet<Long> own = codes.computeIfAbsent(member.category().id(), any -> new TreeSet<>());
                member.category().ranges().forEach(range -> add(range, own));
            }
        }
        codes.values().removeIf(TreeSet::isEmpty);
        return codes;
    }

    private static Map<String, TreeSet<Long>> on(CodeSet set, int day) {
        Map<String, TreeSet<Long>> codes = new TreeMap<>();
        for (int level = 0; level < set.levels().size(); level++) {
            for (CodeSet.Member member : set.members(level)) {
                TreeSet<Long> own = codes.computeIfAbsent(member.category().id(), any -> new TreeSet<>());
                for (DatedRange range : member.category().history()) {
                    if (range.days().contains(day)) {
                        add(range.codes(), own);
                    }
                }
            }
        }
        codes.values().removeIf(TreeSet::isEmpty);
        return codes;
    }

    private static void add(CodeRange range, TreeSet<Long> into) {
        for (long code = range.first(); code <= range.last(); code++) {
            into.add(code);
        }
    }

    /** The days on which something begins or ends, those beside them, and two far away. */
    private static TreeSet<Integer> days(List<Made> made) {
        TreeSet<Integer> days = new TreeSet<>(List.of(-700_000, 2_900_000));
        for (Made each : made) {
            for (Days held : held(each)) {
                for (int near = -1; near <= 1; near++) {
                    days.add(held.hasFirst() ? held.first() + near : 0);
                    days.add(held.hasLast() ? held.last() + near : 0);
                }
            }
            days.addAll(days(each.children()));
        }
        return days;
    }

    private static List<Days> held(Made made) {
        List<Days> held = new ArrayList<>(List.of(made.days()));
        made.spans().forEach(span -> held.add(span.days()));
        return held;
    }

    /** Two levels of categories whose siblings overlap freely, which the narrowest range decides. */
    private static List<Made> made(Random random) {
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Days days = random.nextInt(4) == 0 ? anyDays(random) : Days.ALWAYS;
            List<Span> spans = spans(random, 0, 300, days);
            List<Made> children = new ArrayList<>();
            if (!spans.isEmpty() && random.nextBoolean()) {
                Span around = spans.get(0);
                children.add(new Made(
                        "C" + i,
                        Days.ALWAYS,
                        List.of(new Span(
                                around.first(), around.first() + (around.last() - around.first()) / 2, around.days())),
                        List.of()));
            }
            made.add(new Made("P" + i, days, spans, children));
        }
        return made;
    }

    private static List<Span> spans(Random random, int first, int last, Days within) {
        List<Span> spans = new ArrayList<>();
        int at = first + random.nextInt(40);
        while (at < last - 60) {
            int end = at + random.nextInt(60);
            Days days = random.nextBoolean()
                    ? Days.ALWAYS
                    : anyDays(random).intersect(within).orElse(Days.ALWAYS);
            spans.add(new Span(at, end, days));
            at = end + 1 + random.nextInt(50);
        }
        return spans;
    }

    private static Days anyDays(Random random) {
        int from = Days.number(LocalDate.of(2015, 1, 1)) + random.nextInt(6) * 365;
        int through = from + random.nextInt(4) * 365;
        return switch (random.nextInt(3)) {
            case 0 -> new Days(from, Integer.MAX_VALUE);
            case 1 -> new Days(Integer.MIN_VALUE, through);
            default -> new Days(from, through);
        };
    }

    /** The data; on one day, only what holds then. */
    private static String json(List<Made> made, Integer day) {
        String effective = day == null ? "\"effective\": \"" + EFFECTIVE + "\", " : "";
        return "{ \"name\": \"Fees\", " + effective + "\"format\": \"NNN\", \"levels\": [\"Part\", \"Piece\"],"
                + " \"overlaps\": \"narrowest\", \"categories\": [" + categories(made, day) + "] }";
    }

    private static String categories(List<Made> made, Integer day) {
        List<String> texts = new ArrayList<>();
        for (Made each : made) {
            List<String> ranges = new ArrayList<>();
            for (Span span : each.spans()) {
                if (day == null || span.days().contains(day)) {
                    ranges.add("{ \"codes\": \"%03d-%03d\"%s }"
                            .formatted(span.first(), span.last(), day == null ? dates(span.days()) : ""));
                }
            }
            if (day == null || each.days().contains(day) && !ranges.isEmpty()) {
                String children = categories(each.children(), day);
                texts.add("{ \"id\": \"%s\"%s, \"ranges\": [%s]%s }"
                        .formatted(
                                each.id(),
                                day == null ? dates(each.days()) : "",
                                String.join(", ", ranges),
                                children.isEmpty() ? "" : ", \"children\": [" + children + "]"));
            }
        }
        return String.join(",\n", texts);
    }

    private static String dates(Days days) {
        return (days.hasFirst() ? ", \"from\": \"" + Days.day(days.first()) + "\"" : "")
                + (days.hasLast() ? ", \"through\": \"" + Days.day(days.last()) + "\"" : "");
    }

    private static ValidationResult result(String json) {
        return DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static CodeSet codeSet(String json) {
        return result(json).codeSet().orElseThrow();
    }
}
