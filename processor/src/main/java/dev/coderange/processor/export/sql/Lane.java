package dev.coderange.processor.export.sql;

import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;

/**
 * Codes that a database orders as we do, if it orders text by the numbers of its characters: those of one shape and one
 * family. A range is only ever of one lane.
 *
 * @param shape the shape
 * @param family the letters at the end that all of them have; empty where they differ or there are none
 */
record Lane(Shape shape, String family) {

    /** The lane of the code that has a key. */
    static Lane of(ShapedFormat format, long key) {
        Shape shape = format.shape(key);
        int body = shape.bodyWidth();
        // In a shape of letters alone each code is a family, and there are no ranges that could need a lane each.
        boolean hasFamily = body > 0 && body < shape.width();
        return new Lane(shape, hasFamily ? format.code(key).substring(body) : "");
    }

    /** How many characters a code has, or the least that it has if it goes by prefix. */
    int width() {
        return shape.width();
    }

    boolean isPrefix() {
        return shape.isPrefix();
    }

    /** Whether a collation that puts letters elsewhere than ASCII does would order the codes otherwise. */
    boolean isOrderedByLetters() {
        for (int i = 0; i < shape.bodyWidth(); i++) {
            String place = shape.places().get(i);
            if (place.length() > 1 && place.charAt(place.length() - 1) > '9') {
                return true;
            }
        }
        return false;
    }

    /** How the data could write it: {@code NNNNT}. */
    String label() {
        var label = new StringBuilder();
        for (int i = 0; i < width(); i++) {
            String place = place(i);
            boolean isLetter = place.length() == 1 && place.charAt(0) > '9';
            label.append(place.equals(Shape.DIGITS) ? "N" : isLetter ? place : "[" + compressed(place) + "]");
        }
        return label + (isPrefix() ? "*" : "");
    }

    /** A regular expression of the places alone: {@code [0-9]{4}T}. */
    String places() {
        var expression = new StringBuilder();
        int i = 0;
        while (i < width()) {
            int times = 1;
            while (i + times < width() && place(i + times).equals(place(i))) {
                times++;
            }
            expression.append(characters(place(i))).append(times > 1 ? "{" + times + "}" : "");
            i += times;
        }
        return expression.toString();
    }

    /** The same with a set of characters for each place: {@code [0-9][0-9][0-9][0-9]T}. */
    String placesOneByOne() {
        var expression = new StringBuilder();
        for (int i = 0; i < width(); i++) {
            expression.append(characters(place(i)));
        }
        return expression.toString();
    }

    private String place(int index) {
        int familyAt = width() - family.length();
        return index < familyAt ? shape.places().get(index) : family.substring(index - familyAt, index - familyAt + 1);
    }

    private static String characters(String place) {
        return place.length() == 1 ? place : "[" + compressed(place) + "]";
    }

    /** {@code 0-9AB} for each of these characters. */
    private static String compressed(String place) {
        var text = new StringBuilder();
        int i = 0;
        while (i < place.length()) {
            int end = i;
            while (end + 1 < place.length() && place.charAt(end + 1) == place.charAt(end) + 1) {
                end++;
            }
            text.append(place.charAt(i));
            if (end > i + 1) {
                text.append('-').append(place.charAt(end));
                i = end + 1;
            } else {
                i++;
            }
        }
        return text.toString();
    }
}
