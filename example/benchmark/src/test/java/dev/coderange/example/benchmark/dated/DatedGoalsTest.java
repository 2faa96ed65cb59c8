package dev.coderange.example.benchmark.dated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.benchmark.fork.Measurement;
import dev.coderange.example.benchmark.lookup.Form;
import dev.coderange.example.benchmark.lookup.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatedGoalsTest {

    private final Map<DatedScenario, Measurement> rows = new LinkedHashMap<>();

    @Test
    void holdsTheSlowestDaysAgainstTheGoal() {
        measured(DatedSet.TEN, Input.INT, DayPattern.RECENT, DatedWay.UNDATED, Form.AUTO, 1, 0);
        measured(DatedSet.TEN, Input.INT, DayPattern.RECENT, DatedWay.DATED, Form.AUTO, 4, 0.00001);
        measured(DatedSet.TEN, Input.INT, DayPattern.RANDOM, DatedWay.DATED, Form.AUTO, 5.5, 0);
        measured(DatedSet.TEN, Input.INT, DayPattern.RECENT, DatedWay.TREE_MAPS, Form.AUTO, 16, 16);
        measured(DatedSet.TEN, Input.INT, DayPattern.RANDOM, DatedWay.TREE_MAPS, Form.AUTO, 11, 16);
        measured(DatedSet.TEN, Input.STRING, DayPattern.RECENT, DatedWay.UNDATED, Form.SWITCH, 10, 0);
        measured(DatedSet.TEN, Input.STRING, DayPattern.RANDOM, DatedWay.DATED, Form.SWITCH, 15, 0);
        measured(DatedSet.HUNDRED, Input.INT, DayPattern.RANDOM, DatedWay.DATED, Form.AUTO, 6.6, 0);

        assertThat(figures())
                .containsExactly(
                        "| ten, String: SWITCH on a day over the same without | at most 1.5 | 1.50 |",
                        "| ten, int: AUTO on a day over the same without | at most 5 | **5.50, missed** |",
                        "| ten, int: AUTO, times faster than TreeMaps | at least 3 | **2.00, missed** |",
                        "| hundred over ten, int: AUTO | at most 2 | 1.20 |",
                        "| bytes allocated for a code on a day, the most of all rows of Coderange | at most 0 |"
                                + " 0.00 |");
    }

    @Test
    void oneRowOfOursThatAllocatesMissesTheGoal() {
        measured(DatedSet.HUNDRED, Input.INT, DayPattern.RANDOM, DatedWay.DATED, Form.TABLE, 1, 24);

        assertThat(figures())
                .containsExactly("| bytes allocated for a code on a day, the most of all rows of Coderange |"
                        + " at most 0 | **24, missed** |");
    }

    private void measured(
            DatedSet set, Input input, DayPattern days, DatedWay way, Form form, double nanos, double bytes) {
        Measurement measurement = new Measurement();
        measurement.add(nanos, bytes);
        rows.put(new DatedScenario(set, input, days, way, form), measurement);
    }

    private List<String> figures() {
        return DatedGoals.of(rows)
                .toString()
                .lines()
                .skip(2)
                .map(line -> line.replaceAll(" +", " "))
                .toList();
    }
}
