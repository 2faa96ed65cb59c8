package dev.coderange.example.benchmark.dated;

import dev.coderange.example.benchmark.fork.Measurement;
import dev.coderange.example.benchmark.lookup.Form;
import dev.coderange.example.benchmark.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of a run. */
final class DatedTables {

    private DatedTables() {}

    /** What each call costs, and how many times as much as the one without a day on the same codes. */
    static Table costs(Map<DatedScenario, Measurement> measurements) {
        Table table = new Table(4, "set", "input", "days", "way", "ns", "x undated", "B", "spread");
        measurements.forEach((row, measured) -> {
            Measurement undated = measurements.get(row.by(DatedWay.UNDATED));
            table.add(
                    row.set().label(),
                    row.input().label(),
                    row.dayTitle(),
                    row.wayTitle(),
                    format("%.2f", measured.nanos()),
                    undated == null ? "-" : format("%.2f", measured.nanos() / undated.nanos()),
                    format("%.1f", measured.bytes()),
                    format("%.0f %%", 100 * measured.spread()));
        });
        return table;
    }

    /** What the sets have, and how large the class files are that decide. */
    static Table sizes(List<DatedSubject> subjects) throws IOException {
        Table table = new Table(
                1,
                "set",
                "editions",
                "ranges of all",
                "histories",
                "always the same %",
                "AUTO KB",
                "SWITCH KB",
                "TABLE KB");
        for (DatedSubject subject : subjects) {
            MadeHistory history = subject.history();
            long ranges = 0;
            for (int period = 0; period < history.periods().size(); period++) {
                ranges += history.spans(period).size();
            }
            table.add(
                    subject.set().label(),
                    Integer.toString(history.editions().size()),
                    Long.toString(ranges),
                    Long.toString(history.histories()),
                    format("%.0f", history.settled()),
                    kilobytes(subject, Form.AUTO),
                    kilobytes(subject, Form.SWITCH),
                    kilobytes(subject, Form.TABLE));
        }
        return table;
    }

    private static String kilobytes(DatedSubject subject, Form form) throws IOException {
        return format("%.1f", subject.classifierBytes(form) / 1024.0);
    }

    private static String format(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
