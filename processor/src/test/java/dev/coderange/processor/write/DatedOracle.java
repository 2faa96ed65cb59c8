package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.model.Shape;
import dev.coderange.runtime.CodeCategory;
import dev.coderange.runtime.CodePeriod;
import dev.coderange.runtime.CodeRange;
import dev.coderange.runtime.UnknownCodeException;
import dev.coderange.runtime.UnknownCodeException.Reason;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** The generated types of one level of a dated set beside its dated ranges, which are asked one by one. */
final class DatedOracle {

    private final CodeSet set;
    private final DatedTypes types;
    private final List<Member> members;
    private final String level;
    private final String member;
    private final Class<?> constants;
    private final MethodHandle ofText;
    private final MethodHandle undated;
    private final MethodHandle ofInt;
    private final MethodHandle ofLong;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Long> keys = new ArrayList<>();

    /** By the first key of the range; what begins with one key ends with one. */
    private final NavigableMap<Long, List<Claim>> claims = new TreeMap<>();

    DatedOracle(CodeSet set, DatedTypes types, int level, Random random) {
        this.set = set;
        this.types = types;
        this.members = set.members(level);
        this.level = "Made" + set.levels().get(level).name();
        this.member = set.levels().get(level).memberName();
        this.constants = types.type(this.level);
        ofText = types.classifier(member, Object.class, CharSequence.class, LocalDate.class);
        undated = types.classifier(member, Object.class, CharSequence.class);
        boolean takesInt = set.format().takesInt();
        ofInt = takesInt ? types.classifier(member, Object.class, int.class, LocalDate.class) : null;
        ofLong = set.format().takesLong() ? types.classifier(member, Object.class, long.class, LocalDate.class) : null;
        for (Member each : members) {
            for (DatedRange range : each.category().history()) {
                claims.computeIfAbsent(range.codes().first(), any -> new ArrayList<>())
                        .add(new Claim(range, each.ordinal()));
            }
        }
        findDays(random);
        findKeys(random);
    }

    static void check(CodeSet set, Request.Lookup lookup, Random random) throws Throwable {
        DatedTypes types = new DatedTypes(set, lookup);
        for (int level = 0; level < set.levels().size(); level++) {
            new DatedOracle(set, types, level, random).check(random);
        }
        types.classFiles()
                .forEach((name, file) -> assertThat(MethodSizes.of(file).values())
                        .as(name)
                        .allMatch(size -> size < MethodSizes.LARGEST_COMPILED));
    }

    private void findDays(Random random) {
        TreeSet<LocalDate> all = new TreeSet<>(List.of(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.of(-1, 6, 1),
                LocalDate.of(0, 12, 31),
                LocalDate.of(1, 1, 1),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(10_000, 1, 1),
                LocalDate.of(123_456, 7, 8),
                LocalDate.ofEpochDay(set.effective().getAsInt())));
        for (Member each : members) {
            for (DatedRange range : each.category().history()) {
                for (int shift = -1; shift <= 1; shift++) {
                    if (range.days().hasFirst()) {
                        all.add(LocalDate.ofEpochDay(range.days().first() + shift));
                    }
                    if (range.days().hasLast()) {
                        all.add(LocalDate.ofEpochDay(range.days().last() + shift));
                    }
                }
            }
        }
        for (int i = 0; i < 10; i++) {
            all.add(LocalDate.of(1950 + random.nextInt(150), 1, 1).plusDays(random.nextInt(365)));
        }
        days.addAll(all);
    }

    /** Every key of a small set; those around every end, and some in between, of a large one. */
    private void findKeys(Random random) {
        TreeSet<Long> all = new TreeSet<>(List.of(0L, set.format().lastKey()));
        for (Member each : members) {
            for (DatedRange range : each.category().history()) {
                long first = range.codes().first();
                long last = range.codes().last();
                all.addAll(List.of(first, last, first + (last - first) / 2));
                all.add(Math.max(0, first - 1));
                all.add(Math.min(set.format().lastKey(), last == Long.MAX_VALUE ? last : last + 1));
            }
        }
        if (set.format().lastKey() < 2_000) {
            for (long key = 0; key <= set.format().lastKey(); key++) {
                all.add(key);
            }
        }
        for (int i = 0; i < 50; i++) {
            all.add((random.nextLong() & Long.MAX_VALUE) % (set.format().lastKey() / 2 + 1));
        }
        keys.addAll(all);
    }

    private int expected(long key, LocalDate on) {
        var floor = claims.floorEntry(key);
        if (floor != null) {
            for (Claim claim : floor.getValue()) {
                if (claim.range().codes().contains(key) && holds(claim.range(), on)) {
                    return claim.ordinal();
                }
            }
        }
        return -1;
    }

    private record Claim(DatedRange range, int ordinal) {}

    private static boolean holds(DatedRange range, LocalDate on) {
        return (!range.days().hasFirst() || range.days().first() <= on.toEpochDay())
                && (!range.days().hasLast() || on.toEpochDay() <= range.days().last());
    }

    private Object constant(int ordinal) {
        return ordinal < 0 ? null : constants.getEnumConstants()[ordinal];
    }

    private void check(Random random) throws Throwable {
        LocalDate effective = LocalDate.ofEpochDay(set.effective().getAsInt());
        for (long key : keys) {
            CharSequence code = set.format().code(key);
            Object[] answers = new Object[days.size()];
            for (int i = 0; i < answers.length; i++) {
                answers[i] = constant(expected(key, days.get(i)));
                same(ofText.invokeExact(code, days.get(i)), answers[i], code, days.get(i));
            }
            same(undated.invokeExact(code), constant(expected(key, effective)), code, effective);
            if (random.nextInt(Math.max(20, keys.size() / 10)) == 0) {
                checkEnum(code, answers);
            }
        }
        for (LocalDate day : days) {
            for (CharSequence none : new CharSequence[] {null, "", "?", "9999999999999999999999"}) {
                assertThat(ofText.invoke(none, day)).isNull();
            }
            if (days.size() < 60 || random.nextInt(days.size()) < 6) {
                checkRanges(day);
            }
        }
        assertThatThrownBy(() -> ofText.invoke("?", null)).isInstanceOf(NullPointerException.class);
        if (ofInt != null) {
            checkNumbers(random);
        }
    }

    private static void same(Object actual, Object expected, Object code, LocalDate on) {
        if (actual != expected) {
            throw new AssertionError(code + " on " + on + " is " + expected + " and not " + actual);
        }
    }

    /** The key of the code that a number stands for, or -1. */
    private long keyOf(long number) {
        long codes = set.format().digitShape().map(Shape::size).orElse(Long.MAX_VALUE);
        return number >= 0 && (number < codes || codes == Long.MAX_VALUE) ? number : -1;
    }

    private void checkNumbers(Random random) throws Throwable {
        List<Integer> numbers = new ArrayList<>(List.of(-1, -70_000, Integer.MIN_VALUE, Integer.MAX_VALUE));
        for (long key : keys) {
            if (key == (int) key) {
                numbers.add((int) key);
            }
        }
        int[] codes = numbers.stream().mapToInt(Integer::intValue).toArray();
        long[] longs = numbers.stream().mapToLong(Integer::longValue).toArray();
        for (LocalDate on : days) {
            for (int code : codes) {
                Object expected = constant(expected(keyOf(code), on));
                same(ofInt.invokeExact(code, on), expected, code, on);
                if (ofLong != null) {
                    same(ofLong.invokeExact((long) code, on), expected, code, on);
                }
            }
        }
        for (int i = 0; i < 4; i++) {
            checkBulk(random, codes, codes, int[].class);
            if (ofLong != null) {
                checkBulk(random, longs, codes, long[].class);
            }
        }
        assertThatThrownBy(() -> ofInt.invoke(-1, null)).isInstanceOf(NullPointerException.class);
    }

    private void checkBulk(Random random, Object given, int[] codes, Class<?> type) throws Throwable {
        LocalDate on = days.get(random.nextInt(days.size()));
        int[] epochDays = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            long day = days.get(random.nextInt(days.size())).toEpochDay();
            epochDays[i] = (int) Math.max(Integer.MIN_VALUE, Math.min(day, Integer.MAX_VALUE));
        }
        String name = member + "Ordinals";
        int[] ofDay = new int[codes.length];
        int[] ofDays = new int[codes.length];
        byte[] bytes = new byte[codes.length];
        byte[] bytesOfDays = new byte[codes.length];
        types.classifier(name, void.class, type, LocalDate.class, int[].class).invoke(given, on, ofDay);
        types.classifier(name, void.class, type, int[].class, int[].class).invoke(given, epochDays, ofDays);
        boolean hasBytes = members.size() <= 128;
        if (hasBytes) {
            types.classifier(name, void.class, type, LocalDate.class, byte[].class)
                    .invoke(given, on, bytes);
            types.classifier(name, void.class, type, int[].class, byte[].class).invoke(given, epochDays, bytesOfDays);
        }
        for (int i = 0; i < codes.length; i++) {
            assertThat(ofDay[i]).as("%s on %s", codes[i], on).isEqualTo(expected(keyOf(codes[i]), on));
            LocalDate own = LocalDate.ofEpochDay(epochDays[i]);
            assertThat(ofDays[i]).as("%s on %s", codes[i], own).isEqualTo(expected(keyOf(codes[i]), own));
            assertThat(!hasBytes || bytes[i] == (byte) ofDay[i] && bytesOfDays[i] == (byte) ofDays[i])
                    .isTrue();
        }
        assertThatThrownBy(() -> types.classifier(name, void.class, type, int[].class, int[].class)
                        .invoke(given, new int[1], ofDays))
                .hasMessage("epochDays has 1 days for " + codes.length + " codes");
    }

    private void checkRanges(LocalDate on) {
        for (int i = 0; i < members.size(); i++) {
            var category = (CodeCategory) constant(i);
            List<String> expected = members.get(i).category().history().stream()
                    .filter(range -> holds(range, on))
                    .sorted((one, other) -> set.format()
                            .compare(one.codes().first(), other.codes().first()))
                    .map(range -> range.codes().text(set.format()))
                    .toList();
            assertThat(category.ranges(on)).isUnmodifiable();
            assertThat(category.ranges(on)).extracting(CodeRange::toString).containsExactlyElementsOf(expected);
        }
    }

    private void checkEnum(CharSequence code, Object[] answers) throws Throwable {
        List<?> history = (List<?>)
                types.handle(level, "history", Object.class, CharSequence.class).invoke(code);
        assertThat(history).isUnmodifiable();
        for (int i = 0; i < answers.length; i++) {
            LocalDate on = days.get(i);
            Object of = null;
            for (Object each : history) {
                CodePeriod<?> period = (CodePeriod<?>) each;
                boolean holds = (period.from() == null || !on.isBefore(period.from()))
                        && (period.through() == null || !on.isAfter(period.through()));
                of = holds ? period.category() : of;
            }
            same(of, answers[i], code, on);
            Object found = types.handle(level, "find", Object.class, CharSequence.class, LocalDate.class)
                    .invoke(code, on);
            assertThat(found).isEqualTo(Optional.ofNullable(answers[i]));
            if (answers[i] != null) {
                Object contains = constants
                        .getMethod("contains", CharSequence.class, LocalDate.class)
                        .invoke(answers[i], code, on);
                assertThat(contains).isEqualTo(true);
            }
            assertOf(code, on, answers[i], history);
        }
    }

    private void assertOf(CharSequence code, LocalDate on, Object expected, List<?> history) throws Throwable {
        try {
            same(
                    constants
                            .getMethod("of", CharSequence.class, LocalDate.class)
                            .invoke(null, code, on),
                    expected,
                    code,
                    on);
        } catch (InvocationTargetException e) {
            assertThat(expected).isNull();
            var unknown = (UnknownCodeException) e.getCause();
            CodePeriod<?> last = null;
            for (Object each : history) {
                CodePeriod<?> period = (CodePeriod<?>) each;
                boolean isOver = period.through() != null && period.through().isBefore(on);
                last = isOver ? period : last;
            }
            Reason reason = history.isEmpty() ? Reason.NEVER : last != null ? Reason.RETIRED : Reason.NOT_YET;
            assertThat(unknown.reason()).isEqualTo(reason);
            if (last != null) {
                assertThat(unknown)
                        .hasMessageEndingWith(
                                "on " + on + ": it was " + last.category().name() + " through " + last.through() + ".");
            }
        }
    }
}
