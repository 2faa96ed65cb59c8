package dev.coderange.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.FormatTranslation.Translated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTranslationTest {

    private static final List<String> PLACES =
            List.of(Shape.DIGITS, "A", "AB", "ABC", "B", "BC", "012", "123456789", "0123456789AB", "1A", "Z", "0Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NNNN[FT] | NNNN[FTU] | 0042T-0050T | 0042T-0050T |",
                "NNNN[FT] | NNNN[T]   | 0042F-0050F |             | 0042F-0050F",
                "[A-C]NN  | [A-D]NN   | A00-B99     | A00-B99     |",
                "[A-C]NN  | [B-D]NN   | A90-B09     | B00-B09     | A90-A99",
                "ANN      | AN[0-9A]  | A08-A21     | A08-A09, A10-A19, A20-A21 |",
                "AN[0-9A] | ANN       | A08-A1A     | A08-A09, A10-A19 | A0A, A1A",
                "NNN      | integer   | 098-101     | 100-101     | 098-099",
                "integer  | NNN       | 8-1200      | 100-999     | 8-99, 1000-1200",
                "NNN      | NNNN      | 100-200     |             | 100-200",
                "[A-C]N*  | [A-D]N*   | A0-B9       | A0-B9       |",
                "[A-C]N*  | [A-C]N    | A0-B9       |             | A0-B9",
                "[A-C]N   | [A-D]N*   | A0-B9       | A0-B9       |",
            })
    void goesByText(String from, String to, String range, String kept, String lost) {
        CodeFormat earlier = format(from);
        CodeFormat later = format(to);
        String[] ends = range.split("-");
        var codes = new CodeRange(earlier.bareKey(ends[0]), earlier.bareKey(ends[1]));

        Translated translated = new FormatTranslation(earlier, later).translate(codes);

        assertThat(texts(translated.codes(), later)).isEqualTo(kept == null ? "" : kept);
        assertThat(texts(translated.lost(), earlier)).isEqualTo(lost == null ? "" : lost);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithALookAtEveryCode(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            CodeFormat from = randomFormat(random);
            CodeFormat to = randomFormat(random);
            var translation = new FormatTranslation(from, to);
            long most = Math.min(from.lastKey(), 12_000);
            long first = random.nextInt((int) most + 1);
            long last = first + (long) (random.nextDouble() * (most - first + 1));
            Set<Long> kept = new HashSet<>();
            Set<Long> lost = new HashSet<>();
            for (long key = first; key <= last; key++) {
                long there = to.bareKey(from.code(key));
                (there < 0 ? lost : kept).add(there < 0 ? key : there);
            }

            Translated translated = translation.translate(new CodeRange(first, last));

            String what = from + " to " + to + ", " + first + "-" + last + ", seed " + seed;
            assertThat(keys(translated.codes(), to)).as(what).isEqualTo(kept);
            assertThat(keys(translated.lost(), from)).as(what).isEqualTo(lost);
        }
    }

    @Test
    void endsWhereFormatsHaveNearlyNothingInCommon() {
        CodeFormat from = format("NNNNNNNNNNNN[0-9A]");
        CodeFormat to = format("NNNNNNNNNNNNN");

        Translated translated = new FormatTranslation(from, to).translate(new CodeRange(0, from.lastKey()));

        assertThat(translated.lost()).isNotEmpty();
    }

    /** The keys of ranges, each of which is of one shape and family. */
    private static Set<Long> keys(List<CodeRange> ranges, CodeFormat format) {
        Set<Long> keys = new HashSet<>();
        for (CodeRange range : ranges) {
            assertThat(format.areEnds(range.first(), range.last())).isTrue();
            for (long key = range.first(); key <= range.last(); key++) {
                assertThat(keys.add(key)).isTrue();
            }
        }
        return keys;
    }

    private static CodeFormat randomFormat(Random random) {
        if (random.nextInt(8) == 0) {
            return new IntegerFormat();
        }
        List<Shape> shapes = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        while (shapes.size() < count) {
            List<String> places = new ArrayList<>();
            int width = 1 + random.nextInt(4);
            for (int i = 0; i < width; i++) {
                places.add(PLACES.get(random.nextInt(PLACES.size())));
            }
            var shape = new Shape(places.toString(), places);
            boolean meets = shapes.stream().anyMatch(shape::meets);
            count -= meets ? 1 : 0;
            if (!meets) {
                shapes.add(shape);
            }
        }
        return new ShapedFormat(shapes);
    }

    private static String texts(List<CodeRange> ranges, CodeFormat format) {
        return String.join(", ", ranges.stream().map(each -> each.text(format)).toList());
    }

    private static CodeFormat format(String text) {
        if (text.equals(IntegerFormat.TEXT)) {
            return new IntegerFormat();
        }
        List<String> places = new ArrayList<>();
        boolean isPrefix = text.endsWith("*");
        for (int i = 0; i < text.length() - (isPrefix ? 1 : 0); i++) {
            switch (text.charAt(i)) {
                case 'N' -> places.add(Shape.DIGITS);
                case '[' -> {
                    int end = text.indexOf(']', i);
                    places.add(characters(text.substring(i + 1, end)));
                    i = end;
                }
                default -> places.add(text.substring(i, i + 1));
            }
        }
        return new ShapedFormat(List.of(new Shape(text, places, isPrefix)));
    }

    /** {@code 0-9A} as each of its characters. */
    private static String characters(String set) {
        var characters = new StringBuilder();
        for (int i = 0; i < set.length(); i++) {
            boolean isRange = i + 2 < set.length() && set.charAt(i + 1) == '-';
            char last = isRange ? set.charAt(i + 2) : set.charAt(i);
            for (char c = set.charAt(i); c <= last; c++) {
                characters.append(c);
            }
            i += isRange ? 2 : 0;
        }
        return characters.toString();
    }
}
