package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.RangeText;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says where a text fails to be a code of the format. */
final class FormatMismatch {

    private static final int MOST_SHAPES_NAMED = 5;

    private FormatMismatch() {}

    /** Why a text is not a code of a format. */
    static Said explain(String code, CodeFormat format) {
        return format instanceof ShapedFormat shaped ? explainShaped(code, shaped) : explainInteger(code);
    }

    /** The format in a sentence: {@code NNNNN or NNNN[AFMTU]}; of many shapes the first ones. */
    static String describe(CodeFormat format) {
        List<String> shapes = format.texts();
        var text = new StringBuilder();
        for (String shape : shapes.subList(0, Math.min(MOST_SHAPES_NAMED, shapes.size()))) {
            text.append(text.isEmpty() ? "" : " or ").append(Quoted.bare(shape));
        }
        return shapes.size() <= MOST_SHAPES_NAMED
                ? text.toString()
                : "%s or %s other shapes".formatted(text, shapes.size() - MOST_SHAPES_NAMED);
    }

    private static Said explainShaped(String code, ShapedFormat format) {
        int[] characters = code.codePoints().toArray();
        Set<String> widths = new LinkedHashSet<>();
        Shape nearest = null;
        for (Shape shape : format.shapes()) {
            widths.add(String.valueOf(shape.width()));
            if ((shape.isPrefix() || shape.width() == characters.length)
                    && (nearest == null || closeness(shape, characters) > closeness(nearest, characters))) {
                nearest = shape;
            }
        }
        if (nearest == null) {
            return RangeMessage.WRONG_LENGTH.with(
                    Quoted.of(code),
                    describe(format),
                    characters.length + (characters.length == 1 ? " character" : " characters"),
                    String.join(" or ", widths));
        }
        int index = fits(nearest, characters);
        if (index == nearest.width()) {
            return RangeMessage.END_TOO_LONG.with(Quoted.of(code), describe(format), index, code.substring(0, index));
        }
        return RangeMessage.WRONG_CHARACTER
                .with(
                        Quoted.of(code),
                        describe(format),
                        index + 1,
                        Quoted.of(characters[index]),
                        allowed(nearest, index))
                .and(repair(code, format));
    }

    /** What to write if the text is a code in small letters, or with letters for the digits that they look like. */
    private static String repair(String code, ShapedFormat format) {
        String upperCase = code.toUpperCase(Locale.ROOT);
        String digits = upperCase.replace('O', '0').replace('I', '1').replace('L', '1');
        for (String meant : List.of(upperCase, digits)) {
            if (RangeText.readOne(meant, format).fault().isEmpty()) {
                return Hint.WRITE.with(Quoted.of(meant));
            }
        }
        return "";
    }

    /** How many characters fit; among equals, a shape wins that has a letter where a letter does not fit. */
    private static int closeness(Shape shape, int[] characters) {
        int index = fits(shape, characters);
        if (index == Math.min(characters.length, shape.width())) {
            return 2 * index;
        }
        boolean isAlike = shape.isDigit(index) != Character.isLetter(characters[index]);
        return 2 * index + (isAlike ? 1 : 0);
    }

    /** How many characters from the left fit. */
    private static int fits(Shape shape, int[] characters) {
        int index = 0;
        while (index < Math.min(characters.length, shape.width())
                && shape.places().get(index).indexOf(characters[index]) >= 0) {
            index++;
        }
        return index;
    }

    private static String allowed(Shape shape, int index) {
        String letters = shape.places().get(index);
        if (shape.isDigit(index)) {
            return "a digit";
        }
        return letters.length() == 1 ? Quoted.of(letters) : "one of " + letters;
    }

    private static Said explainInteger(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return RangeMessage.NOT_A_DIGIT.with(Quoted.of(code), Quoted.of(code.codePointAt(i)));
            }
        }
        return code.length() > 1 && code.charAt(0) == '0'
                ? RangeMessage.LEADING_ZERO.with(Quoted.of(code))
                : RangeMessage.INTEGER_TOO_LARGE.with(Quoted.of(code), Long.MAX_VALUE);
    }
}
