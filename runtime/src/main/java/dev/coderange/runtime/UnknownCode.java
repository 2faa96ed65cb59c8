package dev.coderange.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says where a code lies that no category of a level holds. It runs only when an exception is made. */
final class UnknownCode {

    private final String set;
    private final String level;
    private final String format;
    private final String ignored;
    private final List<? extends CodeCategory> categories;
    /** The day that was asked for, or null. */
    private final LocalDate on;

    /**
     * What describes codes that no category holds.
     *
     * @param on the day that was asked for; null in sets without dates
     */
    UnknownCode(
            String set,
            String level,
            String format,
            String ignored,
            List<? extends CodeCategory> categories,
            @Nullable LocalDate on) {
        this.set = set;
        this.level = level;
        this.format = format;
        this.ignored = ignored;
        this.categories = categories;
        this.on = on;
    }

    /** Whether what was given looks like a code. */
    boolean isCode(@Nullable CharSequence code) {
        return code != null && shape(code) != null;
    }

    /** A code that is in a category on other days. */
    String describe(@Nullable CharSequence code, CodePeriod<?> period) {
        boolean isRetired = isOver(period);
        return String.format(
                isRetired ? Messages.RETIRED_CODE : Messages.FUTURE_CODE,
                code == null ? "null" : Messages.shown(code),
                level,
                set,
                on,
                period.category().name(),
                isRetired ? period.through() : period.from());
    }

    /** Whether a period ended before the day that was asked for. */
    boolean isOver(CodePeriod<?> period) {
        LocalDate through = period.through();
        return on != null && through != null && through.isBefore(on);
    }

    /** The last period that is over, or else the next one; null where there is none. */
    @Nullable
    CodePeriod<?> nearest(List<? extends CodePeriod<?>> history) {
        CodePeriod<?> nearest = null;
        for (CodePeriod<?> period : history) {
            if (nearest == null || isOver(period)) {
                nearest = period;
            }
        }
        return nearest;
    }

    private List<CodeRange> ranges(CodeCategory category) {
        return on == null ? category.ranges() : category.ranges(on);
    }

    String describe(@Nullable CharSequence code) {
        if (code == null) {
            return String.format(Messages.MALFORMED_CODE, "null", set, looks(), "");
        }
        CodeShape shape = shape(code);
        if (shape == null) {
            return String.format(
                    Messages.MALFORMED_CODE,
                    '"' + Messages.shown(code) + '"',
                    set,
                    looks(),
                    WrittenCode.advice(code, format, categories));
        }
        Gap gap = gap(shape, code);
        String nearest = gap.nearest();
        return String.format(
                Messages.UNKNOWN_CODE,
                Messages.shown(code),
                level,
                set,
                gap.place(),
                nearest.isEmpty() ? "" : String.format(Messages.Part.NEAREST, nearest));
    }

    /** The code of a category that is nearest to one in none; {@code ""} where two are, or where none is. */
    String nearest(@Nullable CharSequence code) {
        CodeShape shape = code == null ? null : shape(code);
        return shape == null ? "" : gap(shape, code).nearest();
    }

    private Gap gap(CodeShape shape, CharSequence code) {
        Gap gap = new Gap(shape, shape.plain(code));
        for (CodeCategory category : categories) {
            for (CodeRange range : ranges(category)) {
                gap.add(category, range);
            }
        }
        return gap;
    }

    /** What a code looks like that has a shape of the format; null if it has none. */
    private @Nullable CodeShape shape(CharSequence code) {
        for (CodeShape shape : shapes()) {
            if (shape.has(code)) {
                return shape;
            }
        }
        return null;
    }

    /** The shapes of the format; where that is text which only people read, those that the ranges have. */
    private List<CodeShape> shapes() {
        try {
            return CodeShape.parse(format, ignored);
        } catch (IllegalArgumentException e) {
            List<CodeShape> shapes = new ArrayList<>();
            for (CodeCategory category : categories) {
                for (CodeRange range : category.ranges()) {
                    shapes.add(CodeShape.ofEnd(range.first()));
                }
            }
            return shapes;
        }
    }

    /** What codes look like, as the end of a sentence. */
    private String looks() {
        String looks = Messages.Part.IS_INTEGER;
        if (!format.equals(CodeShape.INTEGER)) {
            boolean hasDigits = format.replaceAll("\\[[^]]*]", "").indexOf('N') >= 0;
            String pattern = format.indexOf('*') >= 0
                    ? hasDigits ? Messages.Part.LOOKS_AS_PREFIX : Messages.Part.LOOKS_AS_PREFIX_WITHOUT_DIGITS
                    : hasDigits ? Messages.Part.LOOKS : Messages.Part.LOOKS_WITHOUT_DIGITS;
            looks = String.format(pattern, format);
        }
        return ignored.isEmpty() ? looks : String.format(Messages.Part.WITH_IGNORED, looks, characters());
    }

    /** The ignored characters in a sentence. */
    private String characters() {
        StringBuilder listed = new StringBuilder();
        for (int i = 0; i < ignored.length(); i++) {
            char c = ignored.charAt(i);
            listed.append(i == 0 ? "" : i == ignored.length() - 1 ? " and " : ", ")
                    .append(
                            c == ' '
                                    ? Messages.Part.BLANK
                                    : c > ' ' && c < 127
                                            ? String.valueOf(c)
                                            : String.format(Messages.Part.CHARACTER, (int) c));
        }
        return listed.toString();
    }
}
