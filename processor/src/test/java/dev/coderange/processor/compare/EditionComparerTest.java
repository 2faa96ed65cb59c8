package dev.coderange.processor.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.EditionChange;
import dev.coderange.processor.model.EditionChange.CategoryChange;
import dev.coderange.processor.model.EditionChange.Fate;
import dev.coderange.processor.model.EditionChange.Foreign;
import dev.coderange.processor.model.EditionChange.Reclassified;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.RangeText;
import dev.coderange.processor.model.ShapeParser;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionComparerTest {

    private static final CodeFormat DIGITS = format("NNN");

    @Test
    void equalEditionsDifferInNothing() {
        CodeSet set = set(DIGITS, category("A", "100-199", category("B", "110-119")));

        assertThat(EditionComparer.compare(set, set).isEmpty()).isTrue();
    }

    @Test
    void codesComeAndGoAndMove() {
        CodeSet before = set(DIGITS, category("A", "100-199", category("B", "110-119")), category("C", "300-310"));
        CodeSet after = set(DIGITS, category("A", "105-199", category("B", "110-114")), category("D", "300-312"));

        EditionChange change = EditionComparer.compare(before, after);

        assertThat(change.codes())
                .extracting(EditionComparerTest::said)
                .containsExactly("100-104: A -> ", "115-119: A / B -> A", "300-310: C -> D", "311-312:  -> D");
        assertThat(change.foreign()).isEmpty();
        assertThat(change.categories())
                .extracting(EditionComparerTest::said)
                .containsExactly(
                        "Top A CHANGED + - 100-104",
                        "Top D ADDED + 300-312 -",
                        "Low B CHANGED + - 115-119",
                        "Top C GONE + - 300-310");
    }

    @Test
    void categoryThatHoldsNothingAnyMoreIsEmptied() {
        CodeSet before = set(DIGITS, category("A", "100-199"), category("B", "200"));
        CodeSet after = set(DIGITS, category("A", "100-200"), category("B", ""));

        assertThat(EditionComparer.compare(before, after).categories())
                .extracting(EditionComparerTest::said)
                .containsExactly("Top A CHANGED + 200 -", "Top B EMPTIED + - 200");
    }

    /** As CPT does when it opens a family, such as the U of laboratory analyses. */
    @Test
    void codesOfAShapeThatTakesAnotherLetterStayTheSame() {
        CodeSet before = set(format("NNN", "NNN[FT]"), category("A", "001T-009T"), category("B", "001F-005F"));
        CodeSet after =
                set(format("NNN", "NNN[FTU]"), category("A", "001T-008T,001U-002U"), category("B", "001F-005F"));

        EditionChange change = EditionComparer.compare(before, after);

        assertThat(change.foreign()).isEmpty();
        assertThat(change.codes())
                .extracting(each -> each.codes().text(after.format()) + ": " + each.before() + " -> " + each.after())
                .containsExactlyInAnyOrder("009T: A -> ", "001U-002U:  -> A");
    }

    @Test
    void shapeThatStaysKeepsItsCodesThoughItsKeysMove() {
        CodeSet before = set(format("NNNT"), category("A", "001T-009T"));
        CodeSet after = set(format("NNN", "NNNT"), category("N", "100"), category("A", "001T-008T"));

        EditionChange change = EditionComparer.compare(before, after);

        assertThat(change.codes())
                .extracting(each -> each.codes().text(after.format()) + ": " + each.before() + " -> " + each.after())
                .containsExactly("100:  -> N", "009T: A -> ");
        assertThat(change.foreign()).isEmpty();
    }

    @Test
    void codesOfShapesThatAreGoneAreToldAsTheyWereWritten() {
        CodeSet before = set(format("NNN", "NNNT"), category("A", "100-199"), category("B", "001T-009T"));
        CodeSet after = set(DIGITS, category("A", "100-199"));

        EditionChange change = EditionComparer.compare(before, after);

        assertThat(change.codes()).isEmpty();
        assertThat(change.foreign()).containsExactly(new Foreign("001T-009T", "B"));
        assertThat(change.categories()).extracting(EditionComparerTest::said).containsExactly("Top B GONE + -");
        assertThat(EditionComparer.compare(set(new IntegerFormat(), category("A", "5")), after)
                        .foreign())
                .containsExactly(new Foreign("5", "A"));
    }

    @Test
    void lastKeyOfAllIsCompared() {
        String last = Long.toString(Long.MAX_VALUE);
        CodeSet before = set(new IntegerFormat(), category("A", "0-" + last));
        CodeSet after = set(new IntegerFormat(), category("A", "1-" + last));

        assertThat(EditionComparer.compare(before, after).codes())
                .containsExactly(new Reclassified(new CodeRange(0, 0), "A", ""));
        assertThat(EditionComparer.compare(after, before).codes())
                .containsExactly(new Reclassified(new CodeRange(0, 0), "", "A"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomEditionsAreComparedAsCodeByCode(int seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            CodeSet before = random(random);
            CodeSet after = random(random);

            EditionChange change = EditionComparer.compare(before, after);

            String[] was = places(before);
            String[] is = places(after);
            String[] found = was.clone();
            long end = -1;
            for (Reclassified each : change.codes()) {
                assertThat(each.codes().first()).isGreaterThan(end);
                assertThat(each.before()).isNotEqualTo(each.after());
                Set<String> were = new HashSet<>();
                for (long key = each.codes().first(); key <= each.codes().last(); key++) {
                    were.add(was[(int) key]);
                    found[(int) key] = each.after();
                }
                assertThat(were).containsExactly(each.before());
                end = each.codes().last();
            }
            assertThat(found).isEqualTo(is);
            assertCategories(change, before, after);
        }
    }

    private static void assertCategories(EditionChange change, CodeSet before, CodeSet after) {
        Map<String, TreeSet<Long>> codes = new HashMap<>();
        for (int level = 0; level < 2; level++) {
            for (CodeSet.Member member : before.members(level)) {
                codes.put(member.category().id(), keys(member.category().ranges()));
            }
        }
        for (CategoryChange each : change.categories()) {
            TreeSet<Long> held = codes.computeIfAbsent(each.id(), any -> new TreeSet<>());
            held.removeAll(keys(each.lost().ranges()));
            held.addAll(keys(each.gained().ranges()));
        }
        for (int level = 0; level < 2; level++) {
            for (CodeSet.Member member : after.members(level)) {
                assertThat(codes.remove(member.category().id()))
                        .isEqualTo(keys(member.category().ranges()));
            }
        }
        assertThat(codes.keySet())
                .containsExactlyInAnyOrderElementsOf(change.categories().stream()
                        .filter(each -> each.fate() == Fate.GONE)
                        .map(CategoryChange::id)
                        .toList());
    }

    private static TreeSet<Long> keys(List<CodeRange> ranges) {
        TreeSet<Long> keys = new TreeSet<>();
        for (CodeRange range : ranges) {
            for (long key = range.first(); key <= range.last(); key++) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The lowest category of each code, written over those above it code by code. */
    private static String[] places(CodeSet set) {
        String[] places = new String[1000];
        Arrays.fill(places, "");
        for (Category top : set.categories()) {
            keys(top.ranges()).forEach(key -> places[key.intValue()] = top.id());
            for (Category low : top.children()) {
                keys(low.ranges()).forEach(key -> places[key.intValue()] = top.id() + " / " + low.id());
            }
        }
        return places;
    }

    private static CodeSet random(Random random) {
        List<Draft> tops = new ArrayList<>();
        int at = random.nextInt(30);
        for (int i = 0; i < 6; i++) {
            int last = at + 3 + random.nextInt(120);
            if (random.nextInt(4) > 0) {
                int low = at + random.nextInt(3);
                String children = low + 2 < last ? padded(low) + "-" + padded(low + random.nextInt(last - low)) : "";
                tops.add(
                        children.isEmpty() || random.nextBoolean()
                                ? category("T" + i, padded(at) + "-" + padded(last))
                                : category("T" + i, padded(at) + "-" + padded(last), category("L" + i, children)));
            }
            at = last + 1 + random.nextInt(3);
        }
        return set(DIGITS, tops.toArray(Draft[]::new));
    }

    private static String padded(int code) {
        return "%03d".formatted(code);
    }

    private static String said(Reclassified change) {
        return change.codes().text(DIGITS) + ": " + change.before() + " -> " + change.after();
    }

    private static String said(CategoryChange change) {
        return "%s %s %s + %s - %s"
                .formatted(
                        change.level(),
                        change.id(),
                        change.fate(),
                        texts(change.gained().ranges()),
                        texts(change.lost().ranges()))
                .replaceAll(" +", " ")
                .strip();
    }

    private static String texts(List<CodeRange> ranges) {
        List<String> texts = new ArrayList<>();
        for (CodeRange range : ranges) {
            texts.add(range.text(DIGITS));
        }
        return String.join(",", texts);
    }

    private static CodeFormat format(String... shapes) {
        return new ShapedFormat(List.of(shapes).stream().map(ShapeParser::parse).toList());
    }

    private static Draft category(String id, String ranges, Draft... children) {
        return new Draft(id, ranges, List.of(children));
    }

    private record Draft(String id, String ranges, List<Draft> children) {

        Category in(CodeFormat format) {
            List<CodeRange> codes = ranges.isEmpty()
                    ? List.of()
                    : RangeText.read(ranges, format).ranges();
            return new Category(
                    id,
                    id,
                    "",
                    codes,
                    codes,
                    children.stream().map(each -> each.in(format)).toList());
        }
    }

    private static CodeSet set(CodeFormat format, Draft... categories) {
        return new CodeSet(
                "Set",
                "",
                "",
                "",
                format,
                List.of(new Level("Top"), new Level("Low")),
                List.of(categories).stream().map(each -> each.in(format)).toList());
    }
}
