package dev.coderange.processor.export.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.ShapeParser;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Java's own regular expressions are the judge: of every code of a format, and of texts that are none. */
class CodePatternTest {

    private static final List<String> STRANGERS = List.of(
            "",
            " ",
            "0",
            "00000",
            "700100",
            "-7",
            "+7",
            "７",
            "٣",
            "a",
            "A",
            "AA",
            "0A0",
            "^",
            "$",
            ".",
            "-",
            "..",
            "[",
            "]",
            "\\",
            "7.0",
            "7 0",
            "0x7",
            "1e1",
            "01",
            "9999999999999999999",
            "9223372036854775808",
            "18446744073709551616",
            "é",
            "\uD83D\uDE00",
            "(",
            ")",
            "*",
            "7*",
            "null",
            "7\u00000",
            "7\u20280");

    @ParameterizedTest
    @CsvSource({
        "NNNNN, '', 71045-71555, ^71(0(4[5-9]|[5-9][0-9])|[1-4][0-9]{2}|5([0-4][0-9]|5[0-5]))$",
        "NNNNN, '', 70010, ^70010$",
        "NNNNN, '', 00000-99999, ^[0-9]{5}$",
        "NNNNN, '', '76800,76801-76857', ^768([0-4][0-9]|5[0-7])$",
        "NNNN[AFT], '', '0042T-0099T', ^00(4[2-9]|[5-9][0-9])T$",
        "NNNN[AFT], '', '0042T-0099T,0042A-0099A', ^00(4[2-9]|[5-9][0-9])[AT]$",
        "[A-D]NNN, '', A100-B049, '^(A[1-9][0-9]|B0[0-4])[0-9]$'",
        "NN*, '', 41-55, '^(4[1-9]|5[0-5])[0-9A-Z]*$'",
        "NNN, .-, 100-299, '^[.\\-]*[12][.\\-]*([0-9][.\\-]*){2}$'",
        "NN*, ., 41, '^[.]*4[.]*1[.]*[0-9A-Z.]*$'",
        "integer, '', 0-255, '^([0-9]|[1-9][0-9]|1[0-9]{2}|2([0-4][0-9]|5[0-5]))$'"
    })
    void isShort(String shape, String ignored, String ranges, String expected) {
        CodeFormat format = format(ignored, shape);
        assertThat(CodePattern.of(format, ranges(format, ranges))).isEqualTo(expected);
    }

    @Test
    void noCodeIsMatchedWhereThereIsNone() {
        assertThat(CodePattern.of(format("", "NN"), List.of())).isEqualTo("^$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NNN",
                "NN,NNT,NNF",
                "NN[AFT],NNN",
                "[A-C][0-9A][0-9AB]",
                "[0-9A-Z][0-9A-Z]",
                "NN*",
                "[AC]N*,NNN",
                "AN,BN,NN[XY][UV]",
                "[A-F][B-D]",
                "T,F,NN",
                "N[0369][AB],[X-Z]NN"
            })
    void matchesTheCodesOfRandomRangesAndNothingElse(String shapes) {
        for (String ignored : List.of("", ".", ".-", "]^", "\\[ &~|", "\u00b7#")) {
            CodeFormat format = format(ignored, shapes.split(","));
            for (int seed = 0; seed < 12; seed++) {
                var random = new Random(seed);
                List<CodeRange> ranges = random(format, random);
                judge(format, ranges, texts(format, random));
            }
        }
    }

    @Test
    void matchesIntegersUpToTheLargest() {
        CodeFormat format = new IntegerFormat(",");
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            List<CodeRange> ranges = new ArrayList<>();
            List<String> texts = new ArrayList<>(STRANGERS);
            for (int i = 0; i <= seed % 4; i++) {
                long one = random.nextLong() >>> 1 + random.nextInt(63);
                long other = i == 3 ? Long.MAX_VALUE : one + (Long.MAX_VALUE - one >>> 1 + random.nextInt(62));
                ranges.add(new CodeRange(one, other));
                for (long end : new long[] {one, other}) {
                    for (long near = Math.max(end - 11, 0); near - 11 <= end && near >= 0; near++) {
                        texts.add(Long.toString(near));
                        texts.add("0" + near);
                        texts.add(Long.toUnsignedString(near) + "0");
                        texts.add(String.format(Locale.ROOT, "%,d", near));
                    }
                }
            }
            judge(format, ranges, texts);
        }
    }

    @Test
    void ofManyRangesIsMadeAndMatchedQuickly() {
        CodeFormat format = format("", "[A-Z]NNNNNN");
        List<CodeRange> ranges = new ArrayList<>();
        for (long first = 0; first + 300 < 26_000_000; first += 650) {
            ranges.add(new CodeRange(first, first + 299));
        }
        assertThat(ranges).hasSizeGreaterThan(39_000);
        Pattern pattern = Pattern.compile(CodePattern.of(format, ranges));
        RangeSet codes = RangeSet.of(ranges);
        for (long key = 0; key < 26_000_000; key += 9_973) {
            assertThat(pattern.matcher(format.code(key)).matches()).isEqualTo(codes.contains(key));
        }
    }

    private static void judge(CodeFormat format, List<CodeRange> ranges, List<String> texts) {
        RangeSet codes = RangeSet.of(ranges);
        String expression = CodePattern.of(format, ranges);
        var pattern = Pattern.compile(expression);
        for (String text : texts) {
            long key = format.key(text);
            boolean isHeld = key >= 0 && codes.contains(key);
            boolean isFound = pattern.matcher(text).find();
            if (isHeld != isFound && !(text.isEmpty() && ranges.isEmpty())
                    || isFound != pattern.matcher(text).matches()) {
                assertThat(isFound).as("%s in %s", text, expression).isEqualTo(isHeld);
            }
        }
    }

    private static List<CodeRange> random(CodeFormat format, Random random) {
        List<CodeRange> ranges = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            long first = random.nextLong(format.lastKey() + 1);
            long last = first + random.nextLong(format.lastEnd(first) - first + 1);
            ranges.add(new CodeRange(first, random.nextBoolean() ? last : Math.min(last, first + 9)));
        }
        return RangeSet.of(ranges).ranges();
    }

    /** Every code, some with ignored characters in them, with more behind them, or with less; and strangers. */
    private static List<String> texts(CodeFormat format, Random random) {
        List<String> texts = new ArrayList<>(STRANGERS);
        for (long key = 0; key <= format.lastKey(); key++) {
            String code = format.code(key);
            texts.add(code);
            if (key % 7 == 0) {
                texts.add(code + "7");
                texts.add(code + "A1Z");
                texts.add(code + ".");
                texts.add(" " + code);
                texts.add(code.substring(1));
                texts.add(code.toLowerCase(Locale.ROOT));
                var filled = new StringBuilder(code);
                for (int i = 0; i < 3 && !format.ignored().isEmpty(); i++) {
                    char c = format.ignored()
                            .charAt(random.nextInt(format.ignored().length()));
                    filled.insert(random.nextInt(filled.length() + 1), c);
                }
                texts.add(filled.toString());
            }
        }
        return texts;
    }

    private static CodeFormat format(String ignored, String... shapes) {
        return shapes[0].equals(IntegerFormat.TEXT)
                ? new IntegerFormat(ignored)
                : new ShapedFormat(Stream.of(shapes).map(ShapeParser::parse).toList(), ignored);
    }

    private static List<CodeRange> ranges(CodeFormat format, String text) {
        List<CodeRange> ranges = new ArrayList<>();
        for (String range : text.split(",")) {
            String[] ends = range.split("-");
            ranges.add(new CodeRange(format.bareKey(ends[0]), format.bareKey(ends[ends.length - 1])));
        }
        return ranges;
    }
}
