package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.processor.read.DataReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem that there is, at its exact place and in its exact words, and what is left of the set all the same. */
class BrokenDataTest {

    private static final Pattern ID = Pattern.compile("\"id\": *\"([A-Z]+)\"");

    static Stream<Path> all() {
        return Corpus.cases("").stream();
    }

    static Stream<Path> syntax() {
        return Corpus.cases("syntax").stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReportedInTheseWords(Path name) throws IOException {
        assertThat(Corpus.text(Corpus.check(name))).isEqualTo(Corpus.expected(name));
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesNoTwoRangesOfALevelThatMeet(Path name) throws IOException {
        Corpus.check(name).codeSet().ifPresent(BrokenDataTest::assertDisjoint);
    }

    @ParameterizedTest
    @MethodSource("syntax")
    void isOneProblemWhereTheTextIsNoJson(Path name) throws IOException {
        assertThat(Corpus.check(name).problems()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("syntax")
    void keepsTheNamesBehindASyntaxError(Path name) throws IOException {
        String text = new String(Corpus.bytes(name), StandardCharsets.UTF_8);
        List<String> ids =
                ID.matcher(text).results().map(match -> match.group(1)).toList();
        List<String> kept = Corpus.check(name).codeSet().stream()
                .flatMap(BrokenDataTest::ids)
                .toList();
        assertThat(kept).containsAll(ids);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isTheSameWithOtherLineEnds(Path name) throws IOException {
        // One character a byte, whatever the bytes stand for.
        String text = new String(Corpus.bytes(name), StandardCharsets.ISO_8859_1);
        assumeFalse(name.endsWith("utf-16.json"), "a line end has more bytes there");
        byte[] edited = text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Corpus.text(DataValidator.check(DataReader.read(edited)))).isEqualTo(Corpus.expected(name));
    }

    static Stream<String> ids(CodeSet set) {
        return Stream.iterate(0, level -> level < set.levels().size(), level -> level + 1)
                .flatMap(level -> set.members(level).stream())
                .map(Member::category)
                .map(Category::id);
    }

    static void assertDisjoint(CodeSet set) {
        for (int level = 0; level < set.levels().size(); level++) {
            List<CodeRange> ranges = set.members(level).stream()
                    .flatMap(member -> member.category().ranges().stream())
                    .sorted(Comparator.comparingLong(CodeRange::first))
                    .toList();
            for (int i = 1; i < ranges.size(); i++) {
                assertThat(ranges.get(i).meets(ranges.get(i - 1)))
                        .as("%s and %s", ranges.get(i - 1), ranges.get(i))
                        .isFalse();
            }
        }
    }
}
