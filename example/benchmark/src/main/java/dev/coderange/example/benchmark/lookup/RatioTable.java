package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.fork.Measurement;
import dev.coderange.example.benchmark.report.Table;
import java.util.Locale;
import java.util.Map;

/** The one table of a run: what each way costs, and how many times as much as the table load and as Coderange. */
final class RatioTable {

    private final Map<Scenario, Measurement> measurements;

    RatioTable(Map<Scenario, Measurement> measurements) {
        this.measurements = measurements;
    }

    /** The table as text; the rows are in the order of the map. */
    String render() {
        Table table = new Table(4, "data", "input", "codes", "way", "ns", "x table", "x Coderange", "B", "spread");
        measurements.forEach((scenario, measurement) -> table.add(
                scenario.data().label(),
                scenario.input().label(),
                scenario.keys().label(),
                scenario.way().title(),
                format("%.2f", measurement.nanos()),
                ratio(scenario, Way.TABLE_LOAD),
                ratio(scenario, scenario.input() == Input.ARRAY ? Way.CODERANGE_BULK : Way.CODERANGE),
                format("%.1f", measurement.bytes()),
                format("%.0f %%", 100 * measurement.spread())));
        return table.toString();
    }

    private String ratio(Scenario scenario, Way base) {
        Measurement other = measurements.get(new Scenario(scenario.data(), scenario.input(), scenario.keys(), base));
        return other == null ? "-" : format("%.2f", measurements.get(scenario).nanos() / other.nanos());
    }

    private static String format(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
