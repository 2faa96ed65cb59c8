package dev.coderange.runtime;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The codes of a set: what they look like, and which category each is in. Immutable. */
final class Codes {

    private final String format;
    private final String ignored;
    private final List<CodeShape> shapes;
    /** The one shape that is all digits, or null where none or several are: codes are no numbers then. */
    private final CodeShape digits;

    /** The categories of the highest level. */
    final List<? extends CodeCategory> categories;
    /** Looks a code up on a day; throws an {@link UnknownCodeException} where no category holds it. */
    final BiFunction<CharSequence, LocalDate, ? extends CodeCategory> of;

    Codes(
            String format,
            String ignored,
            List<? extends CodeCategory> categories,
            BiFunction<CharSequence, LocalDate, ? extends CodeCategory> of) {
        this.format = format;
        this.ignored = ignored;
        this.shapes = CodeShape.parse(format, ignored);
        this.digits = onlyDigits(shapes);
        this.categories = categories;
        this.of = of;
    }

    /** The ranges that a text writes, of which there is one at least. */
    List<CodeRange> parse(String ranges) {
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException(
                    String.format(Messages.NOT_A_RANGE, "", String.format(Messages.Part.NO_CODE, "")));
        }
        return CodeRange.parse(format, ignored, ranges);
    }

    /** The code that a number stands for; the number itself, where codes are no numbers. */
    String text(long number) {
        return digits == null ? Long.toString(number) : digits.ofNumber(number);
    }

    private static @Nullable CodeShape onlyDigits(List<CodeShape> shapes) {
        CodeShape digits = null;
        for (CodeShape shape : shapes) {
            if (shape.isAllDigits()) {
                if (digits != null) {
                    return null;
                }
                digits = shape;
            }
        }
        return digits;
    }

    /** Whether some ranges together hold every code of a range. */
    boolean covers(List<CodeRange> ranges, CodeRange range) {
        CodeShape shape = shapeOf(range);
        TreeMap<BigInteger, BigInteger> ends = new TreeMap<>();
        for (CodeRange each : ranges) {
            if (shapeOf(each).equals(shape) && shape.differingFamily(each.first(), range.first()) < 0) {
                ends.merge(shape.number(each.first()), shape.number(each.last()), BigInteger::max);
            }
        }
        BigInteger next = shape.number(range.first());
        for (BigInteger first : ends.keySet()) {
            BigInteger last = ends.get(first);
            if (first.compareTo(next) <= 0 && last.compareTo(next) >= 0) {
                next = last.add(BigInteger.ONE);
            }
        }
        return next.compareTo(shape.number(range.last())) > 0;
    }

    private CodeShape shapeOf(CodeRange range) {
        for (CodeShape shape : shapes) {
            if (shape.has(range.first())) {
                return shape;
            }
        }
        throw new IllegalArgumentException(
                String.format(Messages.NOT_A_RANGE, range, String.format(Messages.Part.OTHER_FORMAT, range, format)));
    }
}
