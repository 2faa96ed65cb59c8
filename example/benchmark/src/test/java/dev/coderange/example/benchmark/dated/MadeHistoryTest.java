package dev.coderange.example.benchmark.dated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the made-up histories are, so that the page tells the truth about them. */
class MadeHistoryTest {

    private static MadeHistory history(DatedSet set) throws IOException {
        return new DatedSubject(Path.of(""), set).history();
    }

    @ParameterizedTest
    @EnumSource
    void everyEditionChangesSomething(DatedSet set) throws IOException {
        MadeHistory history = history(set);
        List<String[]> periods = history.periods();

        assertThat(periods).hasSize(history.editions().size() + 1);
        for (int period = 1; period < periods.size(); period++) {
            assertThat(periods.get(period)).as("edition %d", period).isNotEqualTo(periods.get(period - 1));
        }
        assertThat(history(set).periods().get(periods.size() - 1))
                .as("the same whenever it is made")
                .isEqualTo(periods.get(periods.size() - 1));
    }

    @Test
    void editionsBeginWithAYearOrAQuarter() {
        assertThat(DatedSet.TEN.editions())
                .hasSize(10)
                .startsWith(LocalDate.of(2017, 1, 1))
                .endsWith(LocalDate.of(2026, 1, 1));
        assertThat(DatedSet.HUNDRED.editions())
                .hasSize(100)
                .startsWith(LocalDate.of(2001, 4, 1))
                .endsWith(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1));
    }

    @Test
    void nearlyAllCodesStayWhatTheyAreOrFewDo() throws IOException {
        assertThat(history(DatedSet.TEN).settled()).isGreaterThan(98);
        assertThat(history(DatedSet.HUNDRED).settled()).isGreaterThan(95);
        assertThat(history(DatedSet.TEN_MOVING).settled()).isLessThan(50);
        assertThat(history(DatedSet.HUNDRED_MOVING).settled()).isLessThan(15);
    }

    @Test
    void spansHoldWhatThePeriodHolds() throws IOException {
        MadeHistory history = history(DatedSet.TEN);
        String[] ids = new String[MadeHistory.LAST - MadeHistory.FIRST + 1];
        history.spans(4)
                .forEach(span -> Arrays.fill(
                        ids,
                        (int) span.first() - MadeHistory.FIRST,
                        (int) span.last() - MadeHistory.FIRST + 1,
                        span.id()));

        assertThat(ids).isEqualTo(history.periods().get(4));
    }

    @Test
    void historiesAreCountedOnce() {
        String[] before = new String[MadeHistory.LAST - MadeHistory.FIRST + 1];
        before[0] = "A";
        before[1] = "A";
        String[] after = before.clone();
        after[1] = "B";
        after[2] = "B";
        var history = new MadeHistory(List.of(LocalDate.of(2026, 1, 1)), List.of(before, after));

        assertThat(history.histories()).isEqualTo(3);
        assertThat(history.settled()).isBetween(33.3, 33.4);
        assertThat(history.on(MadeHistory.FIRST + 1, LocalDate.of(2025, 12, 31)))
                .isEqualTo("A");
        assertThat(history.on(MadeHistory.FIRST + 1, LocalDate.of(2026, 1, 1))).isEqualTo("B");
        assertThat(IntStream.range(3, before.length)
                        .mapToObj(i -> history.of(MadeHistory.FIRST + i))
                        .flatMap(List::stream))
                .allMatch(Objects::isNull);
    }
}
