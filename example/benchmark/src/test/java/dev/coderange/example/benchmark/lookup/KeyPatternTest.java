package dev.coderange.example.benchmark.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.coderange.example.benchmark.data.RangeData;
import dev.coderange.example.benchmark.data.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyPatternTest {

    private static final int COUNT = 10_000;

    @TempDir
    static Path folder;

    private final List<Span> spans =
            List.of(new Span(10, 19, "A"), new Span(30, 39, "B"), new Span(40, 40, "C"), new Span(50, 94, "D"));

    @ParameterizedTest
    @EnumSource
    void everyPatternDrawsTheSameCodesEachTimeAndNoneOutside(KeyPattern pattern) {
        long[] codes = draw(pattern);
        assertThat(codes).hasSize(COUNT).isEqualTo(draw(pattern));
        assertThat(Arrays.stream(codes)).allMatch(code -> code >= 0 && code <= 99);
    }

    @ParameterizedTest
    @EnumSource
    void claimsAreSixHundredCodesOfEachSetThatLieInItsRangesAndAFewHaveMost(DataName data) throws IOException {
        List<Span> spans = spans(data);
        long[] claims = KeyPattern.CLAIMS.draw(spans, data.first(), data.last(), Subject.KEYS);
        Map<Long, Long> times = Arrays.stream(claims)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(times).hasSize(KeyPattern.CODES_IN_USE);
        assertThat(times.keySet())
                .allMatch(code -> spans.stream().anyMatch(span -> span.first() <= code && code <= span.last()));
        List<Long> descending =
                times.values().stream().sorted(Comparator.reverseOrder()).toList();
        long top = descending.stream().limit(10).mapToLong(Long::longValue).sum();
        assertThat((double) descending.get(0) / Subject.KEYS).isBetween(0.09, 0.13);
        assertThat((double) top / Subject.KEYS).isBetween(0.3, 0.45);
    }

    @Test
    void claimsOfASmallSetUseEachOfItsCodesAndNoOther() {
        assertThat(Arrays.stream(draw(KeyPattern.CLAIMS)).distinct().count()).isEqualTo(66);
        assertThat(Arrays.stream(draw(KeyPattern.CLAIMS))).allMatch(code -> idOf(code) != null);
    }

    @Test
    void randomCodesLieEverywhere() {
        assertThat(Arrays.stream(draw(KeyPattern.RANDOM)).distinct().count()).isEqualTo(100);
    }

    @Test
    void byRangeVisitsASmallRangeAsOftenAsALargeOne() {
        assertThat(share(KeyPattern.BY_RANGE, "C")).isBetween(0.22, 0.28);
        assertThat(share(KeyPattern.BY_RANGE, "D")).isBetween(0.22, 0.28);
    }

    @Test
    void skewedCodesFavourOneRangeAndLeaveNoneOut() {
        List<Double> shares = spans.stream()
                .map(span -> share(KeyPattern.SKEWED, span.id()))
                .sorted()
                .toList();
        assertThat(shares.get(0)).isPositive();
        assertThat(shares.get(3)).isGreaterThan(0.35);
    }

    @Test
    void sequentialCodesAscendFromTheFirstToTheLast() {
        assertThat(draw(KeyPattern.SEQUENTIAL)).isSorted().startsWith(0).endsWith(99);
    }

    @Test
    void missingCodesAreAllThoseInNoRange() {
        assertThat(Arrays.stream(draw(KeyPattern.MISSING)).noneMatch(code -> idOf(code) != null))
                .isTrue();
        assertThat(Arrays.stream(draw(KeyPattern.MISSING)).distinct().count()).isEqualTo(100 - 66);
    }

    private static List<Span> spans(DataName data) throws IOException {
        DataFiles files =
                new DataFiles(Path.of(DataFiles.SCRIPTS), Path.of(DataFiles.LINE_BREAK), Path.of(DataFiles.GEO_IP));
        assumeThat(files.missing(data)).as("what the set is made from").isEmpty();
        Path file = Files.createTempFile(folder, data.label(), ".json");
        files.write(data, file);
        try (InputStream in = Files.newInputStream(file)) {
            return RangeData.read(in, data.numbering());
        }
    }

    private long[] draw(KeyPattern pattern) {
        return pattern.draw(spans, 0, 99, COUNT);
    }

    private double share(KeyPattern pattern, String id) {
        return (double) Arrays.stream(draw(pattern))
                        .filter(code -> id.equals(idOf(code)))
                        .count()
                / COUNT;
    }

    private String idOf(long code) {
        return spans.stream()
                .filter(span -> span.first() <= code && code <= span.last())
                .map(Span::id)
                .findFirst()
                .orElse(null);
    }
}
