package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.Said;
import java.util.Optional;

/** Keeps the first mistake of a text that is not JSON: what seems wrong behind it is likely its consequence. */
final class FirstMistake {

    private final Lines lines;
    private Problem first;

    FirstMistake(Lines lines) {
        this.lines = lines;
    }

    void report(int offset, Said mistake) {
        report(lines.at(offset), mistake);
    }

    void report(Position position, Said mistake) {
        if (first == null) {
            first = Problem.error(position, mistake);
        }
    }

    boolean isMade() {
        return first != null;
    }

    Position at(int offset) {
        return lines.at(offset);
    }

    Optional<Problem> problem() {
        return Optional.ofNullable(first);
    }
}
