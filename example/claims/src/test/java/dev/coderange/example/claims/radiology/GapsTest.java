package dev.coderange.example.claims.radiology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GapsTest {

    @Test
    void holdWhatLiesBetweenCategoriesAndNothingElse() {
        List<String> held = IntStream.range(0, 100_000)
                .mapToObj("%05d"::formatted)
                .filter(Gaps::hold)
                .toList();
        assertThat(held)
                .hasSize(413)
                .startsWith("76500")
                .contains("77000", "77023", "77045", "77068", "77093")
                .endsWith("78011");
    }
}
