package dev.coderange.example.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalsTest {

    private final String jdk = "JDK " + Runtime.version().feature();

    @Test
    void aGoalIsMetAtItsBoundAndPrintedInBoldPastIt() {
        Goals goals = new Goals()
                .atMost("cost", 1.2, 1.2)
                .atMost("more cost", 1.2, 1.21)
                .atLeast("gain", 4, 4)
                .atLeast("more gain", 4, 3.99)
                .atLeast("large gain", 4, 52.4);
        assertThat(goals.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "| what | goal | " + jdk + " |",
                        goals.toString().lines().toList().get(1),
                        "| cost | at most 1.2 | 1.20 |",
                        "| more cost | at most 1.2 | **1.21, missed** |",
                        "| gain | at least 4 | 4.00 |",
                        "| more gain | at least 4 | **3.99, missed** |",
                        "| large gain | at least 4 | 52 |");
    }
}
