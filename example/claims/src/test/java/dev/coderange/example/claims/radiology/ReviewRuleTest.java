package dev.coderange.example.claims.radiology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewRuleTest {

    @Test
    void picksLastCodesOfRangesThatEndIn99() {
        assertThat(IntStream.range(0, 100_000).filter(ReviewRule::appliesTo))
                .containsExactly(76499, 76999, 77299, 77499, 77799, 78999, 79999);
    }
}
