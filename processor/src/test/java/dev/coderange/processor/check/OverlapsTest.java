package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that several categories claim: none of them is given away in silence, and no message prefers a claimant. */
class OverlapsTest {

    private static final int CODES = 30;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 3);
    }

    private static ValidationResult check(String categories, String overlaps) {
        String json =
                "{ \"name\": \"Cards\", \"format\": \"integer\", \"levels\": [\"Brand\", \"Kind\"],\n\"categories\": ["
                        + categories + "]" + overlaps + " }";
        return DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String category(String id, String... ranges) {
        return "\n{ \"id\": \"" + id + "\", \"ranges\": ["
                + List.of(ranges).stream().map(range -> '"' + range + '"').collect(Collectors.joining(", ")) + "] }";
    }

    private static List<String> texts(ValidationResult checked) {
        return checked.problems().stream()
                .map(problem -> problem.position().orElseThrow() + " " + problem.text())
                .toList();
    }

    private static final String VISA_AND_ELO =
            category("VISA", "400000-499999") + "," + category("ELO", "401178-401179");

    @Test
    void namesTheClaimantsAndOffersTheRuleWhereOneRangeLiesInTheOther() {
        assertThat(texts(check(VISA_AND_ELO, "")))
                .containsExactly(
                        "4:27 401178-401179 are in more than one category: VISA (400000-499999 at 3:28) and ELO"
                                + " (401178-401179 at 4:27). Change a range, or decide which category gets the codes:"
                                + " add { \"codes\": \"401178-401179\", \"belongsTo\": \"<id>\", \"because\":"
                                + " \"<reason>\" } to the top-level list \"overlaps\", made if there is none, and fill"
                                + " in the id and the reason. The codes may be divided among several entries. Or let"
                                + " the smallest range that claims a code win everywhere, here ELO: write \"overlaps\":"
                                + " \"narrowest\", or make \"narrowest\" the first entry of the list.");
    }

    @Test
    void refusesWhatItAskedToFillIn() {
        assertThat(texts(check(
                        VISA_AND_ELO,
                        ", \"overlaps\": [\n{ \"codes\": \"401178-401179\", \"belongsTo\": \"<id>\","
                                + " \"because\": \"<reason>\" }]")))
                .containsExactly(
                        "5:42 The placeholder \"<id>\" is still there. Write the id of the category that gets these"
                                + " codes, and the reason under \"because\".");
        assertThat(texts(check(
                        VISA_AND_ELO,
                        ", \"overlaps\": [\n{ \"codes\": \"401178-401179\", \"belongsTo\": \"ELO\","
                                + " \"because\": \"<reason>\" }]")))
                .containsExactly(
                        "5:60 The placeholder \"<reason>\" is still there. Write why the codes belong to that category.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", "<why>"})
    void refusesOtherPlaceholders(String reason) {
        assertThat(texts(check(
                        VISA_AND_ELO,
                        ", \"overlaps\": [\n{ \"codes\": \"401178-401179\", \"belongsTo\": \"ELO\", \"because\": \""
                                + reason + "\" }]")))
                .singleElement()
                .asString()
                .startsWith("5:60 The placeholder \"" + reason + "\" is still there.");
    }

    @Test
    void namesEveryClaimantInFull() {
        String prefix = "C".repeat(190);
        String categories = IntStream.range(0, 12)
                .mapToObj(i -> category(prefix + i, "5-" + (10 + i)))
                .collect(Collectors.joining(","));
        String first = check(categories, "").problems().get(0).text();
        assertThat(first).startsWith("5-10 are in");
        IntStream.range(0, 12)
                .forEach(i -> assertThat(first).contains(prefix + i + " (5-" + (10 + i) + " at " + (3 + i) + ":"));
        assertThat(first).doesNotContain("…");
    }

    @Test
    void countsTheClaimantsThatItDoesNotName() {
        String categories =
                IntStream.range(0, 1_000).mapToObj(i -> category("C" + i, "5")).collect(Collectors.joining(","));
        List<Problem> problems = check(categories, "").problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).text()).contains("C98 (5 at 101:", ", 900 others and C999 (5 at 1002:");
    }

    @Test
    void countsTheOverlapsInsideACategoryThatItDoesNotTell() {
        String[] ranges = IntStream.range(0, 500).mapToObj(i -> "" + i / 2).toArray(String[]::new);
        List<Problem> problems = check(category("A", ranges), "").problems();

        assertThat(problems).hasSize(OverlapResolver.MOST_TOLD + 1);
        assertThat(problems.get(OverlapResolver.MOST_TOLD).text())
                .isEqualTo(
                        "150 more ranges overlap another range of their own category. They are listed when those before"
                                + " them are corrected.");
    }

    @Test
    void checksPastWhatItTells() {
        String[] ranges = IntStream.range(0, 10_001).mapToObj(i -> "" + 2 * i).toArray(String[]::new);
        String categories = category("A", ranges) + "," + category("B", ranges);
        List<Problem> problems = check(
                        categories,
                        ", \"overlaps\": [{ \"codes\": \"0\", \"belongsTo\": \"B\", \"because\": \"So.\" }]")
                .problems();
        assertThat(problems).hasSize(OverlapResolver.MOST_TOLD + 1);
        assertThat(problems.get(OverlapResolver.MOST_TOLD).text())
                .isEqualTo("9,900 more stretches of codes are in more than one category. They are listed when those"
                        + " before them are decided.");
        String resolutions = IntStream.range(0, 10_001)
                .filter(i -> i != 10_000)
                .mapToObj(i -> "{ \"codes\": \"%d\", \"belongsTo\": \"B\", \"because\": \"So.\" }".formatted(2 * i))
                .collect(Collectors.joining(","));
        assertThat(texts(check(categories, ", \"overlaps\": [" + resolutions + "]")))
                .singleElement()
                .asString()
                .contains(" 20000 is in more than one category: A (20000 at 3:");
    }

    @Test
    void givesEveryCodeToTheNarrowestRangeThatClaimsIt() {
        for (String overlaps : List.of("\"narrowest\"", "[\"narrowest\"]")) {
            ValidationResult checked = check(VISA_AND_ELO, ", \"overlaps\": " + overlaps);
            assertThat(checked.problems()).isEmpty();
            assertThat(ranges(checked, 0)).containsExactly("400000-401177", "401180-499999");
            assertThat(ranges(checked, 1)).containsExactly("401178-401179");
        }
    }

    @Test
    void letsAResolutionWinOverTheRule() {
        ValidationResult checked = check(
                VISA_AND_ELO,
                ", \"overlaps\": [\"narrowest\", { \"codes\": \"401178\", \"belongsTo\": \"VISA\", \"because\": \"So.\""
                        + " }]");
        assertThat(checked.problems()).isEmpty();
        assertThat(ranges(checked, 1)).containsExactly("401179");
    }

    @Test
    void leavesRangesOfOneSizeToAPerson() {
        assertThat(texts(check(category("A", "10-19") + "," + category("B", "15-24"), ", \"overlaps\": \"narrowest\"")))
                .containsExactly(
                        "4:25 15-19 are in more than one category: A (10-19 at 3:25) and B (15-24 at 4:25). Change a"
                                + " range, or decide which category gets the codes: add { \"codes\": \"15-19\","
                                + " \"belongsTo\": \"<id>\", \"because\": \"<reason>\" } to the top-level list"
                                + " \"overlaps\", made if there is none, and fill in the id and the reason. The codes"
                                + " may be divided among several entries. The rule \"narrowest\" leaves these codes"
                                + " open, because the smallest ranges that claim them are equally large.");
    }

    @Test
    void leavesAnOverlapInsideOneCategoryAnErrorUnderTheRule() {
        assertThat(texts(check(category("A", "10-19", "15"), ", \"overlaps\": \"narrowest\"")))
                .containsExactly(
                        "3:34 15 overlaps 10-19 (at 3:25), another range of the same category. List each code once.");
    }

    @Test
    void warnsOfACategoryThatEndsUpWithNoCodes() {
        ValidationResult checked = check(
                category("A", "10-19") + "," + category("B", "10-14") + "," + category("C", "15-19"),
                ", \"overlaps\": \"narrowest\"");
        assertThat(texts(checked))
                .containsExactly(
                        "3:9 A ends up with no codes: \"overlaps\" gives all of them to other categories. Remove the"
                                + " category, or let it keep some.");
        assertThat(checked.problems()).noneMatch(Problem::isError);
        assertThat(ranges(checked, 0)).isEmpty();
    }

    @Test
    void leavesTheChildrenOfACategoryWhatItKeeps() {
        String parent =
                "\n{ \"id\": \"A\", \"ranges\": [\"10-99\"], \"children\": [{ \"id\": \"A1\", \"ranges\": [\"10-60\"]"
                        + " }] }";
        ValidationResult checked = check(parent + "," + category("B", "50-69"), ", \"overlaps\": \"narrowest\"");
        assertThat(checked.problems()).isEmpty();
        Category child = checked.codeSet().orElseThrow().members(1).get(0).category();
        assertThat(child.ranges()).containsExactly(new CodeRange(10, 49));
    }

    @Test
    void refusesAnotherRuleAndARuleThatIsNotFirst() {
        assertThat(texts(check(VISA_AND_ELO, ", \"overlaps\":\n\"first\"")))
                .containsExactly(
                        "5:1 The rule \"first\" is unknown. Write \"narrowest\", which gives each shared code to the"
                                + " smallest range that claims it, or resolve the overlaps one by one: \"overlaps\":"
                                + " [{ \"codes\": …, \"belongsTo\": …, \"because\": … }].");
        assertThat(texts(check(
                        VISA_AND_ELO,
                        ", \"overlaps\": [{ \"codes\": \"401178\", \"belongsTo\": \"VISA\","
                                + " \"because\": \"So.\" },\n\"narrowest\"]")))
                .containsExactly("5:1 \"narrowest\" decides what the resolutions leave open. Make it the first entry of"
                        + " \"overlaps\", once.");
    }

    /** Under the rule each code is the narrowest claimant's; a code without one is told, and no other. */
    @ParameterizedTest
    @MethodSource("seeds")
    void dividesAsANaiveScanDoes(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<CodeRange> claims = claims(random);
            String categories = IntStream.range(0, claims.size())
                    .mapToObj(i -> category(
                            "C" + i, claims.get(i).first() + "-" + claims.get(i).last()))
                    .collect(Collectors.joining(","));
            ValidationResult checked = check(categories, ", \"overlaps\": \"narrowest\"");
            CodeSet set = checked.codeSet().orElseThrow();
            List<Integer> tied = new ArrayList<>();
            for (int code = 0; code < CODES; code++) {
                List<Integer> narrowest = narrowest(code, claims);
                if (narrowest.size() > 1) {
                    tied.add(code);
                }
                for (int i = 0; i < claims.size() && narrowest.size() < 2; i++) {
                    assertThat(holds(set.categories().get(i), code))
                            .as("%s in C%s of %s", code, i, claims)
                            .isEqualTo(narrowest.contains(i));
                }
            }
            assertThat(told(checked)).as("%s", claims).isEqualTo(tied);
        }
    }

    private static List<CodeRange> claims(Random random) {
        return IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(i -> {
                    int first = random.nextInt(CODES);
                    return new CodeRange(first, Math.min(CODES - 1, first + random.nextInt(10)));
                })
                .toList();
    }

    private static List<Integer> narrowest(int code, List<CodeRange> claims) {
        long least = claims.stream()
                .filter(claim -> claim.contains(code))
                .mapToLong(CodeRange::size)
                .min()
                .orElse(0);
        return IntStream.range(0, claims.size())
                .filter(i -> claims.get(i).contains(code) && claims.get(i).size() == least)
                .boxed()
                .toList();
    }

    private static List<Integer> told(ValidationResult checked) {
        return checked.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.text().split(" ")[0].split("-"))
                .flatMapToInt(ends ->
                        IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])))
                .sorted()
                .boxed()
                .toList();
    }

    private static boolean holds(Category category, int code) {
        return category.ranges().stream().anyMatch(range -> range.contains(code));
    }

    private static List<String> ranges(ValidationResult checked, int category) {
        CodeSet set = checked.codeSet().orElseThrow();
        return set.categories().get(category).ranges().stream()
                .map(range -> range.text(set.format()))
                .toList();
    }
}
