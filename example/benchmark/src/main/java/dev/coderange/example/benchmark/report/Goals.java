package dev.coderange.example.benchmark.report;

import java.util.Locale;

/** What was aimed at, and what came of it on the JDK that runs: a goal that was missed stands in bold. */
public final class Goals {

    private final Table table =
            new Table(2, "what", "goal", "JDK " + Runtime.version().feature());

    /** A figure that is to be at most as large as the bound. */
    public Goals atMost(String what, double bound, double figure) {
        add(what, "at most " + bound(bound), figure, figure <= bound);
        return this;
    }

    /** A figure that is to be at least as large as the bound. */
    public Goals atLeast(String what, double bound, double figure) {
        add(what, "at least " + bound(bound), figure, figure >= bound);
        return this;
    }

    private void add(String what, String goal, double figure, boolean met) {
        String text = String.format(Locale.ROOT, figure >= 20 ? "%.0f" : "%.2f", figure);
        table.add(what, goal, met ? text : "**" + text + ", missed**");
    }

    private static String bound(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }

    /** The table, a goal a row; only its head where there is no goal. */
    @Override
    public String toString() {
        return table.toString();
    }
}
