package dev.coderange.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the codes of an earlier format among those of a later one, where they may have other keys. A code is the same
 * if its text is, whichever shapes the formats have: {@code 0042T} is in {@code NNNN[FT]} and in {@code NNNN[FTU]}.
 * What goes by prefix is the same only if it goes by the same number of places, and by prefix afterward, too.
 */
public final class FormatTranslation {

    /** Past so many pieces of one range, what is left of it counts as lost: formats so far apart share no meaning. */
    private static final int MOST_PIECES = 1 << 20;

    /** The widest integer whose codes all fit a {@code long}. */
    private static final int WIDEST_INTEGER = 18;

    private final CodeFormat from;
    private final boolean isSame;
    private final List<Way> ways = new ArrayList<>();

    /**
     * What became of codes.
     *
     * @param codes those that the later format has, as its keys; each range of one shape and family
     * @param lost those that it does not have, as keys of the earlier one, ascending; likewise
     */
    public record Translated(List<CodeRange> codes, List<CodeRange> lost) {

        public Translated {
            codes = List.copyOf(codes);
            lost = List.copyOf(lost);
        }
    }

    /** The way from one format to another. */
    public FormatTranslation(CodeFormat from, CodeFormat to) {
        this.from = from;
        this.isSame = from.equals(to) || from instanceof IntegerFormat && to instanceof IntegerFormat;
        for (Part earlier : isSame ? List.<Part>of() : Part.of(from)) {
            for (Part later : Part.of(to)) {
                Shape shape = earlier.shape;
                if (shape.width() == later.shape.width()
                        && (later.shape.isPrefix() || !shape.isPrefix())
                        && shape.meets(later.shape)) {
                    ways.add(new Way(earlier, later, to));
                }
            }
        }
    }

    /** What became of the codes of a range. */
    public Translated translate(CodeRange range) {
        if (isSame) {
            return new Translated(List.of(range), List.of());
        }
        List<CodeRange> codes = new ArrayList<>();
        List<CodeRange> kept = new ArrayList<>();
        for (CodeRange part : range.divided(from)) {
            for (Way way : ways) {
                way.follow(part, codes, kept);
            }
        }
        List<CodeRange> lost = new ArrayList<>();
        for (CodeRange part : RangeSet.of(kept).missing(range)) {
            lost.addAll(part.divided(from));
        }
        return new Translated(codes, lost);
    }

    /** The codes of ranges that the later format has, as its keys. */
    public RangeSet kept(List<CodeRange> ranges) {
        List<CodeRange> kept = new ArrayList<>();
        for (CodeRange range : ranges) {
            kept.addAll(translate(range).codes());
        }
        return RangeSet.of(kept);
    }

    /** Codes of one shape with adjacent keys: integers of one width are such, too. */
    private record Part(Shape shape, long base) {

        static List<Part> of(CodeFormat format) {
            List<Part> parts = new ArrayList<>();
            if (format instanceof ShapedFormat shaped) {
                for (Shape shape : shaped.shapes()) {
                    parts.add(new Part(shape, shaped.base(shape)));
                }
                return parts;
            }
            long base = 0;
            List<String> places = new ArrayList<>();
            for (int width = 1; width <= WIDEST_INTEGER; width++) {
                places.add(Shape.DIGITS);
                List<String> own = new ArrayList<>(places);
                own.set(0, width == 1 ? Shape.DIGITS : Shape.DIGITS.substring(1));
                var shape = new Shape("integer of width " + width, own);
                parts.add(new Part(shape, base));
                base += shape.size();
            }
            return parts;
        }

        CodeRange codes() {
            return new CodeRange(base, base + shape.size() - 1);
        }
    }

    /** From a shape to another one that some of its codes have, too. */
    private static final class Way {

        private final Part earlier;
        private final Part later;
        private final CodeFormat to;
        private final List<Integer> counting;
        /** How many codes agree in the places that count more; by how many these are. */
        private final long[] blocks;
        /** From how many places on the rest counts alike in both shapes. */
        private final int alikeFrom;

        Way(Part earlier, Part later, CodeFormat to) {
            this.earlier = earlier;
            this.later = later;
            this.to = to;
            this.counting = earlier.shape.counting();
            int width = counting.size();
            blocks = new long[width + 1];
            blocks[width] = 1;
            List<Integer> laterCounting = later.shape.counting();
            boolean isAlike = true;
            int alike = width;
            for (int i = width - 1; i >= 0; i--) {
                int place = counting.get(i);
                blocks[i] = blocks[i + 1] * earlier.shape.places().get(place).length();
                isAlike &= laterCounting.get(i) == place
                        && earlier.shape
                                .places()
                                .get(place)
                                .equals(later.shape.places().get(place));
                alike = isAlike ? i : alike;
            }
            alikeFrom = alike;
        }

        /** Adds the codes of a range that have the later shape, as keys of both formats. */
        void follow(CodeRange range, List<CodeRange> codes, List<CodeRange> kept) {
            if (range.meets(earlier.codes())) {
                var walk = new Walk(
                        Math.max(range.first(), earlier.base) - earlier.base,
                        Math.min(range.last(), earlier.codes().last()) - earlier.base,
                        codes,
                        kept);
                walk.into(0, 0);
            }
        }

        /** A walk through the codes of a range, by the places that count most. */
        private final class Walk {

            private final long first;
            private final long last;
            private final List<CodeRange> codes;
            private final List<CodeRange> kept;
            private int pieces;

            Walk(long first, long last, List<CodeRange> codes, List<CodeRange> kept) {
                this.first = first;
                this.last = last;
                this.codes = codes;
                this.kept = kept;
            }

            /** The block of codes that begins with a number and agrees in so many places. */
            void into(int depth, long number) {
                if (depth >= alikeFrom) {
                    long from = Math.max(first, number);
                    long through = Math.min(last, number + blocks[depth] - 1);
                    long moved = later.base + later.shape.number(earlier.shape.code(from));
                    add(
                            new CodeRange(moved, moved + through - from),
                            new CodeRange(earlier.base + from, earlier.base + through));
                    return;
                }
                String place = earlier.shape.places().get(counting.get(depth));
                String laterPlace = later.shape.places().get(counting.get(depth));
                long size = blocks[depth + 1];
                for (int i = 0; i < place.length() && pieces < MOST_PIECES; i++) {
                    long begin = number + i * size;
                    boolean isAsked = begin <= last && begin + size > first;
                    if (isAsked && laterPlace.indexOf(place.charAt(i)) >= 0) {
                        into(depth + 1, begin);
                    }
                }
            }

            private void add(CodeRange moved, CodeRange range) {
                int end = codes.size() - 1;
                if (pieces > 0
                        && codes.get(end).last() + 1 == moved.first()
                        && kept.get(end).last() + 1 == range.first()
                        && to.areEnds(codes.get(end).last(), moved.first())) {
                    codes.set(end, new CodeRange(codes.get(end).first(), moved.last()));
                    kept.set(end, new CodeRange(kept.get(end).first(), range.last()));
                } else {
                    codes.add(moved);
                    kept.add(range);
                }
                pieces++;
            }
        }
    }
}
