package dev.coderange.processor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Codes of one or several shapes, no text having two of them. Immutable; equal to another of the same shapes in the
 * same order that ignores the same characters.
 */
public final class ShapedFormat implements CodeFormat {

    /** Past this width an all-digit code no longer fits an {@code int}. */
    private static final int WIDEST_INT = 9;

    private final List<Shape> shapes;
    private final String ignored;
    private final boolean hasPrefix;
    private final Optional<Shape> digitShape;
    /** The shapes by ascending keys: the one all-digit shape first, the others in the order of the data. */
    private final List<Shape> byKey;
    /** The first key of each, and behind the last shape the number of all keys. */
    private final long[] bases;

    /** A format in which nothing is ignored. */
    public ShapedFormat(List<Shape> shapes) {
        this(shapes, "");
    }

    /**
     * A format.
     *
     * @param shapes the shapes, in the order of the data
     * @param ignored the characters that may stand anywhere in a code, none of which a shape has
     * @throws IllegalArgumentException if there is none, or if a text can have two of them
     * @throws ArithmeticException if there are more codes than a {@code long} counts
     */
    public ShapedFormat(List<Shape> shapes, String ignored) {
        this.shapes = List.copyOf(shapes);
        this.ignored = ignored;
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("a format without a shape");
        }
        for (int i = 0; i < shapes.size(); i++) {
            for (Shape earlier : shapes.subList(0, i)) {
                if (earlier.meets(shapes.get(i))) {
                    throw new IllegalArgumentException("a text can be both " + earlier + " and " + shapes.get(i));
                }
            }
        }
        List<Shape> allDigits = new ArrayList<>();
        boolean anyPrefix = false;
        for (Shape shape : shapes) {
            anyPrefix |= shape.isPrefix();
            if (shape.isAllDigits()) {
                allDigits.add(shape);
            }
        }
        hasPrefix = anyPrefix;
        digitShape = allDigits.size() == 1 ? Optional.of(allDigits.get(0)) : Optional.empty();
        List<Shape> ordered = new ArrayList<>(shapes);
        if (digitShape.isPresent()) {
            ordered.remove(digitShape.get());
            ordered.add(0, digitShape.get());
        }
        byKey = List.copyOf(ordered);
        bases = new long[byKey.size() + 1];
        for (int i = 0; i < byKey.size(); i++) {
            bases[i + 1] = Math.addExact(bases[i], byKey.get(i).size());
        }
    }

    /** The shapes, in the order of the data. */
    public List<Shape> shapes() {
        return shapes;
    }

    /**
     * The key of the first code of a shape. The one all-digit shape, if there is just one, begins at 0 wherever it is
     * listed; the others follow in the order of the data.
     */
    public long base(Shape shape) {
        int index = byKey.indexOf(shape);
        if (index < 0) {
            throw new IllegalArgumentException(shape + " is not of this format");
        }
        return bases[index];
    }

    /** The shape of the code that has a key. */
    public Shape shape(long key) {
        return byKey.get(index(key));
    }

    /** The index among {@link #byKey} of the shape of the code that has a key. */
    private int index(long key) {
        if (key < 0 || key > lastKey()) {
            throw new IllegalArgumentException(key + " is no key");
        }
        int found = Arrays.binarySearch(bases, key);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public String ignored() {
        return ignored;
    }

    @Override
    public boolean hasPrefix() {
        return hasPrefix;
    }

    @Override
    public long bareKey(CharSequence code) {
        for (int i = 0; i < bases.length - 1; i++) {
            long number = byKey.get(i).number(code);
            if (number >= 0) {
                return bases[i] + number;
            }
        }
        return -1;
    }

    @Override
    public boolean isEnd(String text) {
        return !shapesOfEnd(text).isEmpty();
    }

    /** The shapes that the end of a range can have; one at most, unless it is the beginning of codes. */
    public List<Shape> shapesOfEnd(String text) {
        List<Shape> found = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape.end(text, false) >= 0) {
                found.add(shape);
            }
        }
        return found;
    }

    @Override
    public String code(long key) {
        int index = index(key);
        return byKey.get(index).code(key - bases[index]);
    }

    @Override
    public long lastKey() {
        return bases[bases.length - 1] - 1;
    }

    @Override
    public boolean areEnds(long firstKey, long lastKey) {
        return firstKey <= lastKey ? lastKey <= lastEnd(firstKey) : areEnds(lastKey, firstKey);
    }

    @Override
    public long lastEnd(long firstKey) {
        int index = index(firstKey);
        long lane = byKey.get(index).lane();
        long number = firstKey - bases[index];
        return bases[index] + (number / lane + 1) * lane - 1;
    }

    @Override
    public int compare(long key, long otherKey) {
        return code(key).compareTo(code(otherKey));
    }

    @Override
    public Optional<Shape> digitShape() {
        return digitShape;
    }

    @Override
    public boolean takesLong() {
        return digitShape.isPresent() && digitShape.get().width() > WIDEST_INT;
    }

    @Override
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Shape shape : shapes) {
            texts.add(shape.text());
        }
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShapedFormat format && shapes.equals(format.shapes) && ignored.equals(format.ignored);
    }

    @Override
    public int hashCode() {
        return shapes.hashCode();
    }

    @Override
    public String toString() {
        return description();
    }
}
