package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every data file, tried on files made by chance from fixed seeds. */
class RandomDataTest {

    private static final int SETS = 40;
    private static final int NOISES = 300;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsNothingWrongWithASoundSet(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < SETS; i++) {
            String text = RandomSet.text(random);
            ValidationResult checked = check(text);
            assertThat(checked.problems()).as(text).isEmpty();
            BrokenDataTest.assertDisjoint(checked.codeSet().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoCodeToTheResolutionOfOverlaps(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < SETS; i++) {
            CodeSet set = check(RandomSet.text(random)).codeSet().orElseThrow();
            for (int level = 0; level < set.levels().size(); level++) {
                var declared = new BitSet();
                var resolved = new BitSet();
                for (Member member : set.members(level)) {
                    Category category = member.category();
                    category.declared().forEach(range -> fill(declared, range));
                    category.ranges().forEach(range -> fill(resolved, range));
                    assertThat(category.declared()).allMatch(range -> range.last() <= 99_999);
                }
                assertThat(resolved).isEqualTo(declared);
            }
        }
    }

    private static void fill(BitSet codes, CodeRange range) {
        codes.set((int) range.first(), (int) range.last() + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsEverySingleMistakeWithItsPlace(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < SETS; i++) {
            String sound = RandomSet.text(random);
            for (UnaryOperator<String> mistake : mistakes(random)) {
                String broken = mistake.apply(sound);
                List<Problem> problems = check(broken).problems();
                assertThat(problems).as(broken).isNotEmpty();
                assertPlaced(problems, broken);
            }
        }
    }

    private static List<UnaryOperator<String>> mistakes(Random random) {
        return List.of(
                text -> replaceOne(text, "[\\[\\]{}:\"]", random, match -> ""),
                text -> replaceOne(text, ",(?= )", random, match -> ""),
                text -> replaceOne(text, "\"(id|ranges|name|levels|categories)\"", random, match -> "\"x\""),
                text -> replaceOne(
                        text, "\"(id|ranges)\"", random, match -> match.group().replace("\"", "")),
                text -> replaceOne(text, "\"C\\d+\"", random, match -> "\"C 1\""),
                text -> replaceOne(text, "\"C\\d+\"", random, match -> "null"),
                text -> replaceOne(text, "\"C\\d+\"(?=, \"ranges)", random, match -> "\"class\""),
                text -> replaceOne(
                        text,
                        "\"(\\d+)-(\\d+)\"",
                        random,
                        match -> "\"" + match.group(2) + "-" + match.group(1) + "\""),
                text -> replaceOne(
                        text,
                        "\"(\\d+)-(\\d+)\"",
                        random,
                        match -> match.group().replace("-", "--")),
                text -> replaceOne(text, "\"(\\d+)-(\\d+)\"", random, match -> match.group() + ", " + match.group()),
                text -> replaceOne(text, "\"(\\d+)-(\\d+)\"", random, match -> "12"),
                text -> replaceOne(text, "\"name\": \"Made\"", random, match -> "\"name\": \"made\""),
                text -> replaceOne(text, "\"Chapter\"", random, match -> "\"Title\""));
    }

    private static String replaceOne(String text, String pattern, Random random, Function<MatchResult, String> by) {
        List<MatchResult> matches =
                Pattern.compile(pattern).matcher(text).results().toList();
        MatchResult match = matches.get(random.nextInt(matches.size()));
        return text.substring(0, match.start()) + by.apply(match) + text.substring(match.end());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void survivesEveryEditOfASoundSet(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < NOISES; i++) {
            byte[] bytes = RandomSet.text(random).getBytes(StandardCharsets.UTF_8);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(random.nextBoolean() ? 256 : 128);
            }
            assertSurvives(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void survivesNoise(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < NOISES; i++) {
            var noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertSurvives(noise);
        }
    }

    private static void assertSurvives(byte[] bytes) {
        ValidationResult checked = DataValidator.check(DataReader.read(bytes));
        assertPlaced(checked.problems(), null);
        checked.codeSet().ifPresent(BrokenDataTest::assertDisjoint);
    }

    private static void assertPlaced(List<Problem> problems, String text) {
        List<Position> positions = new ArrayList<>();
        for (Problem problem : problems) {
            positions.add(problem.position().orElseThrow());
            assertThat(problem.text()).doesNotContain("\n", "\r", "Source:");
            if (text != null) {
                List<String> lines = text.lines().toList();
                Position position = problem.position().orElseThrow();
                assertThat(position.line()).isLessThanOrEqualTo(lines.size());
                assertThat(position.column())
                        .isLessThanOrEqualTo(lines.get(position.line() - 1).length() + 1);
            }
        }
        assertThat(positions).isSorted();
    }

    private static ValidationResult check(String text) {
        return DataValidator.check(DataReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
