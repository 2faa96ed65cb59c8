package dev.coderange.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RangeSetTest {

    private static final int KEYS = 40;

    @Test
    void rangesThatMeetOrTouchBecomeOne() {
        RangeSet set = RangeSet.of(List.of(
                new CodeRange(7, 9),
                new CodeRange(1, 2),
                new CodeRange(3, 4),
                new CodeRange(8, 12),
                new CodeRange(14, 14)));

        assertThat(set.ranges()).containsExactly(new CodeRange(1, 4), new CodeRange(7, 12), new CodeRange(14, 14));
    }

    @Test
    void reachesToTheLastKey() {
        RangeSet set = RangeSet.of(List.of(new CodeRange(5, Long.MAX_VALUE), new CodeRange(9, Long.MAX_VALUE)));

        assertThat(set.ranges()).containsExactly(new CodeRange(5, Long.MAX_VALUE));
        assertThat(set.contains(Long.MAX_VALUE)).isTrue();
        assertThat(set.minus(set).isEmpty()).isTrue();
    }

    @Test
    void agreesWithKeysTakenOneByOne() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            RangeSet one = random(random);
            RangeSet other = random(random);
            RangeSet both = one.intersect(other);
            RangeSet rest = one.minus(other);

            assertThat(LongStream.range(0, KEYS)).allSatisfy(key -> {
                assertThat(both.contains(key)).isEqualTo(one.contains(key) && other.contains(key));
                assertThat(rest.contains(key)).isEqualTo(one.contains(key) && !other.contains(key));
            });
        }
    }

    private static RangeSet random(Random random) {
        return RangeSet.of(random.ints(random.nextInt(5), 0, KEYS)
                .mapToObj(first -> new CodeRange(first, Math.min(KEYS - 1, first + random.nextInt(8))))
                .toList());
    }
}
