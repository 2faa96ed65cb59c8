package dev.coderange.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attacks the processor with inputs made by chance, after those that once failed. Without a property it tries the same
 * short list of inputs each time.
 *
 * <ul>
 *   <li>{@code -Dcoderange.fuzz.minutes=30} goes on for so long, from a seed that it prints.
 *   <li>{@code -Dcoderange.fuzz.seed=4711} begins at a seed.
 *   <li>{@code -Dcoderange.fuzz.attack=BYTES} runs one attack alone.
 *   <li>{@code -Dcoderange.fuzz.repeat=BYTES:4711} runs the one input of a seed.
 * </ul>
 *
 * A failing input is made small and written to {@code target/fuzz}. Once it is mended, it goes into
 * {@code src/test/resources/fuzz/regressions/ATTACK}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FuzzIT {

    private static final String PREFIX = "coderange.fuzz.";

    @TempDir
    private static Path folder;

    private static Laboratory laboratory;

    @BeforeAll
    static void laboratory() {
        laboratory = new Laboratory(folder);
    }

    static Stream<String> regressions() {
        return Seeds.regressions().keySet().stream();
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("regressions")
    void whatFailedOnceHolds(String name) {
        Attack attack = Attack.valueOf(name.substring(0, name.indexOf('/')));
        attack.newKind().check(Seeds.regressions().get(name), laboratory);
    }

    @Order(2)
    @Test
    void theSameSeedMakesTheSameInput() {
        for (Attack attack : Attack.values()) {
            for (int seed = 1; seed <= 20; seed++) {
                assertThat(attack.newKind().make(new Dice(seed)))
                        .as("%s %s", attack, seed)
                        .isEqualTo(attack.newKind().make(new Dice(seed)));
            }
        }
    }

    @Order(3)
    @ParameterizedTest
    @EnumSource
    void holds(Attack attack) {
        Optional<String> repeated = property("repeat");
        String only = repeated.map(text -> text.substring(0, text.indexOf(':')))
                .or(() -> property("attack"))
                .orElse(attack.name());
        assumeThat(attack).as("the attack asked for").isEqualTo(Attack.valueOf(only));
        Campaign campaign =
                new Campaign(attack, laboratory, Path.of("target/fuzz").toAbsolutePath());
        long seed = property("seed").map(Long::valueOf).orElseGet(FuzzIT::usualSeed);
        int inputs;
        if (repeated.isPresent()) {
            seed = Long.parseLong(repeated.get().substring(only.length() + 1));
            inputs = campaign.tryInputs(seed, 1);
        } else if (property("minutes").isPresent()) {
            int attacks = property("attack").isPresent() ? 1 : Attack.values().length;
            double minutes = Double.parseDouble(property("minutes").get());
            inputs = campaign.tryFor(Duration.ofMillis((long) (minutes * 60_000 / attacks)), seed);
        } else {
            inputs = campaign.tryInputs(seed, attack.shortRun());
        }
        System.out.printf(
                "[fuzz] %s: %d inputs from seed %d, %d kinds of failure%n",
                attack, inputs, seed, campaign.found().size());
        assertThat(campaign.found().entrySet().stream().map(FuzzIT::text)).isEmpty();
    }

    private static String text(Map.Entry<String, String> failure) {
        return "\n== " + failure.getKey() + "\n" + failure.getValue();
    }

    /** The short run always begins at one, a long one where no run before it did. */
    private static long usualSeed() {
        return property("minutes").isPresent() ? System.currentTimeMillis() : 1;
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(PREFIX + name)).filter(text -> !text.isEmpty());
    }
}
