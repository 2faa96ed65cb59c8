package dev.coderange.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Codes of one or several shapes, no text having two of them.
 *
 * @param shapes the shapes, in the order of the data
 */
public record ShapedFormat(List<Shape> shapes) implements CodeFormat {

    /** Past this width an all-digit code no longer fits an {@code int}. */
    private static final int WIDEST_INT = 9;

    public ShapedFormat {
        shapes = List.copyOf(shapes);
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("a format without a shape");
        }
        long keys = 0;
        for (int i = 0; i < shapes.size(); i++) {
            keys = Math.addExact(keys, shapes.get(i).size());
            for (Shape earlier : shapes.subList(0, i)) {
                if (earlier.meets(shapes.get(i))) {
                    throw new IllegalArgumentException("a text can be both " + earlier + " and " + shapes.get(i));
                }
            }
        }
    }

    /**
     * The key of the first code of a shape. The one all-digit shape, if there is just one, begins at 0 wherever it is listed;
     * the others follow in the order of the data.
     */
    public long base(Shape shape) {
        Optional<Shape> digits = digitShape();
        long base = 0;
        if (digits.isPresent()) {
            if (digits.get().equals(shape)) {
                return 0;
            }
            base = digits.get().size();
        }
        for (Shape each : shapes) {
            if (each.equals(shape)) {
                return base;
            }
            if (digits.isEmpty() || !digits.get().equals(each)) {
                base += each.size();
            }
        }
        throw new IllegalArgumentException(shape + " is not of this format");
    }

    /** The shape of the code that has a key. */
    public Shape shape(long key) {
        for (Shape shape : shapes) {
            long number = key - base(shape);
            if (number >= 0 && number < shape.size()) {
                return shape;
            }
        }
        throw new IllegalArgumentException(key + " is no key");
    }

    @Override
    public long key(CharSequence code) {
        if (code == null) {
            return -1;
        }
        for (Shape shape : shapes) {
            long number = shape.number(code);
            if (number >= 0) {
                return base(shape) + number;
            }
        }
        return -1;
    }

    @Override
    public String code(long key) {
        Shape shape = shape(key);
        return shape.code(key - base(shape));
    }

    @Override
    public long lastKey() {
        return shapes.stream().mapToLong(Shape::size).sum() - 1;
    }

    @Override
    public boolean areEnds(long firstKey, long lastKey) {
        Shape shape = shape(firstKey);
        return shape.equals(shape(lastKey))
                && (firstKey - base(shape)) / shape.lane() == (lastKey - base(shape)) / shape.lane();
    }

    @Override
    public int compare(long key, long otherKey) {
        return code(key).compareTo(code(otherKey));
    }

    @Override
    public Optional<Shape> digitShape() {
        Shape only = null;
        for (Shape shape : shapes) { // no stream: asked for each of several hundred thousand codes
            if (shape.isAllDigits()) {
                if (only != null) {
                    return Optional.empty();
                }
                only = shape;
            }
        }
        return Optional.ofNullable(only);
    }

    @Override
    public OptionalInt paddedWidth() {
        return digitShape().map(shape -> OptionalInt.of(shape.width())).orElse(OptionalInt.empty());
    }

    @Override
    public boolean takesInt() {
        return digitShape().isPresent();
    }

    @Override
    public boolean takesLong() {
        return digitShape().filter(shape -> shape.width() > WIDEST_INT).isPresent();
    }

    @Override
    public List<String> texts() {
        return shapes.stream().map(Shape::text).toList();
    }
}
