package dev.coderange.processor.check;

import dev.coderange.processor.model.Position;

/**
 * Which data has lost codes or categories to a file that extends it. What such data says of them then has no object,
 * and nobody made a mistake.
 *
 * @param by the {@link dev.coderange.processor.model.FileLabel#order} of the first file that takes something away
 */
record AlteredBase(int by) {

    /** Nothing has lost anything. */
    static final AlteredBase NONE = new AlteredBase(Integer.MAX_VALUE);

    /** The same after a file has taken something from what it extends. */
    AlteredBase and(Position change) {
        return new AlteredBase(Math.min(by, change.file().order()));
    }

    /** Whether what stands at a position may have lost its object. */
    boolean excuses(Position position) {
        return position.file().order() > by;
    }
}
