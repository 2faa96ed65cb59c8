package dev.coderange.processor.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The table of what ran, what was expected, and what was left out. */
final class MatrixReport {

    private final Map<List<String>, StringJoiner> lines = new LinkedHashMap<>();
    private int passed;
    private int failed;

    /** Adds a leg that ran; legs that differ in their variant alone share a line. */
    void add(Leg leg, boolean asExpected) {
        String outcome = asExpected ? "as expected" : "FAILED";
        List<String> line = List.of(leg.part(), leg.subject(), leg.on(), leg.setting(), leg.expected(), outcome);
        lines.computeIfAbsent(line, key -> new StringJoiner(", ")).add(leg.variant());
        if (asExpected) {
            passed++;
        } else {
            failed++;
        }
    }

    /**
     * Writes it as Markdown, and gives back what it wrote.
     *
     * @param only what the names of the legs that ran match
     */
    String write(Path file, String only, List<NotRun> notRun) throws IOException {
        StringBuilder text = new StringBuilder("# The matrix\n\n");
        text.append(passed).append(" legs as expected, ").append(failed).append(" failed, ");
        text.append(notRun.size()).append(" left out with their reasons.\n\n");
        if (!only.equals(".*")) {
            text.append("Only the legs that were asked for: `").append(only).append("`\n\n");
        }
        text.append("| part | subject | on | setting | legs | expected | outcome |\n|---|---|---|---|---|---|---|\n");
        lines.forEach((line, variants) -> text.append(row(
                line.get(0), line.get(1), line.get(2), line.get(3), variants.toString(), line.get(4), line.get(5))));
        text.append("\n| left out | on | why |\n|---|---|---|\n");
        notRun.forEach(line -> text.append(row(line.subject(), line.on(), line.reason())));
        Files.writeString(file, text);
        return text.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
