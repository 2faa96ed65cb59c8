package dev.coderange.example.benchmark.dated;

import dev.coderange.example.benchmark.fork.Measurement;
import dev.coderange.example.benchmark.lookup.Form;
import dev.coderange.example.benchmark.lookup.Input;
import dev.coderange.example.benchmark.report.Goals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** What lookups on a day are to reach, held against what was measured; goals whose rows were not are left out. */
final class DatedGoals {

    /** JMH's figure has a trace of what the harness allocates in it; an object has 16 bytes, and this is none. */
    private static final double NO_BYTES = 1;

    private final Map<DatedScenario, Measurement> rows;
    private final Goals goals = new Goals();

    private DatedGoals(Map<DatedScenario, Measurement> rows) {
        this.rows = rows;
    }

    static Goals of(Map<DatedScenario, Measurement> rows) {
        var goals = new DatedGoals(rows);
        for (DatedSet set : List.of(DatedSet.TEN, DatedSet.TEN_MOVING)) {
            goals.addDays(set, Input.STRING, Form.AUTO, 1.5);
            goals.addDays(set, Input.STRING, Form.TABLE, 1.5);
            goals.addDays(set, Input.STRING, Form.SWITCH, 1.5);
            goals.addDays(set, Input.INT, Form.SWITCH, 1.5);
            goals.addDays(set, Input.INT, Form.AUTO, 5);
            goals.addDays(set, Input.INT, Form.TABLE, 5);
            goals.addMaps(set, Form.AUTO);
            goals.addMaps(set, Form.TABLE);
        }
        goals.addEditions(DatedSet.HUNDRED, DatedSet.TEN);
        goals.addEditions(DatedSet.HUNDRED_MOVING, DatedSet.TEN_MOVING);
        goals.addBytes();
        return goals.goals;
    }

    /** The call with a day over the one without. */
    private void addDays(DatedSet set, Input input, Form form, double bound) {
        most(set, input, form, row -> row.by(DatedWay.UNDATED))
                .ifPresent(times -> goals.atMost(
                        set.label() + ", " + input.label() + ": " + form + " on a day over the same without",
                        bound,
                        times));
    }

    private void addMaps(DatedSet set, Form form) {
        most(set, Input.INT, form, row -> row.by(DatedWay.TREE_MAPS))
                .ifPresent(share ->
                        goals.atLeast(set.label() + ", int: " + form + ", times faster than TreeMaps", 3, 1 / share));
    }

    private void addEditions(DatedSet many, DatedSet few) {
        for (Form form : Form.values()) {
            for (Input input : List.of(Input.INT, Input.STRING)) {
                most(many, input, form, row -> row.in(few))
                        .ifPresent(times -> goals.atMost(
                                many.label() + " over " + few.label() + ", " + input.label() + ": " + form, 2, times));
            }
        }
    }

    /** How many times another row a call with a day takes, the most of all patterns of days. */
    private OptionalDouble most(DatedSet set, Input input, Form form, UnaryOperator<DatedScenario> other) {
        return Arrays.stream(DayPattern.values())
                .map(days -> new DatedScenario(set, input, days, DatedWay.DATED, form))
                .filter(row -> rows.containsKey(row) && rows.containsKey(other.apply(row)))
                .mapToDouble(row ->
                        rows.get(row).nanos() / rows.get(other.apply(row)).nanos())
                .max();
    }

    private void addBytes() {
        rows.entrySet().stream()
                .filter(row -> row.getKey().way() == DatedWay.DATED)
                .mapToDouble(row -> row.getValue().bytes())
                .max()
                .ifPresent(most -> goals.atMost(
                        "bytes allocated for a code on a day, the most of all rows of Coderange",
                        0,
                        most < NO_BYTES ? 0 : most));
    }
}
