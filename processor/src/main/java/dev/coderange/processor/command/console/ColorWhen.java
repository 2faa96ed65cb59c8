package dev.coderange.processor.command.console;

import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** Whether output is colored. */
public enum ColorWhen {
    /** On a terminal, unless {@code NO_COLOR} is set; see picocli's {@code Ansi.AUTO} for what else is asked. */
    AUTO(Ansi.AUTO),
    /** Into files and pipes too. */
    ALWAYS(Ansi.ON),
    /** Nowhere. */
    NEVER(Ansi.OFF);

    private final Ansi ansi;

    ColorWhen(Ansi ansi) {
        this.ansi = ansi;
    }

    /** The same for picocli. */
    public Ansi ansi() {
        return ansi;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
