package dev.coderange.processor.export.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Codes of one shape, divided place by place: characters behind which the same may follow are one class, so that the
 * expression is short.
 */
final class PatternTree {

    private final List<String> places;
    private final int bodyWidth;
    private final String skip;
    /** How many codes begin alike up to each place, itself included, in the body or in the family. */
    private final long[] weights;

    private final Map<Rest, List<Sequence>> known = new HashMap<>();

    /**
     * A tree for one shape.
     *
     * @param places the characters allowed at each place, ascending
     * @param bodyWidth how many of them are the body; those behind it name the family
     * @param skip what may stand behind each character, as an expression; mostly empty
     */
    PatternTree(List<String> places, int bodyWidth, String skip) {
        this.places = places;
        this.bodyWidth = bodyWidth;
        this.skip = skip;
        this.weights = new long[places.size()];
        long weight = 1;
        for (int place = places.size() - 1; place >= 0; place--) {
            weight = place == bodyWidth - 1 ? 1 : weight;
            weights[place] = weight;
            weight *= place == 0 ? 1 : places.get(place).length();
        }
    }

    /**
     * Codes of one family whose bodies follow each other.
     *
     * @param family the number of the family
     * @param first the number of the first body, counted from the place where the slice begins
     * @param last the number of the last body
     */
    record Slice(long family, long first, long last) {}

    /** What is matched from a place on; the characters that lead there do not matter. */
    private record Rest(int place, List<Slice> slices) {}

    /** Parts one after the other, each a character, a class or a group. */
    record Sequence(List<String> parts, String skip) {

        Sequence {
            parts = List.copyOf(parts);
        }

        /** The sequence with one more part. */
        Sequence then(String part) {
            List<String> longer = new ArrayList<>(parts);
            longer.add(part);
            return new Sequence(longer, skip);
        }

        /** The sequence behind a character or class. */
        Sequence behind(String part) {
            List<String> longer = new ArrayList<>();
            longer.add(part);
            longer.addAll(parts);
            return new Sequence(longer, skip);
        }

        /** The expression, the same part several times as one with a count. */
        String text() {
            var text = new StringBuilder();
            for (int from = 0, to; from < parts.size(); from = to) {
                String part = parts.get(from);
                for (to = from + 1; to < parts.size() && parts.get(to).equals(part); ) {
                    to++;
                }
                String once = skip.isEmpty() || isGroup(part) ? part : part + skip;
                String counted = (once.equals(part) ? part : "(" + once + ")") + "{" + (to - from) + "}";
                String written = once.repeat(to - from);
                text.append(to - from > 1 && counted.length() < written.length() ? counted : written);
            }
            return text.toString();
        }

        /** Whether a part brings what may stand behind it: a group, or what follows a prefix. */
        private static boolean isGroup(String part) {
            return part.startsWith("(") || part.endsWith("*");
        }
    }

    /** One sequence for several: in a group, but for what all of them end with. */
    static Sequence joined(List<Sequence> alternatives, String skip) {
        if (alternatives.size() == 1) {
            return alternatives.get(0);
        }
        int common = commonEnd(alternatives);
        List<String> texts = new ArrayList<>();
        for (Sequence each : alternatives) {
            texts.add(new Sequence(each.parts().subList(0, each.parts().size() - common), skip).text());
        }
        List<String> parts = new ArrayList<>();
        parts.add("(" + String.join("|", texts) + ")");
        List<String> first = alternatives.get(0).parts();
        parts.addAll(first.subList(first.size() - common, first.size()));
        return new Sequence(parts, skip);
    }

    /** How many parts all sequences end with, and have others before them. */
    private static int commonEnd(List<Sequence> sequences) {
        List<String> first = sequences.get(0).parts();
        int common = 0;
        while (true) {
            for (Sequence each : sequences) {
                int at = each.parts().size() - 1 - common;
                if (at < 1 || !each.parts().get(at).equals(first.get(first.size() - 1 - common))) {
                    return common;
                }
            }
            common++;
        }
    }

    /** The sequences that match codes, no two of which begin with the same character. */
    List<Sequence> alternatives(List<Slice> slices) {
        return alternatives(0, slices);
    }

    private List<Sequence> alternatives(int place, List<Slice> slices) {
        if (place == places.size()) {
            return List.of(new Sequence(List.of(), skip));
        }
        var rest = new Rest(place, slices);
        List<Sequence> found = known.get(rest);
        if (found == null) {
            found = divide(place, place == bodyWidth ? families(slices) : slices);
            known.put(rest, found);
        }
        return found;
    }

    /** Behind the body only the families are left. */
    private static List<Slice> families(List<Slice> slices) {
        List<Slice> families = new ArrayList<>();
        for (Slice each : slices) {
            int end = families.size() - 1;
            if (end >= 0 && families.get(end).last() + 1 == each.family()) {
                families.set(end, new Slice(0, families.get(end).first(), each.family()));
            } else {
                families.add(new Slice(0, each.family(), each.family()));
            }
        }
        return families;
    }

    private List<Sequence> divide(int place, List<Slice> slices) {
        Map<List<Slice>, StringBuilder> characters = new LinkedHashMap<>();
        Map<Integer, List<Slice>> below =
                below(weights[place], places.get(place).length(), slices);
        below.forEach((index, rest) -> characters
                .computeIfAbsent(rest, any -> new StringBuilder())
                .append(places.get(place).charAt(index)));
        List<Sequence> sequences = new ArrayList<>();
        characters.forEach((rest, alike) -> {
            List<Sequence> next = alternatives(place + 1, rest);
            sequences.add(joined(next, skip).behind(characterClass(alike)));
        });
        return sequences;
    }

    /** What follows each character of a place, in the order of the characters. */
    private static Map<Integer, List<Slice>> below(long weight, int count, List<Slice> slices) {
        List<List<Slice>> byIndex = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byIndex.add(new ArrayList<>());
        }
        for (Slice each : slices) {
            for (long index = each.first() / weight; index <= each.last() / weight; index++) {
                long start = index * weight;
                long first = Math.max(each.first() - start, 0);
                long last = Math.min(each.last() - start, weight - 1);
                byIndex.get((int) index).add(new Slice(each.family(), first, last));
            }
        }
        Map<Integer, List<Slice>> below = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            if (!byIndex.get(i).isEmpty()) {
                below.put(i, byIndex.get(i));
            }
        }
        return below;
    }

    /** {@code 7}, {@code [78]}, {@code [0-9A-F]}; the characters ascend. */
    private static String characterClass(CharSequence characters) {
        if (characters.length() == 1) {
            return characters.toString();
        }
        var text = new StringBuilder("[");
        for (int from = 0, to; from < characters.length(); from = to + 1) {
            for (to = from; to + 1 < characters.length() && characters.charAt(to + 1) == characters.charAt(to) + 1; ) {
                to++;
            }
            text.append(characters.charAt(from));
            if (to > from) {
                text.append(to - from > 1 ? "-" : "").append(characters.charAt(to));
            }
        }
        return text.append(']').toString();
    }
}
