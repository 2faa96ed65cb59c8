package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.plan.DecisionPlan;
import java.lang.invoke.MethodHandle;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** A generated classifier of a set of one level beside the ranges of that set, which are asked one by one. */
final class ClassifierOracle {

    private static final List<String> NO_CODES = List.of(
            "",
            " ",
            "X ",
            "71046 ",
            " 71046",
            "+7104",
            "-7104",
            "71046-26",
            "\uff17\uff11\uff10\uff14\uff16",
            "\u0667\u0661\u0660\u0664\u0666",
            "7104",
            "710460",
            "7104a",
            "7104\0",
            "00",
            "007",
            "99999999999999999999",
            "9223372036854775808",
            "a",
            "\u00c5",
            "1e3");

    private final CodeSet set;
    private final CompiledClassifier classifier;
    private final String[] ids;
    private final NavigableMap<Long, CodeRange> rangesByFirst = new TreeMap<>();
    private final Map<CodeRange, Integer> ordinals = new HashMap<>();
    private final MethodHandle ofText;
    private final MethodHandle ofInt;
    private final MethodHandle ofLong;

    ClassifierOracle(CodeSet set, DecisionPlan plan) {
        this.set = set;
        classifier = CompiledClassifier.of(set, plan);
        ids = set.members(0).stream().map(member -> member.category().id()).toArray(String[]::new);
        for (CodeSet.Member member : set.members(0)) {
            for (CodeRange range : member.category().ranges()) {
                rangesByFirst.put(range.first(), range);
                ordinals.put(range, member.ordinal());
            }
        }
        ofText = classifier.member(0, CharSequence.class);
        ofInt = set.format().takesInt() ? classifier.member(0, int.class) : null;
        ofLong = set.format().takesLong() ? classifier.member(0, long.class) : null;
    }

    CompiledClassifier classifier() {
        return classifier;
    }

    /**
     * Checks every key up to 2<sup>21</sup>, what lies around the ends of ranges and types, and a million random keys
     * beyond.
     */
    void check() throws Throwable {
        checkAround();
        for (long key = 0; key <= Math.min(set.format().lastKey(), (1 << 21) - 1); key++) {
            checkKey(key);
        }
        if (ofInt != null) {
            for (int number = -10; number < 200_000; number++) {
                checkNumber(number);
            }
        }
        checkRandom(set.format().lastKey() < 1 << 21 ? 0 : 1_000_000);
        checkSizes();
    }

    /** Checks that every method is one that HotSpot compiles. */
    void checkSizes() {
        classifier
                .classFiles()
                .forEach((name, file) -> assertThat(MethodSizes.of(file).values())
                        .as(name)
                        .allMatch(size -> size < MethodSizes.LARGEST_COMPILED));
    }

    /**
     * Checks what a decision can get wrong first: the ends of ranges, of types and of shapes, one by one and in bulk,
     * and what is no code.
     */
    void checkAround() throws Throwable {
        if (ofInt != null) {
            checkBulk();
        }
        for (long key : ends()) {
            for (long near = key - 2; near != key + 3; near++) {
                checkNumber(near);
                if (near >= 0 && near <= set.format().lastKey()) {
                    checkKey(near);
                }
            }
        }
        for (String text : NO_CODES) {
            for (CharSequence code : List.of(text, new StringBuilder(text), CharBuffer.wrap(text))) {
                checkText(code, set.format().key(text));
            }
        }
        checkText(null, -1);
    }

    private long[] ends() {
        LongStream types = LongStream.of(
                0,
                Integer.MAX_VALUE,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                1L << 32,
                99_999,
                set.format().lastKey());
        LongStream ranges =
                rangesByFirst.values().stream().flatMapToLong(range -> LongStream.of(range.first(), range.last()));
        return LongStream.concat(types, ranges).toArray();
    }

    private void checkRandom(int count) throws Throwable {
        Random random = new Random(1);
        long last = rangesByFirst.isEmpty()
                ? 0
                : rangesByFirst.lastEntry().getValue().last();
        for (int i = 0; i < count; i++) {
            long key = (random.nextLong() & Long.MAX_VALUE) % Math.max(1, last);
            checkKey(key);
            checkNumber(key);
        }
    }

    private void checkKey(long key) throws Throwable {
        checkText(set.format().code(key), key);
    }

    private void checkText(CharSequence code, long key) throws Throwable {
        compare((Enum<?>) ofText.invokeExact(code), key, code);
    }

    private void checkNumber(long number) throws Throwable {
        if (ofInt != null && number == (int) number) {
            compare((Enum<?>) ofInt.invokeExact((int) number), keyOf(number), number);
        }
        if (ofLong != null) {
            compare((Enum<?>) ofLong.invokeExact(number), keyOf(number), number);
        }
    }

    /** The key of the code that a number stands for, or -1. */
    private long keyOf(long number) {
        long codes = set.format().digitShape().map(Shape::size).orElse(Long.MAX_VALUE);
        return number >= 0 && (number < codes || codes == Long.MAX_VALUE) ? number : -1;
    }

    /** The ordinal of the category that holds a key, or -1. */
    private int expected(long key) {
        var floor = rangesByFirst.floorEntry(key);
        return floor != null && floor.getValue().contains(key) ? ordinals.get(floor.getValue()) : -1;
    }

    private void compare(Enum<?> actual, long key, Object code) {
        int expected = expected(key);
        if ((actual == null ? -1 : actual.ordinal()) != expected) {
            assertThat(String.valueOf(actual)).as("%s", code).isEqualTo(expected < 0 ? "null" : ids[expected]);
        }
    }

    private void checkBulk() throws Throwable {
        int[] ints = Arrays.stream(ends())
                .flatMap(key -> LongStream.rangeClosed(key - 2, key + 2))
                .filter(number -> number == (int) number)
                .mapToInt(number -> (int) number)
                .toArray();
        int[] expected =
                Arrays.stream(ints).map(number -> expected(keyOf(number))).toArray();
        checkBulk(int[].class, ints, expected);
        if (ofLong != null) {
            long[] longs = ends();
            checkBulk(
                    long[].class,
                    longs,
                    Arrays.stream(longs)
                            .mapToInt(number -> expected(keyOf(number)))
                            .toArray());
        }
    }

    private void checkBulk(Class<?> type, Object codes, int[] expected) throws Throwable {
        int[] into = new int[expected.length + 1];
        classifier.method("kindOrdinals", type, int[].class).invoke(codes, into);
        assertThat(Arrays.copyOf(into, expected.length)).isEqualTo(expected);
        if (ids.length <= Byte.MAX_VALUE + 1) {
            byte[] bytes = new byte[expected.length];
            classifier.method("kindOrdinals", type, byte[].class).invoke(codes, bytes);
            for (int i = 0; i < bytes.length; i++) {
                assertThat(bytes[i]).isEqualTo((byte) expected[i]);
            }
        }
        long[] counts = new long[ids.length + 1];
        Arrays.stream(expected).forEach(ordinal -> counts[ordinal < 0 ? ids.length : ordinal]++);
        assertThat((long[]) classifier.method("kindCounts", type).invoke(codes)).isEqualTo(counts);
        assertThatThrownBy(() ->
                        classifier.method("kindOrdinals", type, int[].class).invoke(codes, new int[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("into has 1 places for " + expected.length + " codes");
    }
}
