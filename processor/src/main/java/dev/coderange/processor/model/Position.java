package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

/**
 * A position in a data file.
 *
 * @param file the file
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record Position(FileLabel file, int line, int column) implements Comparable<Position> {

    public Position {
        requireNonNull(file);
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("no place in a file: " + line + ":" + column);
        }
    }

    /** A position in data that is one file. */
    public Position(int line, int column) {
        this(FileLabel.ONLY, line, column);
    }

    /** Of two that contradict each other, the one at fault: that of the file that builds on the other's. */
    public Position atFault(Position other) {
        return other.file.order() < file.order() ? other : this;
    }

    /** The order of the files, and within one that of its text. */
    @Override
    public int compareTo(Position other) {
        if (file.order() != other.file.order()) {
            return Integer.compare(file.order(), other.file.order());
        }
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    /** As compilers write it: {@code 12:9}, or {@code radiology.csv:12:9} where the data is several files. */
    @Override
    public String toString() {
        String place = line + ":" + column;
        return file.name().isEmpty() ? place : file.name() + ":" + place;
    }
}
