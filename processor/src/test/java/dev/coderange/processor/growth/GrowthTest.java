package dev.coderange.processor.growth;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.check.SeveralFiles;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.plan.Planner;
import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Twice the data takes twice the steps, not four times as many, whatever there is much of. What is counted are steps
 * and not seconds, so that a busy machine changes nothing.
 */
class GrowthTest {

    /**
     * Past the bounds up to which a {@code switch} is planned and problems are kept, for each is a step in the growth.
     */
    private static final int ONCE = 1_000;

    /**
     * How many times as many steps the third and the fourth part of the data together may take as the second: 2 where
     * steps are in proportion to the data, some 2.2 where to n log n, and 4 where to n².
     */
    private static final double MOST = 2.5;

    /** Data of which there is much of one thing. */
    enum Much {
        CATEGORIES(n -> data(lines(n, i -> category("C" + i, range(i))), "")),
        RANGES_OF_ONE_CATEGORY(n -> data(category("A", lines(n, Much::range)), "")),
        EQUAL_RANGES(n -> data(category("A", lines(n, i -> "\"5-9\"")), "")),
        RANGES_IN_EACH_OTHER(n -> data(category("A", lines(n, i -> "\"" + i + "-" + (3 * n - i) + "\"")), "")),
        SIBLINGS_THAT_CLAIM_THE_SAME(n -> data(lines(n, i -> category("C" + i, "\"5-9\"")), "")),
        SIBLINGS_IN_EACH_OTHER(n -> data(lines(n, i -> category("C" + i, "\"" + i + "-" + (3 * n - i) + "\"")), "")),
        RANGES_OF_TWO_CLAIMANTS(n ->
                data(category("A", lines(n, Much::range)) + "," + category("B", lines(n, Much::range)), "")),
        RESOLUTIONS(n -> data(two(n), lines(n, i -> resolution(range(i), i % 2 == 0 ? "A" : "B")))),
        RESOLUTIONS_OF_THE_SAME_CODES(n -> data(two(n), lines(n, i -> resolution("\"0-1\"", "A")))),
        RESOLUTIONS_THAT_MEET_THE_NEXT(n ->
                data(two(n), lines(n, i -> resolution("\"" + 2 * i + "-" + (2 * i + 2) + "\"", "A")))),
        RESOLUTIONS_OF_WHAT_IS_NOT_SHARED(n ->
                data(category("A", "\"0-9999999\""), lines(n, i -> resolution(range(i), "A")))),
        RESOLUTIONS_OF_WHAT_IS_NOT_CLAIMED(n ->
                data(category("A", "\"99999999\""), lines(n, i -> resolution(range(i), "A")))),
        RESOLUTIONS_WITHOUT_CODES(n -> data(two(n), lines(n, i -> resolution("\"?\"", "A")))),
        UNKNOWN_OWNERS(n -> data(two(n), lines(n, i -> resolution(range(i), "X" + i)))),
        UNKNOWN_OWNERS_AMONG_MANY_CATEGORIES(n ->
                data(lines(n, i -> category("C" + i, range(i))), lines(n, i -> resolution(range(i), "X" + i)))),
        RANGES_OUTSIDE_THEIR_PARENT(n -> data(parent("\"9000000\"", category("C", lines(n, Much::range))), "")),
        RANGES_OUTSIDE_ONE_OF_MANY(n -> data(
                parent(
                        lines(n, Much::range),
                        category("C", lines(n, i -> "\"" + (4 * i + 1) + "-" + (4 * i + 2) + "\""))),
                "")),
        CHILDREN_OUTSIDE_THEIR_PARENT(n -> data(parent("\"9000000\"", lines(n, i -> category("C" + i, range(i)))), "")),
        RANGES_GIVEN_TO_A_SIBLING_OF_THE_PARENT(n -> data(
                parent(lines(n, Much::range), category("C", lines(n, Much::range))) + ","
                        + category("B", lines(n, Much::range)),
                lines(n, i -> resolution(range(i), "B")))),
        EQUAL_IDS(n -> data(lines(n, i -> category("A", range(i))), "")),
        KEYS(n -> data(lines(n, i -> keyed("k-" + i, range(i))), "")),
        EQUAL_KEYS(n -> data(lines(n, i -> keyed("k", range(i))), "")),
        KEYS_THAT_MAKE_ONE_ID(n ->
                data(lines(n, i -> keyed("k" + "-".repeat(1 + i % 50) + i / 50 % 20, range(i))), "")),
        PARENTS_WITHOUT_RANGES(n -> data(
                lines(n, i -> "{ \"id\": \"P" + i + "\", \"children\": [" + category("C" + i, range(i)) + "] }"), "")),
        CHILDREN_BELOW_FIFTY_LEVELS_WITHOUT_RANGES(n -> set(
                "\"integer\"",
                lines(50, i -> "\"Level" + i + "\""),
                deep(50, category("A", "\"0-99999999\"") + "," + lines(n, i -> category("C" + i, range(i)))),
                "\"narrowest\"")),
        CHILDREN_OF_A_PARENT_WITHOUT_RANGES(n ->
                data("{ \"id\": \"P\", \"children\": [" + lines(n, i -> category("C" + i, range(i))) + "] }", "")),
        OVERLAPS_UNDER_THE_RULE(n -> data(
                category("A", "\"0-99999999\"") + "," + lines(n, i -> category("C" + i, range(i))), "\"narrowest\"")),
        SIBLINGS_IN_EACH_OTHER_UNDER_THE_RULE(n ->
                data(lines(n, i -> category("C" + i, "\"" + i + "-" + (3 * n - i) + "\"")), "\"narrowest\"")),
        ATTRIBUTES(n -> withAttributes(lines(n, i -> "\"a" + i + "\": \"text\""), category("A", "\"1\""))),
        VALUES(n -> withAttributes("\"a\": \"text\"", lines(n, i -> valued("C" + i, range(i), "\"a\": \"x\"")))),
        VALUES_THAT_ARE_MISSING(n -> withAttributes(
                "\"a\": \"text\"",
                valued("A", "\"99999999\"", "\"a\": \"x\"") + "," + lines(n, i -> category("C" + i, range(i))))),
        VALUES_OF_UNKNOWN_ATTRIBUTES(n ->
                withAttributes("\"a\": \"text?\"", lines(n, i -> valued("C" + i, range(i), "\"x" + i + "\": \"x\"")))),
        IDS_THAT_ARE_NO_IDENTIFIERS(n -> data(lines(n, i -> category("a-" + i, range(i))), "")),
        CATEGORIES_WITHOUT_AN_ID(n -> data(lines(n, i -> "{ \"ranges\": [" + range(i) + "] }"), "")),
        UNKNOWN_KEYS(n -> data("{ \"id\": \"A\", " + lines(n, i -> "\"titel\": \"\"") + ", \"ranges\": [\"1\"] }", "")),
        MALFORMED_RANGES(n -> data(category("A", lines(n, i -> "\"" + i + "-x\"")), "")),
        LEVELS(n -> set("\"integer\"", lines(n, i -> "\"Level" + i + "\""), category("A", "\"1\""), "")),
        LEVELS_WITHOUT_A_NAME(n -> set("\"integer\"", lines(n, i -> "7"), category("A", "\"1\""), "")),
        SHAPES(n -> set(lines(n, i -> "\"N" + letters(i) + "\""), "\"Kind\"", category("A", "\"1AAA\""), "")),
        SHAPES_THAT_MEET(n -> set(lines(n, i -> "\"NNNNN\""), "\"Kind\"", category("A", "\"12345\""), ""));

        private final IntFunction<String> text;

        Much(IntFunction<String> text) {
            this.text = text;
        }

        private static String two(int n) {
            return category("A", "\"0-" + 9 * n + "\"") + "," + category("B", "\"0-" + 9 * n + "\"");
        }

        private static String lines(int count, IntFunction<String> line) {
            return IntStream.range(0, count).mapToObj(line).collect(joining(",\n"));
        }

        /** A range of two codes, of which the next one shares none. */
        private static String range(int i) {
            return "\"" + 4 * i + "-" + (4 * i + 1) + "\"";
        }

        /** Three letters, others for each number below 8,000; none is N, which would be a digit. */
        private static String letters(int i) {
            return Stream.of(400, 20, 1)
                    .map(weight -> Character.toString("ABCDEFGHIJKLMOPQRSTU".charAt(i / weight % 20)))
                    .collect(joining());
        }

        private static String category(String id, String ranges) {
            return "{ \"id\": \"" + id + "\", \"ranges\": [" + ranges + "] }";
        }

        private static String deep(int levels, String categories) {
            String text = categories;
            for (int level = levels - 2; level >= 0; level--) {
                text = "{ \"id\": \"L" + level + "\", \"children\": [" + text + "] }";
            }
            return text;
        }

        private static String keyed(String key, String ranges) {
            return "{ \"key\": \"" + key + "\", \"ranges\": [" + ranges + "] }";
        }

        private static String valued(String id, String ranges, String values) {
            return "{ \"id\": \"" + id + "\", \"ranges\": [" + ranges + "], \"is\": { " + values + " } }";
        }

        private static String withAttributes(String attributes, String categories) {
            return data(categories, "").replaceFirst("\\{", "{ \"attributes\": { " + attributes + " },");
        }

        private static String parent(String ranges, String children) {
            return "{ \"id\": \"P\", \"ranges\": [" + ranges + "], \"children\": [" + children + "] }";
        }

        private static String resolution(String codes, String owner) {
            return "{ \"codes\": " + codes + ", \"belongsTo\": \"" + owner + "\", \"because\": \"so\" }";
        }

        private static String data(String categories, String overlaps) {
            return set("\"integer\"", "\"Upper\", \"Lower\"", categories, overlaps);
        }

        private static String set(String format, String levels, String categories, String overlaps) {
            return "{ \"name\": \"Much\", \"format\": [" + format + "], \"levels\": [" + levels
                    + "],\n\"categories\": [" + categories + "], \"overlaps\": [" + overlaps + "] }";
        }
    }

    /** The front end, from the text to the set and its problems, and what looks each level up. */
    static final class Check implements Consumer<byte[]> {
        @Override
        public void accept(byte[] data) {
            DataValidator.check(DataReader.read(data)).codeSet().ifPresent(Check::plan);
        }

        private static void plan(CodeSet set) {
            for (int level = 0; level < set.levels().size(); level++) {
                for (Request.Lookup lookup : Request.Lookup.values()) {
                    Planner.check(set, lookup);
                    Planner.plan(set, level, lookup);
                }
            }
        }
    }

    /** Data of several files, of which there is much of one thing. */
    enum MuchInFiles {
        ROWS(n -> table("id,codes\n" + lines(n, i -> "A" + i % 7 + "," + range(i)))),
        ROWS_OF_TWO_ENDS(n -> table("id,first,last\n" + lines(n, i -> "A" + i % 7 + "," + 4 * i + "," + (4 * i + 1)))),
        LISTS_OF_CODES(
                n -> table("id,codes\nA,\"" + lines(n, MuchInFiles::range).replace('\n', ' ') + "\"\n")),
        LISTS_DIVIDED_BY_BLANKS(n -> table("id,codes\nA,\""
                + lines(n, MuchInFiles::range).replace('\n', ' ').replace(",", "") + "\"\n")),
        NAMES_IN_A_TABLE(n -> table("id,codes\n" + lines(n, i -> "A" + i + "," + range(i)))),
        PARENTS(n -> table("id,parent,codes\nP,,0-99999999\n" + lines(n, i -> "A" + i + ",P," + range(i)))),
        PARENTS_IN_A_CHAIN(n -> table("id,parent,codes\nA0,,0\n" + lines(n, i -> "A" + (i + 1) + ",A" + i + ",0"))),
        PARENTS_IN_CIRCLES(n -> table("id,parent,codes\n" + lines(n, i -> "A" + i + ",A" + (i ^ 1) + ",0"))),
        PARENTS_IN_ONE_CIRCLE(n -> table("id,parent,codes\n" + lines(n, i -> "A" + i + ",A" + (i + 1) % n + ",0"))),
        UNKNOWN_PARENTS(n -> table("id,parent,codes\n" + lines(n, i -> "A" + i + ",X" + i + "," + range(i)))),
        CONTRADICTIONS(n -> table("id,title,codes\n" + lines(n, i -> "A,t" + i + "," + range(i)))),
        QUOTES_THAT_STAY_OPEN(n -> table("id,title,codes\n" + lines(n, i -> "A" + i + ",\"" + i + ",1\"2"))),
        COLUMNS(n -> table("id,codes," + lines(n, i -> "c" + i).replace('\n', ',') + "\nA,1\n")),
        CHANGES(n -> extended("\"categories\": [" + lines(n, i -> "{ \"id\": \"A" + i + "\" },") + "{}]", n)),
        ADDITIONS(n -> extended("\"categories\": [" + lines(n, i -> "{ \"id\": \"B" + i + "\" },") + "{}]", n)),
        REMOVALS(n -> extended("\"remove\": [" + lines(n, i -> "\"A" + i + "\",") + "\"A\"]", n)),
        UNKNOWN_REMOVALS(n -> extended("\"remove\": [" + lines(n, i -> "\"B" + i + "\",") + "\"A\"]", n)),
        KEYS(n -> extended(lines(n, i -> "\"k" + i + "\": 1,") + "\"source\": \"x\"", n));

        private final IntFunction<String> text;

        MuchInFiles(IntFunction<String> text) {
            this.text = text;
        }

        private static String lines(int count, IntFunction<String> line) {
            return IntStream.range(0, count).mapToObj(i -> line.apply(i) + "\n").collect(joining());
        }

        private static String range(int i) {
            return 4 * i + "-" + (4 * i + 1);
        }

        private static String table(String table) {
            return "=== much.json\n{ \"name\": \"Much\", \"format\": \"integer\", \"levels\": [\"Upper\", \"Lower\"],"
                    + " \"categories\": \"much.csv\" }\n=== much.csv\n" + table;
        }

        private static String extended(String own, int n) {
            return "=== own.json\n{ \"extends\": \"much.json\", " + own + " }\n=== much.json\n{ \"name\": \"Much\","
                    + " \"format\": \"integer\", \"levels\": [\"Upper\"], \"categories\": ["
                    + lines(n, i -> "{ \"id\": \"A" + i + "\", \"ranges\": [\"" + range(i) + "\"] },")
                    + "{ \"id\": \"A\", \"ranges\": [\"99999999\"] }] }\n";
        }
    }

    /** The front end, from the texts of several files to the set and its problems. */
    static final class CheckFiles implements Consumer<byte[]> {
        @Override
        public void accept(byte[] data) {
            SeveralFiles.of(new String(data, StandardCharsets.UTF_8)).check();
        }
    }

    /** What all this is about: a look at every pair. */
    static final class Pairs implements Consumer<byte[]> {
        @Override
        public void accept(byte[] data) {
            for (int one = 0; one < data.length; one++) {
                for (int other = 0; other < one; other++) {
                    data[one] = data[other];
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofStepsIsThatOfTheData(Much much) {
        assertThat(growth(Check.class, n -> much.text.apply(n).getBytes(StandardCharsets.UTF_8)))
                .as("%s", much)
                .isLessThan(MOST);
    }

    @ParameterizedTest
    @EnumSource
    void ofStepsIsThatOfTheFiles(MuchInFiles much) {
        assertThat(growth(CheckFiles.class, n -> much.text.apply(n).getBytes(StandardCharsets.UTF_8)))
                .as("%s", much)
                .isLessThan(MOST);
    }

    @Test
    void isSeenWhereEveryPairIsLookedAt() {
        assertThat(growth(Pairs.class, byte[]::new)).isGreaterThan(MOST);
    }

    private static double growth(Class<? extends Consumer<byte[]>> task, IntFunction<byte[]> data) {
        List<Long> steps = IntStream.of(1, 2, 4)
                .mapToObj(times -> CountingLoader.steps(task, data.apply(times * ONCE)))
                .toList();
        return (double) (steps.get(2) - steps.get(1)) / (steps.get(1) - steps.get(0));
    }
}
