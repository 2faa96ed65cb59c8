package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rule {@code narrowest}, compared with a look at every code: data made by chance, on two levels, with several
 * ranges a category, parents that leave their ranges to their children, and resolutions that win.
 */
class NarrowestTest {

    private static final int CODES = 40;
    private static final int SETS = 200;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 5);
    }

    /** A category; one without ranges of its own has none here until they are implied. */
    private record Made(String id, List<int[]> ranges, boolean areImplied, List<Made> children) {

        String json() {
            String own = areImplied
                    ? ""
                    : ranges.stream()
                            .map(range -> "\"" + range[0] + "-" + range[1] + "\"")
                            .collect(Collectors.joining(", ", ", \"ranges\": [", "]"));
            String below = children.isEmpty()
                    ? ""
                    : children.stream().map(Made::json).collect(Collectors.joining(",\n", ", \"children\": [", "]"));
            return "{ \"id\": \"" + id + "\"" + own + below + " }";
        }

        /** The number of codes of the smallest range with a code; 0 where there is none. */
        int size(int code) {
            int size = 0;
            for (int[] range : ranges) {
                if (range[0] <= code && code <= range[1]) {
                    size = range[1] - range[0] + 1;
                }
            }
            return size;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dividesAsALookAtEveryCodeDoes(long seed) {
        var random = new Random(seed);
        int sound = 0;
        for (int i = 0; i < SETS; i++) {
            List<Made> categories = categories(random);
            Map<Integer, String> resolved = new HashMap<>();
            String resolutions = resolutions(random, categories, resolved);
            String json = "{ \"name\": \"Made\", \"format\": \"integer\", \"levels\": [\"Upper\", \"Lower\"],\n"
                    + "\"overlaps\": [\"narrowest\"" + resolutions + "],\n\"categories\": ["
                    + categories.stream().map(Made::json).collect(Collectors.joining(",\n")) + "] }";
            ValidationResult checked = DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)));
            boolean isTied = isTied(categories, resolved);
            assertThat(checked.problems().stream()
                            .filter(Problem::isError)
                            .map(Problem::text)
                            .anyMatch(text -> text.contains("in more than one category")))
                    .as(json)
                    .isEqualTo(isTied);
            if (!isTied) {
                sound++;
                assertDivided(checked.codeSet().orElseThrow(), categories, resolved, json);
            }
        }
        assertThat(sound).isGreaterThan(SETS / 4);
    }

    private static void assertDivided(CodeSet set, List<Made> categories, Map<Integer, String> resolved, String json) {
        for (int code = 0; code < CODES; code++) {
            String upper = owner(categories, code, resolved);
            assertThat(holder(set.categories(), code))
                    .as("%s in %s", code, json)
                    .isEqualTo(upper);
            for (int i = 0; i < categories.size(); i++) {
                Made parent = categories.get(i);
                String lower = parent.id().equals(upper) ? owner(parent.children(), code, resolved) : "";
                assertThat(holder(set.categories().get(i).children(), code))
                        .as("%s below %s in %s", code, parent.id(), json)
                        .isEqualTo(lower);
            }
        }
    }

    private static String holder(List<Category> categories, int code) {
        return categories.stream()
                .filter(category -> category.ranges().stream().anyMatch(range -> range.contains(code)))
                .map(Category::id)
                .collect(Collectors.joining(" "));
    }

    private static String owner(List<Made> siblings, int code, Map<Integer, String> resolved) {
        for (Made sibling : siblings) {
            if (sibling.id().equals(resolved.get(code))) {
                return sibling.id();
            }
        }
        List<String> narrowest = narrowest(siblings, code);
        return narrowest.isEmpty() ? "" : narrowest.get(0);
    }

    private static List<String> narrowest(List<Made> siblings, int code) {
        int least = siblings.stream()
                .mapToInt(each -> each.size(code))
                .filter(size -> size > 0)
                .min()
                .orElse(-1);
        return siblings.stream()
                .filter(each -> each.size(code) == least)
                .map(Made::id)
                .toList();
    }

    private static boolean isTied(List<Made> siblings, Map<Integer, String> resolved) {
        for (int code = 0; code < CODES; code++) {
            String by = resolved.get(code);
            boolean isResolved = siblings.stream().anyMatch(each -> each.id().equals(by));
            if (!isResolved && narrowest(siblings, code).size() > 1) {
                return true;
            }
        }
        return siblings.stream().anyMatch(each -> isTied(each.children(), resolved));
    }

    private static List<Made> categories(Random random) {
        List<Made> categories = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            String id = "C" + i;
            List<int[]> ranges = ranges(random, 0, CODES - 1);
            List<Made> children = new ArrayList<>();
            if (random.nextBoolean()) {
                int[] within = ranges.get(0);
                for (int k = 1 + random.nextInt(2); k > 0; k--) {
                    children.add(new Made(id + "_" + k, ranges(random, within[0], within[1]), false, List.of()));
                }
            }
            boolean areImplied = !children.isEmpty() && random.nextBoolean();
            categories.add(new Made(id, areImplied ? joined(children) : ranges, areImplied, children));
        }
        return categories;
    }

    /** Some ranges that neither meet nor touch. */
    private static List<int[]> ranges(Random random, int from, int to) {
        List<int[]> ranges = new ArrayList<>();
        int first = from + random.nextInt(1 + (to - from) / 2);
        do {
            int last = Math.min(to, first + random.nextInt(15));
            ranges.add(new int[] {first, last});
            first = last + 2 + random.nextInt(5);
        } while (first <= to && ranges.size() < 3);
        return ranges;
    }

    private static List<int[]> joined(List<Made> children) {
        var codes = new BitSet();
        children.forEach(child -> child.ranges().forEach(range -> codes.set(range[0], range[1] + 1)));
        List<int[]> joined = new ArrayList<>();
        for (int first = codes.nextSetBit(0); first >= 0; first = codes.nextSetBit(codes.nextClearBit(first))) {
            joined.add(new int[] {first, codes.nextClearBit(first) - 1});
        }
        return joined;
    }

    /** Some codes that categories of the highest level share, each given to one that claims it. */
    private static String resolutions(Random random, List<Made> categories, Map<Integer, String> resolved) {
        StringBuilder text = new StringBuilder();
        Set<Integer> codes = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int code = random.nextInt(CODES);
            List<String> claimants = categories.stream()
                    .filter(each -> each.size(code) > 0)
                    .map(Made::id)
                    .toList();
            if (claimants.size() > 1 && codes.add(code)) {
                String owner = claimants.get(random.nextInt(claimants.size()));
                resolved.put(code, owner);
                text.append(", { \"codes\": \"%d\", \"belongsTo\": \"%s\", \"because\": \"chance\" }"
                        .formatted(code, owner));
            }
        }
        return text.toString();
    }
}
