package dev.coderange.example.benchmark.dated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.benchmark.data.Numbering;
import dev.coderange.example.benchmark.data.Span;
import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.lookup.Form;
import dev.coderange.example.benchmark.lookup.KeyPattern;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way answers as the made-up history says, so that nothing is measured that answers wrongly. */
class DatedSubjectIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyWayAnswersAsTheHistorySays(DatedSet set) throws IOException {
        var subject = new DatedSubject(folder, set);
        subject.compile(Installation.here());
        MadeHistory history = subject.history();
        for (Form form : Form.values()) {
            assertOverTheKeySpace(subject.load(form), history);
        }
        List<Span> now = history.spans(history.editions().size());
        long[] codes = KeyPattern.CLAIMS.draw(now, MadeHistory.FIRST, MadeHistory.LAST, DatedSubject.KEYS);
        for (DatedScenario row : DatedScenario.of(set)) {
            LocalDate[] days = row.days().draw(history.editions(), DatedSubject.KEYS);
            if (row.way() == DatedWay.UNDATED) {
                Arrays.fill(days, last(history.editions()));
            }
            String[] expected = new String[codes.length];
            Arrays.setAll(expected, i -> String.valueOf(history.on((int) codes[i], days[i])));
            assertThat(Arrays.mismatch(names(subject.loop(row).answers()), expected))
                    .as("the first code answered wrongly by " + row)
                    .isNegative();
        }
    }

    /** Every code, on each day on which an edition begins and on the day before. */
    private static void assertOverTheKeySpace(DatedClassifier classifier, MadeHistory history) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate edition : history.editions()) {
            days.add(edition.minusDays(1));
            days.add(edition);
        }
        int codes = MadeHistory.LAST - MadeHistory.FIRST + 1;
        for (LocalDate day : days) {
            String[] expected = new String[codes];
            String[] ints = new String[codes];
            String[] texts = new String[codes];
            for (int i = 0; i < codes; i++) {
                int code = MadeHistory.FIRST + i;
                expected[i] = String.valueOf(history.on(code, day));
                ints[i] = String.valueOf(classifier.intsOnDay().get(code, day));
                texts[i] = String.valueOf(classifier.textsOnDay().get(Numbering.FIVE_DIGITS.code(code), day));
            }
            assertThat(ints).as("%s on %s", classifier.getClass(), day).isEqualTo(expected);
            assertThat(texts).as("%s on %s", classifier.getClass(), day).isEqualTo(expected);
        }
    }

    private static LocalDate last(List<LocalDate> editions) {
        return editions.get(editions.size() - 1);
    }

    private static String[] names(Object[] answers) {
        return Arrays.stream(answers).map(String::valueOf).toArray(String[]::new);
    }
}
