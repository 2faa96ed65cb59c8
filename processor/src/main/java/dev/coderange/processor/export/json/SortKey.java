package dev.coderange.processor.export.json;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;

/**
 * What codes are sorted by, a text that a reader makes in a line: the number of the shape, then the places that name
 * the family, then the others. Texts of one shape are of one width, so that their order is that of the codes.
 */
final class SortKey {

    /** How wide integers are, with zeros in front. */
    static final int INTEGER_WIDTH = 19;

    private final CodeFormat format;

    SortKey(CodeFormat format) {
        this.format = format;
    }

    /** The text for the code of a key. */
    String of(long key) {
        String code = format.code(key);
        if (!(format instanceof ShapedFormat shaped)) {
            return "0:" + "0".repeat(INTEGER_WIDTH - code.length()) + code;
        }
        Shape shape = shaped.shape(key);
        int body = shape.bodyWidth();
        return shaped.shapes().indexOf(shape) + ":" + code.substring(body) + code.substring(0, body);
    }
}
