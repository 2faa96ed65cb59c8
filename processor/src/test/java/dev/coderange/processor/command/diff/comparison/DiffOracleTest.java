package dev.coderange.processor.command.diff.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.check.RandomSet;
import dev.coderange.processor.command.diff.Made;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.EditionChange.Reclassified;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.write.DatedSets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code, one by one, against what is said of spans of them. */
class DiffOracleTest {

    private static final int KEYS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void spansSayOfEveryCodeWhereItWasAndIs(long seed) {
        Random random = new Random(seed);
        CodeSet before = Made.set(RandomSet.text(random));
        CodeSet after = Made.set(RandomSet.text(random));
        while (!after.format().equals(before.format())) {
            after = Made.set(RandomSet.text(random));
        }
        Comparison comparison = Comparison.of(Made.edition("a", before), Made.edition("b", after));

        assertAgrees(comparison, before, after, OptionalInt.empty(), OptionalInt.empty());
        assertFlows(before, after);
    }

    @Test
    void spansOfOneFileSayWhatIsElsewhereBetweenAnyTwoDays() {
        CodeSet clinic = Made.clinic();
        List<Integer> days = new ArrayList<>(boundaries(clinic));
        assertThat(days).hasSizeGreaterThan(8);
        for (int from : days) {
            for (int to : days) {
                Comparison comparison = Comparison.of(
                        new Edition("a", clinic.on(from), "", OptionalInt.of(from)),
                        new Edition("a", clinic.on(to), "", OptionalInt.of(to)));
                assertAgrees(comparison, clinic, clinic, OptionalInt.of(from), OptionalInt.of(to));
                assertThat(comparison.levels()).allMatch(level -> level.before().equals(level.after()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void historiesSayOfEveryCodeAndDayWhatDiffers(long seed) {
        Random random = new Random(seed);
        CodeSet before = dated(random);
        CodeSet after = random.nextInt(4) == 0 ? before : dated(random);
        TreeSet<Integer> days = boundaries(before);
        days.addAll(boundaries(after));
        Map<String, String> said = new HashMap<>();
        List<DayChange> changes = HistoryComparer.compare(before, after);
        for (int day : days) {
            for (DayChange change : changes) {
                if (change.days().contains(day)) {
                    for (long key = change.codes().first();
                            key <= change.codes().last();
                            key++) {
                        String earlier = said.put(day + "/" + key, change.before() + " -> " + change.after());
                        assertThat(earlier).isNull();
                    }
                }
            }
        }
        Map<String, String> expected = new HashMap<>();
        for (int day : days) {
            String[] was = paths(before, OptionalInt.of(day), KEYS);
            String[] is = paths(after, OptionalInt.of(day), KEYS);
            for (int key = 0; key < KEYS; key++) {
                if (!was[key].equals(is[key])) {
                    expected.put(day + "/" + key, was[key] + " -> " + is[key]);
                }
            }
        }
        assertThat(said).isEqualTo(expected);
        assertThat(changes.isEmpty()).isEqualTo(before == after);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46})
    void codesOfOtherDaysCountOnceByTheLastDayThatTells(long seed) {
        Random random = new Random(seed);
        CodeSet before = dated(random);
        CodeSet after = renamed(dated(random));
        TreeSet<Integer> days = boundaries(before);
        days.addAll(boundaries(after));
        for (int day : List.copyOf(days)) {
            for (int level = 0; level < before.levels().size(); level++) {
                String name = before.levels().get(level).name();
                LevelFlow flow = LevelFlow.between(before.on(day), after.on(day), name);
                assertOtherDays(before.on(day), after, name, days, flow::goneTo);
                assertOtherDays(after.on(day), before, name, days, flow::cameFrom);
            }
        }
    }

    private static void assertOtherDays(
            CodeSet from, CodeSet into, String level, TreeSet<Integer> days, Function<String, List<Share>> shares) {
        Collection<Category> others = LevelComparer.constants(into, level).values();
        LevelComparer.constants(from, level).forEach((id, category) -> {
            if (category.ranges().isEmpty()) {
                Map<String, Long> expected = new HashMap<>();
                for (long key = 0; key < KEYS; key++) {
                    String last = null;
                    for (int day : days) {
                        if (isIn(category, key, day)) {
                            last = last == null ? Share.NONE : last;
                            for (Category other : others) {
                                last = isIn(other, key, day) ? other.id() : last;
                            }
                        }
                    }
                    if (last != null) {
                        expected.merge(last, 1L, Long::sum);
                    }
                }
                Map<String, Long> said = new HashMap<>();
                shares.apply(id).forEach(share -> said.put(share.id(), share.codes()));
                assertThat(said).isEqualTo(expected);
            }
        });
    }

    private static boolean isIn(Category category, long key, int day) {
        return category.history().stream()
                .anyMatch(range -> range.codes().contains(key) && range.days().contains(day));
    }

    /** The same set with other ids throughout. */
    private static CodeSet renamed(CodeSet set) {
        return new CodeSet(
                set.name(),
                set.system(),
                set.edition(),
                set.source(),
                set.format(),
                set.attributes(),
                set.effective(),
                set.levels(),
                renamed(set.categories()));
    }

    private static List<Category> renamed(List<Category> categories) {
        List<Category> renamed = new ArrayList<>();
        for (Category category : categories) {
            renamed.add(new Category(
                    "LATER_" + category.id(),
                    category.key(),
                    category.title(),
                    category.description(),
                    category.values(),
                    category.declared(),
                    category.ranges(),
                    category.history(),
                    renamed(category.children())));
        }
        return renamed;
    }

    private static CodeSet dated(Random random) {
        return DatedSets.random(random, new IntegerFormat(), new CodeRange(0, KEYS - 1), 20, 3, 5);
    }

    private static void assertAgrees(
            Comparison comparison, CodeSet before, CodeSet after, OptionalInt from, OptionalInt to) {
        int keys = (int) Math.min(after.format().lastKey(), 139_999) + 1;
        String[] was = paths(before, from, keys);
        String[] is = paths(after, to, keys);
        String[] wasSaid = was.clone();
        for (Reclassified each : comparison.change().codes()) {
            assertThat(each.before()).isNotEqualTo(each.after());
            for (long key = each.codes().first(); key <= each.codes().last(); key++) {
                assertThat(wasSaid[(int) key]).isEqualTo(each.before());
                wasSaid[(int) key] = each.after();
            }
        }
        assertThat(Arrays.equals(wasSaid, is)).isTrue();
    }

    private static void assertFlows(CodeSet before, CodeSet after) {
        for (int level = 0; level < after.levels().size(); level++) {
            String name = after.levels().get(level).name();
            LevelFlow flow = LevelFlow.between(before, after, name);
            String[] was = ids(before, name);
            String[] is = ids(after, name);
            Map<String, Map<String, Long>> expected = new HashMap<>();
            for (int key = 0; key < was.length; key++) {
                expected.computeIfAbsent(was[key], any -> new HashMap<>()).merge(is[key], 1L, Long::sum);
            }
            expected.remove("");
            expected.forEach((id, others) -> {
                Map<String, Long> said = new HashMap<>();
                flow.goneTo(id).forEach(share -> said.put(share.id(), share.codes()));
                assertThat(said).isEqualTo(others);
            });
        }
    }

    private static String[] ids(CodeSet set, String level) {
        String[] ids = new String[100_000];
        Arrays.fill(ids, "");
        LevelComparer.constants(set, level).forEach((id, category) -> {
            for (CodeRange range : category.ranges()) {
                Arrays.fill(ids, (int) range.first(), (int) range.last() + 1, id);
            }
        });
        return ids;
    }

    /** The path of every code, by filling in each category and then those below it. */
    private static String[] paths(CodeSet set, OptionalInt day, int keys) {
        String[] paths = new String[keys];
        Arrays.fill(paths, "");
        for (Category category : set.categories()) {
            fill(category, category.id(), day, paths);
        }
        return paths;
    }

    private static void fill(Category category, String path, OptionalInt day, String[] paths) {
        if (day.isPresent()) {
            for (DatedRange range : category.history()) {
                if (range.days().contains(day.getAsInt())) {
                    Arrays.fill(
                            paths,
                            (int) range.codes().first(),
                            (int) range.codes().last() + 1,
                            path);
                }
            }
        } else {
            for (CodeRange range : category.ranges()) {
                Arrays.fill(paths, (int) range.first(), (int) range.last() + 1, path);
            }
        }
        for (Category child : category.children()) {
            fill(child, path + " / " + child.id(), day, paths);
        }
    }

    /** Each day on which something begins or has ended, and the days beside it. */
    private static TreeSet<Integer> boundaries(CodeSet set) {
        TreeSet<Integer> days = new TreeSet<>();
        for (int level = 0; level < set.levels().size(); level++) {
            for (CodeSet.Member member : set.members(level)) {
                for (DatedRange range : member.category().history()) {
                    addAround(range.days(), days);
                }
            }
        }
        return days;
    }

    private static void addAround(Days days, TreeSet<Integer> into) {
        if (days.hasFirst()) {
            into.add(days.first() - 1);
            into.add(days.first());
        }
        if (days.hasLast()) {
            into.add(days.last());
            into.add(days.last() + 1);
        }
    }
}
