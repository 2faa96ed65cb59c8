package dev.coderange.example.benchmark.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.benchmark.data.Span;
import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.lookup.DataName;
import dev.coderange.example.benchmark.lookup.GeneratedClassifier;
import dev.coderange.example.benchmark.lookup.Input;
import dev.coderange.example.benchmark.lookup.KeyPattern;
import dev.coderange.example.benchmark.lookup.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every candidate answers as the data says, so that nothing is measured that answers wrongly. */
class CandidateSetIT {

    /** Past both ends of radiology's ten thousand, and both signs. */
    private static final int[] CODES = IntStream.concat(
                    IntStream.rangeClosed(-2_000, 99_999), IntStream.of(Integer.MIN_VALUE, Integer.MAX_VALUE))
            .toArray();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyCandidateAnswersAsTheDataSays(Level level) throws IOException {
        CandidateSet set = new CandidateSet(folder, level);
        set.compile(Installation.here());
        List<Span> spans = set.spans();
        for (Candidate candidate : Candidate.values()) {
            if (candidate.generated()) {
                assertOverAllCodes(candidate, set.load(candidate), spans);
            }
            for (Input input : List.of(Input.INT, Input.STRING)) {
                for (KeyPattern keys : List.of(KeyPattern.CLAIMS, KeyPattern.RANDOM)) {
                    String[] expected = Arrays.stream(codes(keys))
                            .mapToObj(code -> name(spans, code))
                            .toArray(String[]::new);
                    assertThat(names(set.loop(candidate, input, keys).answers()))
                            .as("%s, %s, %s", candidate, input, keys)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static void assertOverAllCodes(Candidate candidate, GeneratedClassifier classifier, List<Span> spans) {
        String[] expected =
                Arrays.stream(CODES).mapToObj(code -> name(spans, code)).toArray(String[]::new);
        assertThat(Arrays.mismatch(
                        names(Arrays.stream(CODES)
                                .mapToObj(classifier.ints()::get)
                                .toArray()),
                        expected))
                .as("the place of the first code answered wrongly by " + candidate)
                .isNegative();
    }

    private long[] codes(KeyPattern keys) throws IOException {
        List<Span> lowest = new CandidateSet(folder, Level.SUBCATEGORY).spans();
        return keys.draw(lowest, DataName.RADIOLOGY.first(), DataName.RADIOLOGY.last(), Subject.KEYS);
    }

    private static String name(List<Span> spans, long code) {
        return spans.stream()
                .filter(span -> span.first() <= code && code <= span.last())
                .map(Span::id)
                .findFirst()
                .orElse("null");
    }

    private static String[] names(Object[] answers) {
        return Arrays.stream(answers).map(String::valueOf).toArray(String[]::new);
    }
}
