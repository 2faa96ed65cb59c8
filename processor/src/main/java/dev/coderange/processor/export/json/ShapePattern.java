package dev.coderange.processor.export.json;

import dev.coderange.processor.model.Shape;

/** A shape as a regular expression that every language reads alike. */
final class ShapePattern {

    private ShapePattern() {}

    static String of(Shape shape) {
        var pattern = new StringBuilder("^");
        for (String place : shape.places()) {
            pattern.append(place.equals(Shape.DIGITS) ? "[0-9]" : place.length() == 1 ? place : "[" + place + "]");
        }
        return pattern.append(shape.isPrefix() ? "[0-9A-Z]*$" : "$").toString();
    }
}
