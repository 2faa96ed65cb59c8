package dev.coderange.example.benchmark.dated;

import dev.coderange.example.benchmark.fork.Row;
import dev.coderange.example.benchmark.lookup.Form;
import dev.coderange.example.benchmark.lookup.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of the table: what is looked up, and how.
 *
 * @param days which days; {@link DayPattern#RECENT} where the call has none
 * @param form what the consumer asks for; {@link Form#AUTO} where the way is not ours
 */
record DatedScenario(DatedSet set, Input input, DayPattern days, DatedWay way, Form form) implements Row {

    DatedScenario {
        days = way == DatedWay.UNDATED ? DayPattern.RECENT : days;
        form = way == DatedWay.TREE_MAPS ? Form.AUTO : form;
    }

    /** Every row of a set. */
    static List<DatedScenario> of(DatedSet set) {
        List<DatedScenario> rows = new ArrayList<>();
        for (Input input : List.of(Input.INT, Input.STRING)) {
            for (Form form : Form.values()) {
                rows.add(new DatedScenario(set, input, DayPattern.RECENT, DatedWay.UNDATED, form));
                for (DayPattern days : DayPattern.values()) {
                    rows.add(new DatedScenario(set, input, days, DatedWay.DATED, form));
                }
            }
            for (DayPattern days : DayPattern.values()) {
                rows.add(new DatedScenario(set, input, days, DatedWay.TREE_MAPS, Form.AUTO));
            }
        }
        return rows;
    }

    /** The row of another way on the same codes and, where it asks for them, on the same days. */
    DatedScenario by(DatedWay other) {
        return new DatedScenario(set, input, days, other, form);
    }

    /** The same in another set. */
    DatedScenario in(DatedSet other) {
        return new DatedScenario(other, input, days, way, form);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "set", set.name(), "input", input.name(), "days", days.name(), "way", way.name(), "form", form.name());
    }

    @Override
    public String title() {
        return String.join(", ", set.label(), input.label(), dayTitle(), wayTitle());
    }

    /** The days, for the table. */
    String dayTitle() {
        return way == DatedWay.UNDATED ? "-" : days.label();
    }

    /** The way, for the table. */
    String wayTitle() {
        return way == DatedWay.TREE_MAPS ? way.title() : form + " " + way.title();
    }
}
