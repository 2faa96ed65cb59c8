package dev.coderange.processor.command.console;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command writes, and how. What is printed need not be flushed: the program does that when a command has
 * ended.
 */
public final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Ansi ansi;

    private Console(PrintWriter out, PrintWriter err, Ansi ansi) {
        this.out = out;
        this.err = err;
        this.ansi = ansi;
    }

    /** The console of a command, as its {@code @Spec} field has it. */
    public static Console of(CommandSpec spec) {
        CommandLine command = spec.commandLine();
        return new Console(
                command.getOut(), command.getErr(), command.getColorScheme().ansi());
    }

    /** For what the user asked for. */
    public PrintWriter out() {
        return out;
    }

    /** For all else: what is wrong, and how far a long piece of work is. */
    public PrintWriter err() {
        return err;
    }

    /** Styles for what is written to standard output. */
    public Paint outPaint() {
        return new Paint(isColored(out));
    }

    /** Styles for what is written to standard error. */
    public Paint errPaint() {
        return new Paint(isColored(err));
    }

    /** What the user says, {@code --color} or {@code NO_COLOR}, counts; then whether this stream is a terminal. */
    private boolean isColored(PrintWriter writer) {
        return ansi == Ansi.AUTO
                ? writer instanceof ConsoleWriter stream && stream.isTerminal() && Ansi.AUTO.enabled()
                : ansi.enabled();
    }

    /** Whether somebody looks at standard output, who can do without what a script needs. */
    public boolean isOutTerminal() {
        return out instanceof ConsoleWriter stream && stream.isTerminal();
    }

    /**
     * Shows how far work is, on a terminal and once it has taken a moment; elsewhere it shows nothing. Close it before
     * anything else is printed.
     *
     * @param work what is being done: {@code Comparing}
     */
    public Progress progress(String work) {
        return new Progress(err, work, err instanceof ConsoleWriter stream && stream.isTerminal());
    }

    /**
     * How text looks on a terminal. It is not picocli's markup, which a text from the data could be written in.
     *
     * @param isOn whether text is styled at all
     */
    public record Paint(boolean isOn) {

        /** The text in styles: {@code Style.bold, Style.fg_red}. */
        public String styled(String text, Style... styles) {
            return isOn ? Style.on(styles) + text + Style.reset.on() : text;
        }
    }
}
