package dev.coderange.processor.fuzz;

import dev.coderange.runtime.CodeCategory;
import dev.coderange.runtime.UnknownCodeException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Asks the generated types of a set everything that they can be asked, and compares the answers with the oracle. */
final class GeneratedTypes {

    private static final int MOST_TEXTS = 3_000;

    private final RangeOracle oracle;
    private final Class<?> classifier;
    private final ClassLoader loader;
    private final String packageName;

    GeneratedTypes(ClassLoader loader, String packageName, RangeOracle oracle) {
        this.loader = loader;
        this.packageName = packageName;
        this.oracle = oracle;
        classifier = load(oracle.name() + "Classifier");
    }

    private Class<?> load(String simpleName) {
        try {
            return Class.forName(packageName + "." + simpleName, true, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    void compare(Dice dice) {
        compareText("EDITION", "edition");
        compareText("SYSTEM", "system");
        List<String> texts = texts(dice);
        for (int level = 0; level < oracle.levels().size(); level++) {
            new OfLevel(level).compare(texts);
        }
    }

    /** A constant is there where the data has a text, and may be where it has none. */
    private void compareText(String constant, String key) {
        try {
            same(constant, oracle.text(key), classifier.getField(constant).get(null));
        } catch (NoSuchFieldException e) {
            same(constant, oracle.text(key), "");
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void same(Object what, Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            Fault.require(
                    false,
                    "a wrong answer",
                    "expected \"%s\" and found \"%s\" for %s".formatted(expected, actual, what));
        }
    }

    /** Codes at and around every end of a range, some in between, and texts that are none. */
    private List<String> texts(Dice dice) {
        Set<String> texts =
                new LinkedHashSet<>(List.of("", "0", "-1", "00000", "99999", "9223372036854775807", "\u0661"));
        for (String end : dice.shuffled(oracle.ends())) {
            texts.add(end);
            texts.add(end + "0");
            texts.add("0" + end);
            for (int i = 0; i < 3; i++) {
                texts.add(neighbor(end, dice));
            }
            if (end.matches("[0-9]{1,19}")) {
                texts.add(beside(end, 1));
                texts.add(beside(end, -1));
            }
            if (texts.size() > MOST_TEXTS) {
                break;
            }
        }
        return List.copyOf(texts);
    }

    private static String beside(String digits, int by) {
        String number = new BigInteger(digits).add(BigInteger.valueOf(by)).toString();
        return "0".repeat(Math.max(0, digits.length() - number.length())) + number;
    }

    private static String neighbor(String code, Dice dice) {
        char[] chars = code.toCharArray();
        if (chars.length > 0) {
            int at = dice.below(chars.length);
            chars[at] = dice.oneIn(2) ? (char) (chars[at] + (dice.oneIn(2) ? 1 : -1)) : dice.pick("0123456789ABCFTUVZ");
        }
        return new String(chars);
    }

    /** The types of one level. */
    private final class OfLevel {

        private final int level;
        private final String member;
        private final Class<?> type;

        OfLevel(int level) {
            this.level = level;
            String name = oracle.levels().get(level);
            member = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            type = load(oracle.name() + name);
        }

        void compare(List<String> texts) {
            compareConstants();
            for (String text : texts) {
                String owner = oracle.owner(level, text);
                same(text, owner, idOf(call(classifier, member, CharSequence.class, text)));
                same(text, owner, idOf(call(classifier, member, CharSequence.class, CharBuffer.wrap(text))));
                same(text, owner, found(CharSequence.class, text));
                same(text, owner, ofOrNull(CharSequence.class, text));
                compareContains(text, owner);
            }
            same("null", null, call(classifier, member, CharSequence.class, null));
            Method byInt = method(classifier, member, int.class);
            Method byLong = method(classifier, member, long.class);
            same("int overload of " + type, takesInt(), byInt != null);
            if (byInt != null) {
                compareInts(texts);
            }
            if (byLong != null && oracle.isInteger()) {
                for (String text : texts) {
                    if (text.matches("-?[0-9]{1,18}|9223372036854775807")) {
                        long number = Long.parseLong(text);
                        same(number, oracle.owner(level, Long.toString(number)), idOf(invoke(byLong, number)));
                    }
                }
            }
        }

        private boolean takesInt() {
            return oracle.isInteger()
                    || oracle.shapes().stream()
                                    .filter(RangeOracle.ShapeText::isAllDigits)
                                    .count()
                            == 1;
        }

        private void compareConstants() {
            Object[] constants = type.getEnumConstants();
            List<RangeOracle.Entry> entries = oracle.entries(level);
            same(
                    "constants of " + type,
                    entries.stream().map(RangeOracle.Entry::id).toList(),
                    Arrays.stream(constants)
                            .map(each -> ((Enum<?>) each).name())
                            .toList());
            for (int i = 0; i < constants.length; i++) {
                CodeCategory category = (CodeCategory) constants[i];
                same("title of " + category.name(), entries.get(i).title(), category.title());
                same("description of " + category.name(), entries.get(i).description(), category.description());
            }
        }

        private void compareContains(String text, String owner) {
            for (Object constant : type.getEnumConstants()) {
                CodeCategory category = (CodeCategory) constant;
                boolean expected = category.name().equals(owner);
                same(category + " contains " + text, expected, category.contains(text));
                same(
                        category + " ranges contain " + text,
                        expected,
                        category.ranges().stream().anyMatch(range -> range.contains(text)));
            }
        }

        private void compareInts(List<String> texts) {
            int width = oracle.isInteger()
                    ? 1
                    : oracle.shapes().stream()
                            .filter(RangeOracle.ShapeText::isAllDigits)
                            .findFirst()
                            .orElseThrow()
                            .text()
                            .length();
            List<Integer> numbers = new ArrayList<>(List.of(-1, 0, Integer.MIN_VALUE, Integer.MAX_VALUE, 100_000));
            texts.stream()
                    .filter(text -> text.matches("-?[0-9]{1,10}"))
                    .map(Long::parseLong)
                    .filter(number -> number.intValue() == number)
                    .forEach(number -> numbers.add(number.intValue()));
            int[] codes = numbers.stream().mapToInt(Integer::intValue).toArray();
            String[] owners = new String[codes.length];
            for (int i = 0; i < codes.length; i++) {
                String digits = Integer.toString(codes[i]);
                owners[i] = codes[i] < 0
                        ? null
                        : oracle.owner(level, "0".repeat(Math.max(0, width - digits.length())) + digits);
                same(codes[i], owners[i], idOf(call(classifier, member, int.class, codes[i])));
                same(codes[i], owners[i], found(int.class, codes[i]));
                same(codes[i], owners[i], ofOrNull(int.class, codes[i]));
            }
            compareBulk(codes, owners);
        }

        private void compareBulk(int[] codes, String[] owners) {
            List<String> ids =
                    oracle.entries(level).stream().map(RangeOracle.Entry::id).toList();
            int[] into = new int[codes.length];
            long[] expectedCounts = new long[ids.size() + 1];
            invoke(method(classifier, member + "Ordinals", int[].class, int[].class), codes, into);
            Method bytes = method(classifier, member + "Ordinals", int[].class, byte[].class);
            byte[] intoBytes = new byte[codes.length];
            if (bytes != null) {
                invoke(bytes, codes, intoBytes);
            }
            for (int i = 0; i < codes.length; i++) {
                int ordinal = owners[i] == null ? -1 : ids.indexOf(owners[i]);
                expectedCounts[ordinal < 0 ? ids.size() : ordinal]++;
                same("ordinal of " + codes[i], ordinal, into[i]);
                if (bytes != null) {
                    same("byte ordinal of " + codes[i], (byte) ordinal, intoBytes[i]);
                }
            }
            long[] counts = (long[]) invoke(method(classifier, member + "Counts", int[].class), (Object) codes);
            same("counts", Arrays.toString(expectedCounts), Arrays.toString(counts));
        }

        private String found(Class<?> argument, Object code) {
            return idOf(((Optional<?>) call(type, "find", argument, code)).orElse(null));
        }

        private String ofOrNull(Class<?> argument, Object code) {
            try {
                return idOf(call(type, "of", argument, code));
            } catch (UnknownCodeException e) {
                return null;
            }
        }
    }

    private static String idOf(Object category) {
        return category == null ? null : ((Enum<?>) category).name();
    }

    private static Object call(Class<?> type, String name, Class<?> argument, Object value) {
        return invoke(method(type, name, argument), value);
    }

    private static Method method(Class<?> type, String name, Class<?>... arguments) {
        try {
            return type.getMethod(name, arguments);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static Object invoke(Method method, Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof UnknownCodeException unknown) {
                throw unknown;
            }
            throw Fault.thrown(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
