package dev.coderange.processor.write;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapeParser;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Made-up code sets. */
final class Sets {

    static final CodeFormat INTEGER = new IntegerFormat();
    static final CodeFormat FIVE_DIGITS = new ShapedFormat(List.of(shape("NNNNN", "NNNNN")));
    static final CodeFormat CPT =
            new ShapedFormat(List.of(shape("NNNN[AFMTU]", "NNNN", "AFMTU"), shape("NNNNN", "NNNNN")));
    static final CodeFormat HCPCS = new ShapedFormat(List.of(shape("[A-V]NNNN", "ABCDEFGHIJKLMNOPQRSTUV", "NNNN")));
    static final CodeFormat ODD = new ShapedFormat(List.of(
            shape("X", "X"), shape("NNX", "NN", "X"), shape("[AC]N[B-D]", "AC", "N", "BCD"), shape("NNN", "NNN")));
    static final CodeFormat CPT_AND_HCPCS = new ShapedFormat(List.of(
            shape("NNNNN", "NNNNN"),
            shape("NNNN[AFMTU]", "NNNN", "AFMTU"),
            shape("[A-V]NNNN", "ABCDEFGHIJKLMNOPQRSTUV", "NNNN")));

    /** Three shapes that no single place tells apart. */
    static final CodeFormat TANGLED = new ShapedFormat(List.of(
            shape("A[AB]AN", "A", "AB", "A", "N"),
            shape("BA[AB]N", "B", "A", "AB", "N"),
            shape("[AB]BBN", "AB", "B", "B", "N")));

    static final CodeFormat TEN_DIGITS = new ShapedFormat(List.of(shape("NNNNNNNNNN", "NNNNNNNNNN")));
    static final CodeFormat TWO_DIGIT_SHAPES = new ShapedFormat(List.of(shape("NN", "NN"), shape("NNN", "NNN")));

    private static final long BEYOND_INT = 1L << 40;

    private Sets() {}

    /** A format as data writes it, with the characters that it ignores. */
    static CodeFormat format(String ignored, String... shapes) {
        return new ShapedFormat(Arrays.stream(shapes).map(ShapeParser::parse).toList(), ignored);
    }

    /** A shape of parts: a run of {@code N}, or the letters that one place allows. */
    static Shape shape(String text, String... parts) {
        List<String> places = new ArrayList<>();
        for (String part : parts) {
            if (part.matches("N+")) {
                part.chars().forEach(n -> places.add(Shape.DIGITS));
            } else {
                places.add(part);
            }
        }
        return new Shape(text, places);
    }

    /** A set of one level whose categories hold the given ranges: {@code {first, last, category}}. */
    static CodeSet set(CodeFormat format, int categories, List<long[]> ranges) {
        List<Category> all = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            int ordinal = i;
            List<CodeRange> own = ranges.stream()
                    .filter(range -> range[2] == ordinal)
                    .map(range -> new CodeRange(range[0], range[1]))
                    .toList();
            all.add(new Category("C" + i, "C" + i, "", own, own, List.of()));
        }
        return new CodeSet("Made", "", "1", "", format, List.of(new Level("Kind")), all);
    }

    static CodeSet set(CodeFormat format, long[]... ranges) {
        int categories = 1
                + Arrays.stream(ranges).mapToInt(range -> (int) range[2]).max().orElse(0);
        return set(format, categories, List.of(ranges));
    }

    /** Up to {@code count} ranges between two keys, some touching, some of a single key. */
    static CodeSet random(Random random, CodeFormat format, long from, long to, int count, int categories) {
        long[] bounds =
                random.longs(2L * count, from, to + 1).sorted().distinct().toArray();
        List<long[]> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.length; i++) {
            int kind = random.nextInt(4);
            long last = kind == 0 ? bounds[i] : bounds[i + 1] - 1;
            if (kind > 1) {
                addSplit(format, bounds[i], last, random.nextInt(categories), ranges);
            }
        }
        return set(format, categories, ranges);
    }

    /** Ranges end where the letters change. */
    private static void addSplit(CodeFormat format, long first, long last, int category, List<long[]> ranges) {
        if (format.areEnds(first, last)) {
            ranges.add(new long[] {first, last, category});
        } else if (last > first) {
            addSplit(format, first, first + (last - first) / 2, category, ranges);
            addSplit(format, first + (last - first) / 2 + 1, last, category, ranges);
        }
    }

    /** Categories that take turns, past every {@code int}, with ranges of one to three codes. */
    static CodeSet alternating(int categories, int rangesOfEach) {
        List<Category> all = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            List<CodeRange> ranges = new ArrayList<>();
            for (int k = 0; k < rangesOfEach; k++) {
                long first = BEYOND_INT + 4L * ((long) k * categories + i);
                ranges.add(new CodeRange(first, first + k % 3));
            }
            all.add(new Category("C" + i, "C" + i, "", ranges, ranges, List.of()));
        }
        return new CodeSet("Made", "", "", "", INTEGER, List.of(new Level("Kind")), all);
    }
}
