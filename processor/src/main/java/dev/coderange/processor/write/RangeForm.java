package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import java.util.List;

/** How generated classes make the ranges of a set: of their ends alone where those say which codes lie between. */
final class RangeForm {

    private final CodeFormat format;
    private final boolean isSaidByEnds;

    private RangeForm(CodeFormat format, boolean isSaidByEnds) {
        this.format = format;
        this.isSaidByEnds = isSaidByEnds;
    }

    static RangeForm of(CodeSet set) {
        return new RangeForm(set.format(), areSaidByEnds(set.categories(), set.format()));
    }

    /** Whether two ends are enough for each range. */
    boolean isSaidByEnds() {
        return isSaidByEnds;
    }

    /** An expression that reads a text of ranges as the list of them. */
    CodeBlock parse(CodeBlock text) {
        CodeBlock shapes = Literals.text(format.description());
        return format.ignored().isEmpty()
                ? CodeBlock.of("$T.parse($L, $L)", TypeNames.CODE_RANGE, shapes, text)
                : CodeBlock.of(
                        "$T.parse($L, $L, $L)", TypeNames.CODE_RANGE, shapes, Literals.text(format.ignored()), text);
    }

    private static boolean areSaidByEnds(List<Category> categories, CodeFormat format) {
        if (!format.ignored().isEmpty() || format.hasPrefix()) {
            return false;
        }
        if (!(format instanceof ShapedFormat shaped) || areDigitsAndFixedLetters(shaped)) {
            return true;
        }
        for (Category category : categories) {
            for (CodeRange range : category.ranges()) {
                if (!isSaidByEnds(range, shaped)) {
                    return false;
                }
            }
            for (DatedRange range : category.history()) {
                if (!isSaidByEnds(range.codes(), shaped)) {
                    return false;
                }
            }
            if (!areSaidByEnds(category.children(), format)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each place of a body is any digit or one letter, so that no range needs a look. */
    private static boolean areDigitsAndFixedLetters(ShapedFormat format) {
        for (Shape shape : format.shapes()) {
            for (int place = 0; place < shape.bodyWidth(); place++) {
                if (!isDigitOrFixedLetter(shape, place)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isDigitOrFixedLetter(Shape shape, int place) {
        String allowed = shape.places().get(place);
        return shape.isDigit(place) || allowed.length() == 1 && allowed.charAt(0) > '9';
    }

    private static boolean isSaidByEnds(CodeRange range, ShapedFormat format) {
        Shape shape = format.shape(range.first());
        String first = format.code(range.first());
        String last = format.code(range.last());
        int place = 0;
        while (place < shape.bodyWidth() && first.charAt(place) == last.charAt(place)) {
            place++;
        }
        if (place < shape.bodyWidth()) {
            String allowed = shape.places().get(place);
            String between =
                    allowed.substring(allowed.indexOf(first.charAt(place)), allowed.indexOf(last.charAt(place)) + 1);
            if (!Shape.DIGITS.contains(between)) {
                return false;
            }
        }
        for (int behind = place + 1; behind < shape.bodyWidth(); behind++) {
            if (!isDigitOrFixedLetter(shape, behind)) {
                return false;
            }
        }
        return true;
    }
}
