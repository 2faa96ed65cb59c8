package dev.coderange.processor.compare;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import java.util.Optional;

/**
 * Finds the codes of an earlier format among those of a later one. Shapes that both have keep their codes, though
 * these may have other keys; a shape that was replaced by another takes its codes along, so that nothing is guessed.
 */
public final class FormatTranslation {

    private final CodeFormat from;
    private final CodeFormat to;

    /** The way from one format to another. */
    public FormatTranslation(CodeFormat from, CodeFormat to) {
        this.from = from;
        this.to = to;
    }

    /** The same codes as keys of the later format; empty if it does not have their shape. */
    public Optional<CodeRange> translate(CodeRange range) {
        if (from.equals(to)) {
            return Optional.of(range);
        }
        if (!(from instanceof ShapedFormat earlier && to instanceof ShapedFormat later)) {
            return Optional.empty();
        }
        Shape shape = earlier.shape(range.first());
        if (!later.shapes().contains(shape)) {
            return Optional.empty();
        }
        long moved = later.base(shape) - earlier.base(shape);
        return Optional.of(new CodeRange(range.first() + moved, range.last() + moved));
    }
}
