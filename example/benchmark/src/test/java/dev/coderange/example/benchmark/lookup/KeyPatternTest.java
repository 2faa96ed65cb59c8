package dev.coderange.example.benchmark.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.benchmark.data.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyPatternTest {

    private static final int COUNT = 10_000;

    private final List<Span> spans =
            List.of(new Span(10, 19, "A"), new Span(30, 39, "B"), new Span(40, 40, "C"), new Span(50, 94, "D"));

    @ParameterizedTest
    @EnumSource
    void everyPatternDrawsTheSameCodesEachTimeAndNoneOutside(KeyPattern pattern) {
        long[] codes = draw(pattern);
        assertThat(codes).hasSize(COUNT).isEqualTo(draw(pattern));
        assertThat(Arrays.stream(codes)).allMatch(code -> code >= 0 && code <= 99);
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
