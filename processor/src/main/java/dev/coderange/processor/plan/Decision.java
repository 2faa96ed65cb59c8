package dev.coderange.processor.plan;

import dev.coderange.processor.model.Shape;
import java.util.List;

/**
 * A step of a decision in Java's own control flow: which category a number is in. Numbers are those of the data;
 * where codes have letters, shapes and letters come first, and the number is what the digits make.
 *
 * <p>Records that nearly all sets have are compared by hand: what comes with a record is linked anew in each
 * compilation.
 */
public sealed interface Decision {

    /** No category. */
    int NONE = -1;

    /**
     * The decision is made.
     *
     * @param ordinal the category's index on its level, or {@link #NONE}
     */
    record Answer(int ordinal) implements Decision {
        @Override
        public boolean equals(Object other) {
            return other instanceof Answer answer && answer.ordinal == ordinal;
        }

        @Override
        public int hashCode() {
            return ordinal;
        }
    }

    /**
     * Comparisons with one range after another, from the lowest up; a number in none of them is in no category.
     *
     * @param ranges the ranges, at least one
     */
    record Comparisons(List<Range> ranges) implements Decision {
        public Comparisons {
            ranges = List.copyOf(ranges);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Comparisons comparisons && comparisons.ranges.equals(ranges);
        }

        @Override
        public int hashCode() {
            return ranges.hashCode();
        }
    }

    /**
     * A range of a comparison. An end that every number which comes this far keeps is not compared with.
     *
     * @param interval the numbers and their category
     * @param comparesFirst whether the lower end is compared with
     * @param comparesLast whether the upper end is
     */
    record Range(Interval interval, boolean comparesFirst, boolean comparesLast) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Range range
                    && range.interval.equals(interval)
                    && range.comparesFirst == comparesFirst
                    && range.comparesLast == comparesLast;
        }

        @Override
        public int hashCode() {
            return interval.hashCode();
        }

        /** Whether one comparison tells whether a number is in it. */
        public boolean isOneNumber() {
            return comparesFirst && comparesLast && interval.first() == interval.last();
        }

        int comparisons() {
            return isOneNumber() ? 1 : (comparesFirst ? 1 : 0) + (comparesLast ? 1 : 0);
        }
    }

    /**
     * A {@code switch} over pages: over numbers without their last few digits. A page that is not listed is in no
     * category.
     *
     * @param size how many numbers a page has: a power of ten where the number reads as the digits do
     * @param groups pages with one decision, in the order of their first pages
     */
    record Pages(long size, List<Group> groups) implements Decision {
        public Pages {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Labels of a {@code switch} that share a decision.
     *
     * @param labels the numbers of pages, or letters
     * @param decision what follows
     */
    record Group(List<Long> labels, Decision decision) {
        public Group {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A {@code switch} over the letter at one place. A letter that is not listed is in no category.
     *
     * @param allowed the letters that may stand there, ascending
     * @param weight how many keys lie between one letter and the next
     * @param isFirst whether no place before it has a choice of letters
     * @param groups letters with one decision, in the order of their first letters
     */
    record Letters(String allowed, long weight, boolean isFirst, List<Group> groups) implements Decision {
        public Letters {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A decision for each shape of a format.
     *
     * @param shapes ascending by their keys; those without a category are left out
     */
    record Shapes(List<OfShape> shapes) implements Decision {
        public Shapes {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * What decides codes of one shape.
     *
     * @param shape the shape
     * @param base the key of its first code
     * @param end the key after that of its last code
     * @param rest which places make the number that is left when all letters that count more are known
     * @param decision what decides, over these letters if there are any, and then over that number
     */
    record OfShape(Shape shape, long base, long end, Rest rest, Decision decision) {}

    /**
     * The places that make one number together.
     *
     * @param places the characters allowed at each place, the one that counts most first
     */
    record Rest(List<String> places) {
        public Rest {
            places = List.copyOf(places);
        }

        /** How many numbers they make. */
        public long size() {
            long size = 1;
            for (String place : places) {
                size *= place.length();
            }
            return size;
        }

        /** Whether the number reads as the digits do. */
        public boolean isDecimal() {
            for (String place : places) {
                if (place.length() > 1 && !place.equals(Shape.DIGITS)) {
                    return false;
                }
            }
            return true;
        }

        /** What stands at the places that make a number. */
        public String text(long number) {
            char[] text = new char[places.size()];
            long left = number;
            for (int i = text.length - 1; i >= 0; i--) {
                String place = places.get(i);
                text[i] = place.charAt((int) (left % place.length()));
                left /= place.length();
            }
            return new String(text);
        }
    }
}
