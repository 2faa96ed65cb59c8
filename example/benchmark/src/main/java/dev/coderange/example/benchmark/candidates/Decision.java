package dev.coderange.example.benchmark.candidates;

import dev.coderange.example.benchmark.candidates.Segments.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements that decide a code, as one would write them by hand. */
final class Decision {

    private final Segments segments;

    Decision(Segments segments) {
        this.segments = segments;
    }

    /**
     * A {@code switch} over the pages of a code. Pages that one category fills share its return; where categories
     * meet in a page there are comparisons, or smaller pages where there would be more than one.
     *
     * @param sizes the sizes of the pages, from the outside in
     * @param extremes whether there are labels at both ends of the ints, which leaves javac no table of jumps
     */
    String pages(List<Integer> sizes, boolean extremes) {
        return pages(segments.first(), segments.last(), sizes, extremes);
    }

    private String pages(int from, int to, List<Integer> sizes, boolean extremes) {
        int size = sizes.get(0);
        Map<String, List<Integer>> labels = new LinkedHashMap<>();
        for (int page = from / size; page <= to / size; page++) {
            List<Segment> inside = segments.within(page * size, page * size + size - 1);
            if (inside.size() > 1 || inside.get(0).id() != null) {
                labels.computeIfAbsent(page(inside, sizes), body -> new ArrayList<>())
                        .add(page);
            }
        }
        StringBuilder source = new StringBuilder("switch (code / " + size + ") {\n");
        labels.forEach((body, pages) -> {
            pages.forEach(page -> source.append("    case ").append(page).append(":\n"));
            source.append(body.indent(8));
        });
        if (extremes) {
            source.append("    case Integer.MIN_VALUE:\n    case Integer.MAX_VALUE:\n");
        }
        return source.append("    default:\n        return null;\n}\n").toString();
    }

    private String page(List<Segment> inside, List<Integer> sizes) {
        return inside.size() > 2 && sizes.size() > 1
                ? pages(
                        inside.get(0).first(),
                        inside.get(inside.size() - 1).last(),
                        sizes.subList(1, sizes.size()),
                        false)
                : inARow(inside);
    }

    private static String inARow(List<Segment> inside) {
        StringBuilder source = new StringBuilder();
        for (int i = 1; i < inside.size(); i++) {
            source.append("if (code < ").append(inside.get(i).first()).append(") {\n    ");
            source.append(answer(inside.get(i - 1))).append("}\n");
        }
        return source.append(answer(inside.get(inside.size() - 1))).toString();
    }

    /** Comparisons that halve what is left. */
    String tree() {
        List<Segment> open = segments.within(segments.first() - 1, segments.last() + 1);
        return tree(open);
    }

    private static String tree(List<Segment> inside) {
        if (inside.size() == 1) {
            return answer(inside.get(0));
        }
        int middle = inside.size() / 2;
        return "if (code < " + inside.get(middle).first() + ") {\n"
                + tree(inside.subList(0, middle)).indent(4) + "}\n"
                + tree(inside.subList(middle, inside.size()));
    }

    /** A comparison with both ends of each range. */
    String list() {
        StringBuilder source = new StringBuilder();
        for (Segment segment : segments.all()) {
            if (segment.id() != null) {
                source.append("if (code >= %d && code <= %d) {\n    ".formatted(segment.first(), segment.last()));
                source.append(answer(segment)).append("}\n");
            }
        }
        return source.append("return null;\n").toString();
    }

    private static String answer(Segment segment) {
        return segment.id() == null ? "return null;\n" : "return Category." + segment.id() + ";\n";
    }
}
