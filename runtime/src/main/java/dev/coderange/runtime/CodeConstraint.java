package dev.coderange.runtime;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What a checked annotation such as {@code @RadiologyCode} asks of the values it is on. Generated validators use it at
 * run time; it gives the answers that the compiler gives for constants. Immutable.
 */
public final class CodeConstraint {

    /** What holds itself, as a path does its elements, holds no code. Nothing that people write is as deep. */
    private static final int DEEPEST = 16;

    private final Codes codes;
    /** All of these must hold. */
    private final List<Part> parts;

    private final boolean isRange;
    private final Set<String> allowed;
    /** The day on which codes are looked up; null in sets without dates. */
    private final LocalDate on;

    private CodeConstraint(
            Codes codes, List<Part> parts, boolean isRange, Set<String> allowed, @Nullable LocalDate on) {
        this.codes = codes;
        this.parts = parts;
        this.isRange = isRange;
        this.allowed = allowed;
        this.on = on;
    }

    /**
     * {@return a constraint that accepts any code of a set}
     *
     * @param format one shape as range data writes it, several joined by {@code " or "}, or {@code "integer"}
     * @param ignored characters that a code may carry anywhere and that mean nothing; {@code ""} for none
     * @param categories the categories of the highest level, in the order of the data
     * @param of gives the category of a code on a day, or throws an {@link UnknownCodeException} if there is none; in a
     *     set without dates, the day is null
     * @throws IllegalArgumentException if {@code format} is not a format, or if a character cannot be ignored
     */
    public static CodeConstraint of(
            String format,
            String ignored,
            CodeCategory[] categories,
            BiFunction<CharSequence, LocalDate, ? extends CodeCategory> of) {
        Codes codes = new Codes(format, ignored, Arrays.asList(categories), of);
        return new CodeConstraint(codes, Collections.<Part>emptyList(), false, Collections.<String>emptySet(), null);
    }

    /**
     * {@return this constraint, with codes looked up on a day} Call it before {@link #in}, which takes the codes that
     * the categories have on that day.
     *
     * @param day an ISO day, or {@code ""} for the effective day
     * @param effective the effective day of the set
     * @throws java.time.format.DateTimeParseException if the text is not a day
     */
    public CodeConstraint on(String day, String effective) {
        LocalDate asked = LocalDate.parse(day.isEmpty() ? effective : day);
        return new CodeConstraint(codes, parts, isRange, allowed, asked);
    }

    /**
     * {@return this constraint, limited to codes in one of the categories}
     *
     * @param categories categories of one level; with none, nothing is added
     */
    public CodeConstraint in(CodeCategory... categories) {
        List<String> names = new ArrayList<>();
        List<CodeRange> ranges = new ArrayList<>();
        for (CodeCategory category : categories) {
            names.add(category.name());
            ranges.addAll(ranges(category));
        }
        return categories.length == 0 ? this : with(new Part(String.join(" or ", names), ranges));
    }

    /**
     * {@return this constraint, limited to codes in one of the ranges}
     *
     * @param ranges ranges as {@link CodeRange#parse(String, String, String)} reads them; with none, nothing is added
     * @throws IllegalArgumentException if one of them is not a range of the format
     */
    public CodeConstraint within(String... ranges) {
        List<CodeRange> parsed = new ArrayList<>();
        for (String text : ranges) {
            parsed.addAll(codes.parse(text));
        }
        return ranges.length == 0 ? this : with(new Part(String.join(" or ", ranges), parsed));
    }

    /**
     * {@return this constraint, for ranges of codes if {@code isRange} is true, else for single codes}
     *
     * @param isRange whether each value is a range of codes, and not a code
     */
    public CodeConstraint range(boolean isRange) {
        return new CodeConstraint(codes, parts, isRange, allowed, on);
    }

    /**
     * {@return this constraint, which also accepts these values, compared as text}
     *
     * @param values other values that will do, as text
     */
    public CodeConstraint allow(String... values) {
        return new CodeConstraint(codes, parts, isRange, new HashSet<>(Arrays.asList(values)), on);
    }

    private CodeConstraint with(Part part) {
        List<Part> all = new ArrayList<>(parts);
        all.add(part);
        return new CodeConstraint(codes, all, isRange, allowed, on);
    }

    private List<CodeRange> ranges(CodeCategory category) {
        return on == null ? category.ranges() : category.ranges(on);
    }

    /**
     * {@return what is wrong with a value, or null if nothing is} Arrays and collections are checked by element, maps
     * by key; the answer is about the first one that is wrong. Null is valid, by itself and as an element.
     *
     * @param value text, a whole number, or an array, {@link Iterable}, {@link Optional} or {@link Map} of them
     * @throws IllegalArgumentException if the value is anything else, which cannot hold a code, or if it holds itself
     */
    public @Nullable CodeViolation violation(@Nullable Object value) {
        return violation(value, 0);
    }

    private @Nullable CodeViolation violation(@Nullable Object value, int depth) {
        if (value == null) {
            return null;
        }
        if (value instanceof CharSequence) {
            return violation((CharSequence) value);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return allowed.contains(value.toString()) ? null : ofCode(codes.text(((Number) value).longValue()));
        }
        if (depth == DEEPEST) {
            throw notForCodes(value);
        }
        for (Object element : elements(value)) {
            CodeViolation violation = violation(element, depth + 1);
            if (violation != null) {
                return violation;
            }
        }
        return null;
    }

    private static Iterable<?> elements(Object value) {
        if (value instanceof Iterable) {
            return (Iterable<?>) value;
        }
        if (value instanceof Map) {
            return ((Map<?, ?>) value).keySet();
        }
        if (value instanceof Optional) {
            return Collections.singletonList(((Optional<?>) value).orElse(null));
        }
        if (value instanceof OptionalInt) {
            OptionalInt number = (OptionalInt) value;
            return number.isPresent() ? Collections.singletonList(number.getAsInt()) : Collections.emptyList();
        }
        if (value instanceof OptionalLong) {
            OptionalLong number = (OptionalLong) value;
            return number.isPresent() ? Collections.singletonList(number.getAsLong()) : Collections.emptyList();
        }
        if (value.getClass().isArray()) {
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(Array.get(value, i));
            }
            return elements;
        }
        throw notForCodes(value);
    }

    private static IllegalArgumentException notForCodes(Object value) {
        return new IllegalArgumentException(
                String.format(Messages.NOT_FOR_CODES, value.getClass().getName()));
    }

    private @Nullable CodeViolation violation(CharSequence text) {
        if (allowed.contains(text.toString())) {
            return null;
        }
        return isRange ? ofRange(text.toString()) : ofCode(text);
    }

    private @Nullable CodeViolation ofCode(CharSequence code) {
        CodeCategory category;
        try {
            category = codes.of.apply(code, on);
        } catch (UnknownCodeException e) {
            return new CodeViolation(
                    Messages.shown(code),
                    CodeViolation.Reason.valueOf(e.reason().name()),
                    "",
                    e.nearest(),
                    e.getMessage());
        }
        for (Part part : parts) {
            if (!part.holds(code)) {
                String place = path(category, code);
                return new CodeViolation(
                        Messages.shown(code),
                        CodeViolation.Reason.ELSEWHERE,
                        place,
                        "",
                        String.format(Messages.WRONG_CATEGORY, Messages.shown(code), place, wanted()));
            }
        }
        return null;
    }

    private String path(CodeCategory category, CharSequence code) {
        StringBuilder path = new StringBuilder(category.name());
        CodeCategory lowest = category;
        while (lowest != null) {
            CodeCategory next = null;
            for (CodeCategory child : lowest.children()) {
                next = Part.holds(ranges(child), code) ? child : next;
            }
            path.append(next == null ? "" : " / " + next.name());
            lowest = next;
        }
        return path.toString();
    }

    private @Nullable CodeViolation ofRange(String text) {
        List<CodeRange> ranges;
        try {
            ranges = codes.parse(text);
        } catch (IllegalArgumentException e) {
            return new CodeViolation(Messages.shown(text), CodeViolation.Reason.MALFORMED, "", "", e.getMessage());
        }
        List<CodeRange> all = new ArrayList<>();
        for (CodeCategory category : codes.categories) {
            all.addAll(ranges(category));
        }
        for (CodeRange range : ranges) {
            if (!codes.covers(all, range)) {
                return ofRange(text, Messages.Part.IN_NO_CATEGORY);
            }
            for (Part part : parts) {
                if (!codes.covers(part.ranges, range)) {
                    return ofRange(text, String.format(Messages.Part.NOT_IN, part.text));
                }
            }
        }
        return null;
    }

    private static CodeViolation ofRange(String text, String where) {
        String shown = Messages.shown(text);
        return new CodeViolation(
                shown, CodeViolation.Reason.ELSEWHERE, "", "", String.format(Messages.WRONG_RANGE, shown, where));
    }

    private String wanted() {
        List<String> texts = new ArrayList<>();
        for (Part part : parts) {
            texts.add(part.text);
        }
        return String.join(" and ", texts);
    }

    /** A member of the annotation: what it names, and the codes that it accepts. */
    private static final class Part {

        final String text;
        final List<CodeRange> ranges;

        Part(String text, List<CodeRange> ranges) {
            this.text = text;
            this.ranges = ranges;
        }

        boolean holds(CharSequence code) {
            return holds(ranges, code);
        }

        static boolean holds(List<CodeRange> ranges, CharSequence code) {
            for (CodeRange range : ranges) {
                if (range.contains(code)) {
                    return true;
                }
            }
            return false;
        }
    }
}
