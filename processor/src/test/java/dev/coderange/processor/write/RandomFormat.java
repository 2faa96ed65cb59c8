package dev.coderange.processor.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Data of a format made by chance, with the answers that it calls for, worked out on the text of the codes alone. */
final class RandomFormat {

    private static final List<String> IGNORED = List.of("", "", ".", ".-", "- /", "\u00b7.");
    private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int CATEGORIES = 4;

    private final Random random;
    private final String ignored;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();

    private RandomFormat(Random random, int count) {
        this.random = random;
        this.ignored = IGNORED.get(random.nextInt(IGNORED.size()));
        boolean isLarge = random.nextInt(4) == 0;
        for (int i = 0; i < count; i++) {
            shapes.add(shape(isLarge));
        }
        shapes.forEach(this::addRanges);
    }

    RandomFormat(Random random) {
        this(random, 1 + random.nextInt(3));
    }

    /** A shape: the characters of each place, whether it goes by prefix, and where its family begins. */
    private record Shape(String text, List<String> places, boolean isPrefix, int family) {

        boolean has(String code) {
            if (isPrefix ? code.length() < places.size() : code.length() != places.size()) {
                return false;
            }
            for (int i = 0; i < code.length(); i++) {
                if ((i < places.size() ? places.get(i) : ALL).indexOf(code.charAt(i)) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A range as the data writes it, and its first and last code in full. */
    private record Range(Shape shape, String text, String first, String last, int category) {

        boolean holds(String code) {
            String plain = code.substring(0, shape.places().size());
            return plain.substring(shape.family()).equals(first.substring(shape.family()))
                    && plain.compareTo(first) >= 0
                    && plain.compareTo(last) <= 0;
        }
    }

    private Shape shape(boolean isLarge) {
        StringBuilder text = new StringBuilder();
        List<String> places = new ArrayList<>();
        int width = isLarge ? 5 + random.nextInt(7) : 1 + random.nextInt(4);
        for (int i = 0; i < width; i++) {
            String place = place();
            places.add(place);
            boolean isPlain = place.length() == 1 && place.charAt(0) > '9' && !place.equals("N");
            text.append(
                    place.equals("0123456789") && random.nextInt(5) > 0
                            ? "N"
                            : isPlain ? place : "[" + written(place) + "]");
        }
        boolean isPrefix = random.nextInt(3) == 0;
        int family = width;
        while (!isPrefix && family > 0 && places.get(family - 1).chars().noneMatch(Character::isDigit)) {
            family--;
        }
        return new Shape(text + (isPrefix ? "*" : ""), places, isPrefix, family);
    }

    private String place() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> "0123456789";
            case 3 -> some("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1);
            case 4 -> some("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2 + random.nextInt(5));
            case 5 -> some("0123456789", 1 + random.nextInt(9));
            default -> some(ALL, 2 + random.nextInt(14));
        };
    }

    private String some(String all, int count) {
        Set<Character> chosen = new TreeSet<>();
        while (chosen.size() < count) {
            chosen.add(all.charAt(random.nextInt(all.length())));
        }
        return chosen.stream().map(String::valueOf).collect(Collectors.joining());
    }

    /** The characters in brackets in some order, neighbors as a span. */
    private static String written(String place) {
        return place.replaceAll("0123", "0-3").replaceAll("ABC", "A-C");
    }

    /** Ranges that do not meet, in families chosen by chance. */
    private void addRanges(Shape shape) {
        for (int family = random.nextInt(3); family >= 0; family--) {
            String letters = code(shape).substring(shape.family());
            if (ranges.stream()
                    .anyMatch(range ->
                            range.shape().equals(shape) && range.first().endsWith(letters))) {
                continue;
            }
            Set<String> bodies = new TreeSet<>();
            for (int i = random.nextInt(24); i >= 0; i--) {
                bodies.add(code(shape).substring(0, shape.family()));
            }
            List<String> ends = List.copyOf(bodies);
            for (int i = 0; i < ends.size(); i++) {
                String first = ends.get(i);
                String last = random.nextBoolean() && i + 1 < ends.size() ? ends.get(++i) : first;
                String text = first.equals(last) ? first + letters : first + letters + "-" + last + letters;
                ranges.add(new Range(shape, text, first + letters, last + letters, random.nextInt(CATEGORIES)));
            }
        }
        if (shape.isPrefix() && shape.places().size() > 1 && random.nextBoolean()) {
            ranges.removeIf(range -> range.shape().equals(shape));
            addShortEnds(shape);
        }
    }

    /** Ends that are shorter than the shape, each range with a first place of its own. */
    private void addShortEnds(Shape shape) {
        for (char c : shape.places().get(0).toCharArray()) {
            int width = shape.places().size();
            String one = c + code(shape).substring(1, 1 + random.nextInt(width));
            String other = c + code(shape).substring(1, 1 + random.nextInt(width));
            String first = filled(one, shape, false);
            String last = filled(other, shape, true);
            if (random.nextInt(4) == 0 || first.compareTo(last) > 0) {
                last = filled(one, shape, true);
                other = one;
            }
            String text = one.equals(other) ? one : one + "-" + other;
            ranges.add(new Range(shape, text, first, last, random.nextInt(CATEGORIES)));
        }
    }

    private static String filled(String end, Shape shape, boolean isLast) {
        StringBuilder full = new StringBuilder(end);
        while (full.length() < shape.places().size()) {
            String place = shape.places().get(full.length());
            full.append(place.charAt(isLast ? place.length() - 1 : 0));
        }
        return full.toString();
    }

    private String code(Shape shape) {
        return shape.places().stream()
                .map(place -> String.valueOf(place.charAt(random.nextInt(place.length()))))
                .collect(Collectors.joining());
    }

    String json() {
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < CATEGORIES; i++) {
            int category = i;
            String own = ranges.stream()
                    .filter(range -> range.category() == category)
                    .map(range -> '"' + range.text() + '"')
                    .collect(Collectors.joining(", "));
            if (!own.isEmpty()) {
                categories.add("{ \"id\": \"C" + i + "\", \"ranges\": [" + own + "] }");
            }
        }
        return "{ \"name\": \"Made\", \"levels\": [\"Kind\"], "
                + (ignored.isEmpty() ? "" : "\"ignore\": \"" + ignored + "\", ")
                + "\"format\": ["
                + shapes.stream().map(shape -> '"' + shape.text() + '"').collect(Collectors.joining(", "))
                + "],\n\"categories\": [\n" + String.join(",\n", categories) + "] }";
    }

    /** The id of the category that a text belongs to, or null. */
    String owner(String text) {
        String code = ignored.isEmpty() ? text : text.replaceAll("[" + Pattern.quote(ignored) + "]", "");
        for (Shape shape : shapes) {
            if (shape.has(code)) {
                for (Range range : ranges) {
                    if (range.shape() == shape && range.holds(code)) {
                        return "C" + range.category();
                    }
                }
                return null;
            }
        }
        return null;
    }

    /** Every code of every shape, the shortest of a prefix, if those are no more than asked for. */
    List<String> codes(int most) {
        List<String> all = new ArrayList<>();
        for (Shape shape : shapes) {
            double size = 1;
            for (String place : shape.places()) {
                size *= place.length();
            }
            if (all.size() + size <= most) {
                add("", shape, all);
            }
        }
        return all;
    }

    private static void add(String start, Shape shape, List<String> all) {
        if (start.length() == shape.places().size()) {
            all.add(start);
            return;
        }
        for (char c : shape.places().get(start.length()).toCharArray()) {
            add(start + c, shape, all);
        }
    }

    /** The ends of ranges, what lies beside them, codes by chance, and all that with slips. */
    Set<String> texts(Random dice, int count) {
        List<String> codes = new ArrayList<>();
        for (Range range : ranges) {
            codes.addAll(List.of(range.first(), range.last()));
        }
        for (Shape shape : shapes) {
            for (int i = 0; i < 100; i++) {
                codes.add(code(shape));
            }
        }
        Set<String> texts = new LinkedHashSet<>(codes);
        String strange = ALL + ignored + ignored + "a. -/\u0660\uFF10\u0000\uD835\uDFCE";
        while (texts.size() < count) {
            StringBuilder text = new StringBuilder(codes.get(dice.nextInt(codes.size())));
            for (int changes = dice.nextInt(4); changes > 0; changes--) {
                char c = strange.charAt(dice.nextInt(strange.length()));
                int at = dice.nextInt(text.length() + 1);
                switch (dice.nextInt(4)) {
                    case 0 -> text.insert(at, c);
                    case 1 -> text.append(ALL.charAt(dice.nextInt(ALL.length())));
                    case 2 -> text.insert(at, ignored.isEmpty() ? "0" : ignored.substring(0, 1));
                    default -> text.setCharAt(Math.max(0, Math.min(at, text.length() - 1)), c);
                }
            }
            texts.add(text.toString());
            count--;
        }
        texts.addAll(List.of("", ".", "-", "..", ignored));
        return texts;
    }
}
