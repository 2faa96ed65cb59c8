package dev.coderange.example.benchmark.cold;

import dev.coderange.example.benchmark.cold.switched.SwitchMain;
import dev.coderange.example.benchmark.cold.tables.TableMain;
import dev.coderange.example.benchmark.report.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The first call of a level in a fresh JVM, under each form of the lookup. All forms load the same enums; what one
 * takes more than the {@code switch} is what it does on first use.
 */
record FirstUse(Program switched, Program auto, Program table) {

    static FirstUse of(Path jar, String code, String level) {
        return new FirstUse(
                Program.of("SWITCH", SwitchMain.class, jar, code, level),
                Program.of("AUTO", ClassifierMain.class, jar, code, level),
                Program.of("TABLE", TableMain.class, jar, code, level));
    }

    List<Program> programs() {
        return List.of(switched, auto, table);
    }

    static Table table(Map<String, FirstUse> levels) {
        Table table = new Table(2, "first call of", "lookup", "ms", "ms more than SWITCH");
        levels.forEach((level, first) -> {
            for (Program program : first.programs()) {
                table.add(
                        level,
                        program.title(),
                        format(program.answer()),
                        format(program.answer() - first.switched().answer()));
            }
        });
        return table;
    }

    private static String format(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
