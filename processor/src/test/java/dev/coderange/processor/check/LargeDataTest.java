package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Data as large as anyone has. A check that looks at every pair of claims would take hours for it. */
class LargeDataTest {

    private static final int CATEGORIES = 250;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Test
    void checksHundredsOfThousandsOfRanges() {
        ValidationResult checked = check(400_000, claim -> claim * 10L + "-" + (claim * 10L + 9));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.codeSet().orElseThrow().members(0)).hasSize(CATEGORIES);
    }

    @Test
    void checksRangesThatAllLieInEachOther() {
        int claims = 100_000;
        ValidationResult checked = check(claims, claim -> claim + "-" + (2L * claims - claim));
        assertThat(checked.problems()).isNotEmpty();
        assertThat(checked.codeSet().orElseThrow().categories().get(0).size()).isEqualTo(2L * claims + 1);
    }

    private static ValidationResult check(int claims, IntFunction<String> range) {
        String categories = IntStream.range(0, CATEGORIES)
                .mapToObj(category -> "{ \"id\": \"C" + category + "\", \"ranges\": ["
                        + IntStream.iterate(category, claim -> claim < claims, claim -> claim + CATEGORIES)
                                .mapToObj(claim -> '"' + range.apply(claim) + '"')
                                .collect(Collectors.joining(",\n"))
                        + "] }")
                .collect(Collectors.joining(",\n"));
        byte[] data = ("{ \"name\": \"Large\", \"format\": \"integer\", \"levels\": [\"Part\"], \"categories\": ["
                        + categories + "] }")
                .getBytes(StandardCharsets.UTF_8);
        return assertTimeout(LIMIT, () -> DataValidator.check(DataReader.read(data)));
    }
}
