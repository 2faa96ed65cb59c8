package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Request;
import java.lang.invoke.MethodHandle;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares generated classifiers with a scan over the ranges. */
class ClassifierTest {

    private static final List<String> NO_CODES = List.of(
            "",
            " ",
            "X ",
            "71046 ",
            " 71046",
            "+7104",
            "-7104",
            "71046-26",
            "７１０４６",
            "٧١٠٤٦",
            "7104",
            "710460",
            "7104a",
            "7104\u0000",
            "00",
            "007",
            "99999999999999999999",
            "9223372036854775808",
            "a",
            "Å",
            "1e3");

    @ParameterizedTest
    @EnumSource(Request.Lookup.class)
    void integersAreDecidedOverTheWholeInt(Request.Lookup lookup) throws Throwable {
        Oracle oracle = new Oracle(
                Sets.set(
                        Sets.INTEGER,
                        range(0, 0, 1),
                        range(10, 20, 0),
                        range(21, 22, 2),
                        range(1_000_000, Integer.MAX_VALUE, 1)),
                lookup);
        oracle.checkAround();
        oracle.checkInts(-1000, 1_000_100);
    }

    @ParameterizedTest
    @EnumSource(Request.Lookup.class)
    void integersPastIntAreDecided(Request.Lookup lookup) throws Throwable {
        new Oracle(
                        Sets.set(
                                Sets.INTEGER,
                                range(5, Integer.MAX_VALUE, 1),
                                range(Integer.MAX_VALUE + 1L, 4_000_000_000L, 0),
                                range(Long.MAX_VALUE - 5, Long.MAX_VALUE, 2)),
                        lookup)
                .checkAround();
    }

    @ParameterizedTest
    @EnumSource(Request.Lookup.class)
    void fiveDigitsAreDecidedOverTheWholeKeySpace(Request.Lookup lookup) throws Throwable {
        Oracle oracle = new Oracle(
                Sets.set(
                        Sets.FIVE_DIGITS,
                        range(0, 9, 0),
                        range(70010, 76499, 1),
                        range(76500, 76500, 2),
                        range(99999, 99999, 0)),
                lookup);
        oracle.checkAllKeys();
        oracle.checkInts(-10, 200_000);
        oracle.checkAround();
    }

    @ParameterizedTest
    @EnumSource(Request.Lookup.class)
    void anIntNeverReachesTheKeysOfALetteredShape(Request.Lookup lookup) throws Throwable {
        Oracle oracle = new Oracle(
                Sets.set(Sets.CPT, range(42, 900, 0), range(100_000, 120_000, 1), range(140_042, 149_999, 2)), lookup);
        oracle.checkAllKeys();
        oracle.checkInts(-10, 200_000);
        oracle.checkAround();
    }

    @ParameterizedTest
    @EnumSource(Request.Lookup.class)
    void anIntReachesEveryTenDigitCode(Request.Lookup lookup) throws Throwable {
        Oracle oracle = new Oracle(
                Sets.set(
                        Sets.TEN_DIGITS,
                        range(0, 7, 0),
                        range(2_000_000_000L, 3_000_000_000L, 1),
                        range(9_999_999_999L, 9_999_999_999L, 2)),
                lookup);
        oracle.checkAround();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void randomRangesAreDecidedAsAScanDecidesThem(int format) throws Throwable {
        List<CodeFormat> formats =
                List.of(Sets.FIVE_DIGITS, Sets.CPT, Sets.HCPCS, Sets.ODD, Sets.TWO_DIGIT_SHAPES, Sets.INTEGER);
        Random random = new Random(format);
        for (Request.Lookup lookup : List.of(Request.Lookup.SWITCH, Request.Lookup.PACKED)) {
            for (int count : new int[] {3, 300}) {
                long last = Math.min(formats.get(format).lastKey(), 150_000);
                Oracle oracle = new Oracle(
                        Sets.random(random, formats.get(format), 0, last, count, 1 + random.nextInt(60)), lookup);
                oracle.checkAllKeys();
                oracle.checkInts(-10, 101_000);
            }
        }
    }

    @Test
    void anEmptyLevelAnswersNull() throws Throwable {
        new Oracle(Sets.set(Sets.FIVE_DIGITS, 1, List.of()), Request.Lookup.AUTO).checkAround();
    }

    private static long[] range(long first, long last, int category) {
        return new long[] {first, last, category};
    }

    /** A classifier beside a scan over the ranges of its set. */
    private static final class Oracle {
        private final CodeSet set;
        private final CompiledClassifier classifier;
        private final MethodHandle ofText;
        private final NavigableMap<Long, CodeRange> rangesByFirst = new TreeMap<>();
        private final Map<CodeRange, String> ids = new HashMap<>();

        Oracle(CodeSet set, Request.Lookup lookup) {
            this.set = set;
            this.classifier = CompiledClassifier.of(set, lookup);
            this.ofText = classifier.member(0, CharSequence.class);
            set.members(0)
                    .forEach(member -> member.category().ranges().forEach(range -> {
                        rangesByFirst.put(range.first(), range);
                        ids.put(range, member.category().id());
                    }));
        }

        String expected(long key) {
            var floor = rangesByFirst.floorEntry(key);
            return floor != null && floor.getValue().contains(key) ? ids.get(floor.getValue()) : "null";
        }

        void checkText(String text) throws Throwable {
            long key = set.format().key(text);
            String expected = key < 0 ? "null" : expected(key);
            for (CharSequence code : List.of(text, new StringBuilder(text), CharBuffer.wrap(text))) {
                Enum<?> actual = (Enum<?>) ofText.invokeExact(code);
                assertThat(String.valueOf(actual)).as("\"%s\"", text).isEqualTo(expected);
            }
        }

        void checkNumber(long number) throws Throwable {
            boolean isCode = number >= 0
                    && set.format()
                            .digitShape()
                            .map(shape -> number < shape.size())
                            .orElse(true);
            String expected = isCode ? expected(number) : "null";
            if (set.format().takesInt() && number == (int) number) {
                Enum<?> actual = (Enum<?>) classifier.member(0, int.class).invokeExact((int) number);
                assertThat(String.valueOf(actual)).as("int %s", number).isEqualTo(expected);
            }
            if (set.format().takesLong()) {
                Enum<?> actual = (Enum<?>) classifier.member(0, long.class).invokeExact(number);
                assertThat(String.valueOf(actual)).as("long %s", number).isEqualTo(expected);
            }
        }

        /** Everything at which a decision can go wrong: ends of ranges, of types and of shapes, and what is no code. */
        void checkAround() throws Throwable {
            List<Long> keys = new ArrayList<>();
            LongStream.of(0, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32, 99_999)
                    .forEach(keys::add);
            set.members(0)
                    .forEach(member -> member.category().ranges().forEach(range -> {
                        keys.add(range.first());
                        keys.add(range.last());
                    }));
            for (long key : keys) {
                for (long near = key - 2; near != key + 3; near++) {
                    checkNumber(near);
                    if (near >= 0 && near <= set.format().lastKey()) {
                        checkText(set.format().code(near));
                    }
                }
            }
            for (String text : NO_CODES) {
                checkText(text);
            }
            Enum<?> ofNull = (Enum<?>) ofText.invokeExact((CharSequence) null);
            assertThat(ofNull).isNull();
        }

        void checkAllKeys() throws Throwable {
            String[] expected = new String[(int) Math.min(set.format().lastKey(), (1 << 21) - 1) + 1];
            set.members(0)
                    .forEach(member -> member.category().ranges().forEach(range -> {
                        for (long key = range.first(); key <= range.last(); key++) {
                            expected[(int) key] = member.category().id();
                        }
                    }));
            for (int key = 0; key < expected.length; key++) {
                Enum<?> actual =
                        (Enum<?>) ofText.invokeExact((CharSequence) set.format().code(key));
                if ((actual == null) != (expected[key] == null)
                        || actual != null && !actual.name().equals(expected[key])) {
                    assertThat(String.valueOf(actual))
                            .as(set.format().code(key))
                            .isEqualTo(expected[key]);
                }
            }
        }

        void checkInts(int from, int to) throws Throwable {
            if (!set.format().takesInt()) {
                return;
            }
            MethodHandle ofInt = classifier.member(0, int.class);
            long codes = set.format().digitShape().map(shape -> shape.size()).orElse(Long.MAX_VALUE);
            for (int number = from; number < to; number++) {
                Enum<?> actual = (Enum<?>) ofInt.invokeExact(number);
                Enum<?> byText = number < 0 || number >= codes
                        ? null
                        : (Enum<?>)
                                ofText.invokeExact((CharSequence) set.format().code(number));
                assertThat(actual).isSameAs(byText);
            }
        }
    }
}
