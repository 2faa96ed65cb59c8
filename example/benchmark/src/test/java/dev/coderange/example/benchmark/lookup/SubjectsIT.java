package dev.coderange.example.benchmark.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.coderange.example.benchmark.data.Span;
import dev.coderange.example.benchmark.launch.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way answers alike, so that nothing is measured that answers wrongly. */
class SubjectsIT {

    /** The characters that were common up to Unicode 13, which JDK 17 has. */
    private static final Set<Long> MOVED_TO_HAN = Set.of(0x16FE2L, 0x16FE3L);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IPV4")
    void everyWayAnswersAsTheDataSays(DataName data) throws IOException {
        Subject subject = compiled(data);
        Object[] expected = expected(subject);
        subject.classifiers().values().forEach(classifier -> assertOverTheKeySpace(data, classifier, expected));
        for (Scenario row : Scenario.of(data, Effort.FULL)) {
            long[] codes = row.keys().draw(subject.spans(), data.first(), data.last(), Subject.KEYS);
            Object[] answers = Arrays.stream(codes)
                    .mapToObj(code -> expected[(int) (code - data.first())])
                    .toArray();
            switch (row.way()) {
                case CODERANGE_COUNTS -> assertCounts(subject, codes, answers);
                case JDK, ICU4J -> assertAlike(row, subject, codes, answers);
                default ->
                    assertThat(Arrays.mismatch(names(row, subject), names(answers)))
                            .as("the first code answered wrongly by " + row)
                            .isNegative();
            }
        }
    }

    @Test
    void addressesAreDecidedAsTheDataSaysAtEachEndOfARangeAndInAMillionPlacesBetween() throws IOException {
        Subject subject = compiled(DataName.IPV4);
        List<Span> spans = subject.spans();
        long[] keys = LongStream.concat(
                        spans.stream()
                                .flatMapToLong(span -> LongStream.of(
                                        span.first() - 1,
                                        span.first(),
                                        span.first() + 1,
                                        span.last(),
                                        span.last() + 1)),
                        new Random(4).longs(1_000_000, 0, DataName.IPV4.last() + 1))
                .filter(key -> key >= 0)
                .sorted()
                .toArray();
        LongLookup longs = subject.classifier().longs();
        KeyLookup<String> texts = subject.classifier().texts();
        // The keys ascend and so do the ranges: a walk along both needs no search that could be wrong in its turn.
        Iterator<Span> rest = spans.iterator();
        Span span = rest.next();
        for (long key : keys) {
            while (span.last() < key && rest.hasNext()) {
                span = rest.next();
            }
            String expected = span.first() <= key && key <= span.last() ? span.id() : "null";
            if (!String.valueOf(longs.get(key)).equals(expected)
                    || !String.valueOf(texts.get(Long.toString(key))).equals(expected)) {
                assertThat(longs.get(key)).as("%d as long", key).hasToString(expected);
                assertThat(texts.get(Long.toString(key))).as("%d as text", key).hasToString(expected);
            }
        }
        assertThat(Stream.of(-1L, Long.MIN_VALUE, DataName.IPV4.last() + 1, Long.MAX_VALUE)
                        .map(longs::get))
                .containsOnlyNulls();
    }

    @Test
    void everyWayThatFindsAddressesAnswersAsTheDataSaysOverClaimsAndOtherPatterns() throws IOException {
        Subject subject = compiled(DataName.IPV4);
        long[] firsts = subject.spans().stream().mapToLong(Span::first).toArray();
        for (Scenario row : Scenario.of(DataName.IPV4, Effort.FULL)) {
            long[] codes = row.keys().draw(subject.spans(), 0, DataName.IPV4.last(), Subject.KEYS);
            Object[] expected = Arrays.stream(codes)
                    .mapToObj(code -> {
                        int found = Arrays.binarySearch(firsts, code);
                        int at = found >= 0 ? found : -found - 2;
                        return at >= 0 && code <= subject.spans().get(at).last()
                                ? subject.spans().get(at).id()
                                : null;
                    })
                    .toArray();
            assertThat(Arrays.mismatch(names(row, subject), names(expected)))
                    .as("the first code answered wrongly by " + row)
                    .isNegative();
        }
    }

    /** The JDK and ICU4J have other versions of Unicode: compares the characters that both sides know. */
    private static void assertAlike(Scenario row, Subject subject, long[] codes, Object[] expected) {
        String[] theirs = names(row, subject);
        String[] ours = names(expected);
        for (int i = 0; i < codes.length; i++) {
            if (!theirs[i].equals("none") && !ours[i].equals("none") && !MOVED_TO_HAN.contains(codes[i])) {
                assertThat(theirs[i]).as("%s: %x", row, codes[i]).isEqualTo(ours[i]);
            }
        }
    }

    private static String[] names(Scenario row, Subject subject) {
        return names(subject.loop(row.way(), row.input(), row.keys()).answers());
    }

    /**
     * Answers by name, since each way may have an enum of its own; the JDK calls UNKNOWN what is null for the others.
     */
    private static String[] names(Object... answers) {
        return Arrays.stream(answers)
                .map(answer -> answer == null || answer.toString().equals("UNKNOWN") ? "none" : answer.toString())
                .toArray(String[]::new);
    }

    private Subject compiled(DataName data) throws IOException {
        Subjects subjects = new Subjects(folder);
        DataFiles files =
                new DataFiles(Path.of(DataFiles.SCRIPTS), Path.of(DataFiles.LINE_BREAK), Path.of(DataFiles.GEO_IP));
        assumeThat(files.missing(data)).as("what the set is made from").isEmpty();
        subjects.compile(data, files, Installation.here());
        return subjects.load(data);
    }

    private static void assertOverTheKeySpace(DataName data, GeneratedClassifier classifier, Object[] expected) {
        KeyLookup<String> texts = classifier.texts();
        String[] names = names(expected);
        Object[] answers = new Object[expected.length];
        Arrays.setAll(answers, i -> texts.get(data.numbering().code(data.first() + i)));
        assertThat(Arrays.mismatch(names(answers), names))
                .as("the first code answered wrongly as text by " + classifier.getClass())
                .isNegative();
        if (data.inputs().contains(Input.INT)) {
            IntLookup ints = classifier.ints();
            Arrays.setAll(answers, i -> ints.get((int) data.first() + i));
            assertThat(Arrays.mismatch(names(answers), names))
                    .as("the first code answered wrongly as int by " + classifier.getClass())
                    .isNegative();
        }
    }

    private static void assertCounts(Subject subject, long[] codes, Object[] expected) {
        Enum<?>[] constants = subject.classifier().constants();
        long[] counts = new long[constants.length + 1];
        for (Object category : expected) {
            counts[category == null ? constants.length : ((Enum<?>) category).ordinal()]++;
        }
        assertThat(subject.classifier()
                        .counts(Arrays.stream(codes).mapToInt(Math::toIntExact).toArray()))
                .isEqualTo(counts);
    }

    /** The category of each code that a set's random codes are drawn from, by hand out of the spans. */
    private static Object[] expected(Subject subject) {
        Map<String, Object> categories = new HashMap<>();
        for (Enum<?> constant : subject.classifier().constants()) {
            categories.put(constant.name(), constant);
        }
        Object[] expected = new Object
                [Math.toIntExact(subject.data().last() - subject.data().first() + 1)];
        for (Span span : subject.spans()) {
            Arrays.fill(
                    expected,
                    (int) (span.first() - subject.data().first()),
                    (int) (span.last() - subject.data().first()) + 1,
                    categories.get(span.id()));
        }
        return expected;
    }
}
