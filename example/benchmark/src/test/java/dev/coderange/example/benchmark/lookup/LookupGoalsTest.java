package dev.coderange.example.benchmark.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.benchmark.fork.Measurement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookupGoalsTest {

    private final Map<Scenario, Measurement> rows = new LinkedHashMap<>();

    @Test
    void holdsEachFormAgainstItsGoalOnClaims() {
        measured(Input.INT, Way.TABLE_LOAD, 1, 0);
        measured(Input.INT, Way.CODERANGE, 1.1, 0.00001);
        measured(Input.INT, Way.CODERANGE_TABLE, 1.3, 0);
        measured(Input.INT, Way.CODERANGE_SWITCH, 10, 0);
        measured(Input.INT, Way.HASH_MAP, 4.4, 16);
        measured(Input.INT, Way.TREE_MAP, 19, 0);
        measured(Input.INT, Way.GUAVA, 45, 24);
        measured(Input.STRING, Way.CODERANGE, 4, 0);
        measured(Input.STRING, Way.HASH_MAP, 9, 0);
        assertThat(figures())
                .containsExactly(
                        "| radiology, claims, int: AUTO over the table load | at most 1.2 | 1.10 |",
                        "| the same, times faster than HashMap | at least 4 | 4.00 |",
                        "| the same for text | at least 2 | 2.25 |",
                        "| radiology, claims, int: TABLE over the table load | at most 1.2 | **1.30, missed** |",
                        "| the same, times faster than HashMap | at least 4 | **3.38, missed** |",
                        "| radiology, claims, int: SWITCH, times faster than TreeMap.floorEntry | at least 2 |"
                                + " **1.90, missed** |",
                        "| the same, times faster than Guava's ImmutableRangeMap | at least 2 | 4.50 |",
                        "| bytes allocated for a code, the most of all rows of Coderange | at most 0 | 0.00 |");
    }

    @Test
    void oneRowOfOursThatAllocatesMissesTheGoal() {
        measured(Input.INT, Way.CODERANGE, 1, 0);
        measured(Input.STRING, Way.CODERANGE_SWITCH, 1, 24);
        assertThat(figures())
                .containsExactly("| bytes allocated for a code, the most of all rows of Coderange | at most 0 |"
                        + " **24, missed** |");
    }

    private void measured(Input input, Way way, double nanos, double bytes) {
        Measurement measurement = new Measurement();
        measurement.add(nanos, bytes);
        rows.put(new Scenario(DataName.RADIOLOGY, input, KeyPattern.CLAIMS, way), measurement);
    }

    private List<String> figures() {
        return LookupGoals.of(rows)
                .toString()
                .lines()
                .skip(2)
                .map(line -> line.replaceAll(" +", " "))
                .toList();
    }
}
