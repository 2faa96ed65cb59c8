package dev.coderange.example.claims.input;

import java.util.Map;
import java.util.Optional;

/** How a file writes what it says, and what was noticed about it on the way. */
public interface FileForm {

    /** The name of the format, such as {@code CSV}. */
    String format();

    /** How the file was read, for people, in one line or a few, without a point at the end. */
    String description();

    /** What the number of a line counts, for people: {@code line}, or a part of the file that stands for one. */
    String unit();

    /** What divides the fields, if that was found out from the file. */
    Optional<Delimiter> delimiter();

    /** How days are written; empty if there was no day to find it out. */
    Optional<DateForm> dates();

    /** What the format counts besides lines, by name and in order; empty for a format that has nothing else. */
    Map<String, Long> counts();
}
