package dev.coderange.processor.command.check;

import dev.coderange.processor.command.console.Console.Paint;
import dev.coderange.processor.command.input.LoadedData;
import dev.coderange.processor.command.input.SourceFiles;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.Quoted;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints problems as compilers do: where, how bad, what; then the line, with a caret below the place. What comes from
 * the data cannot steer the terminal.
 */
public final class ProblemPrinter {

    private final PrintWriter out;
    private final Paint paint;

    /** A printer to one of the program's outputs. */
    public ProblemPrinter(PrintWriter out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    /** Prints every problem of some data. */
    public void print(LoadedData data) {
        for (Problem problem : data.problems()) {
            print(problem, data);
        }
    }

    private void print(Problem problem, LoadedData data) {
        SourceFiles sources = data.sources();
        String place = data.argument();
        if (problem.position().isPresent()) {
            Position position = problem.position().get();
            place = sources.path(position) + ":" + position.line() + ":" + position.column();
        }
        String[] lines = problem.said().tagged().split("\n");
        out.print(paint.styled(Quoted.visible(place) + ":", Style.bold));
        out.print(" ");
        out.print(severity(problem.severity()));
        out.println(" " + Quoted.visible(lines[0]));
        for (int i = 1; i < lines.length; i++) {
            out.println(Quoted.visible(lines[i]));
        }
        if (problem.position().isPresent()) {
            printLine(sources.line(problem.position().get()), problem.position().get());
        }
    }

    private void printLine(String line, Position position) {
        if (!line.isBlank()) {
            SourceLine shown = SourceLine.of(line, position.column());
            out.println("  " + shown.text());
            out.println("  " + " ".repeat(shown.caret()) + paint.styled("^", Style.bold, Style.fg_green));
        }
    }

    private String severity(Problem.Severity severity) {
        Style color = switch (severity) {
            case ERROR -> Style.fg_red;
            case WARNING -> Style.fg_yellow;
            case NOTE -> Style.fg_cyan;
        };
        return paint.styled(severity.name().toLowerCase(Locale.ROOT) + ":", Style.bold, color);
    }
}
