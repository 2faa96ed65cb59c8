package dev.coderange.processor.check;

import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says at which place a text fails to be a code. */
final class FormatMismatch {

    private final ShapedFormat format;

    FormatMismatch(ShapedFormat format) {
        this.format = format;
    }

    /** Why a text is not a code of the format. */
    Said explain(String code) {
        int length = code.codePointCount(0, code.length());
        List<Shape> candidates = format.shapes().stream()
                .filter(shape -> shape.width() == length)
                .toList();
        if (candidates.isEmpty()) {
            String widths = format.shapes().stream()
                    .map(Shape::width)
                    .distinct()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" or "));
            return RangeMessage.WRONG_LENGTH.with(
                    Quoted.of(code),
                    FormatText.of(format),
                    length + (length == 1 ? " character" : " characters"),
                    widths);
        }
        int[] characters = code.codePoints().toArray();
        Shape nearest = candidates.stream()
                .max(Comparator.comparingInt((Shape shape) -> fits(shape, characters))
                        .thenComparing(shape -> isAlike(shape, characters)))
                .orElseThrow();
        int place = fits(nearest, characters);
        String upperCase = code.toUpperCase(Locale.ROOT);
        return RangeMessage.WRONG_CHARACTER
                .with(
                        Quoted.of(code),
                        FormatText.of(format),
                        place + 1,
                        Quoted.of(characters[place]),
                        allowed(nearest, place))
                .and(format.key(upperCase) >= 0 ? Hint.WRITE.with(Quoted.of(upperCase)) : "");
    }

    /** How many places from the left fit. */
    private static int fits(Shape shape, int[] characters) {
        int place = 0;
        while (place < characters.length && shape.places().get(place).indexOf(characters[place]) >= 0) {
            place++;
        }
        return place;
    }

    /** Whether the character that does not fit stands where the shape has a letter, and so may be a letter. */
    private static boolean isAlike(Shape shape, int[] characters) {
        int place = fits(shape, characters);
        return shape.isDigit(place) != Character.isLetter(characters[place]);
    }

    private static String allowed(Shape shape, int place) {
        String letters = shape.places().get(place);
        if (shape.isDigit(place)) {
            return "a digit";
        }
        return letters.length() == 1 ? Quoted.of(letters) : "one of " + letters;
    }

    /** The index of the first character that is no ASCII digit, or -1. */
    static int firstNonDigit(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return i;
            }
        }
        return -1;
    }
}
