package dev.coderange.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Outcome;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OracleIT {

    private static final List<String> NO_CODES = List.of(
            "\uFF17\uFF11\uFF10\uFF14\uFF16",
            "\u0667\u0661\u0660\u0664\u0666",
            "7104\u0666",
            "\uD835\uDFF3\uD835\uDFF31046",
            "\uFEFF71046",
            "71046\u0000",
            "+7104",
            "-7104",
            "71046-26",
            " 71046",
            "71046 ",
            "710 46",
            "7104",
            "710460",
            "071046",
            "",
            " ",
            "7104O",
            "0x7104",
            "7.1e4",
            "null");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everythingThatCanBeAskedAgreesWithTheOracle(DataSet data) throws Throwable {
        Oracle oracle = data.oracle();
        Outcome outcome = data.compile(folder);
        for (int level = 0; level < oracle.levels().size(); level++) {
            Answers answers = new Answers(
                    outcome, DataSet.PACKAGE, oracle.name(), oracle.levels().get(level));
            List<String> texts = new ArrayList<>(Codes.of(oracle.format()).toList());
            texts.addAll(Codes.around(oracle));
            texts.addAll(Codes.noise(oracle, new Random(42), 20_000));
            for (String text : texts) {
                assertAnswer(answers.ask(text), oracle.owner(level, text), text);
            }
            for (CharSequence text : new CharSequence[] {null, new StringBuilder("71046"), CharBuffer.wrap("71046")}) {
                String code = text == null ? null : text.toString();
                assertAnswer(answers.ask(text), oracle.owner(level, code), text);
            }
            askNumbers(oracle, level, answers);
        }
    }

    private static void askNumbers(Oracle oracle, int level, Answers answers) throws Throwable {
        List<String> digitShapes =
                oracle.format().stream().filter(shape -> shape.matches("N+")).toList();
        boolean isInteger = oracle.isInteger();
        assertThat(answers.takesInt()).isEqualTo(isInteger || digitShapes.size() == 1);
        assertThat(answers.takesLong()).isEqualTo(isInteger);
        if (answers.takesInt()) {
            int width = isInteger ? 1 : digitShapes.get(0).length();
            int[] extremes = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MAX_VALUE - 1, Integer.MAX_VALUE};
            int[] numbers = IntStream.concat(IntStream.rangeClosed(-10, 200_000), IntStream.of(extremes))
                    .toArray();
            for (int number : numbers) {
                assertAnswer(answers.ask(number), oracle.owner(level, padded(number, width)), number);
            }
        }
        if (answers.takesLong()) {
            for (String text : Codes.around(oracle)) {
                if (text.matches("-?[0-9]{1,18}|" + Long.MAX_VALUE)) {
                    long number = Long.parseLong(text);
                    assertAnswer(answers.ask(number), oracle.owner(level, padded(number, 1)), number);
                }
            }
            assertAnswer(answers.ask(Long.MIN_VALUE), null, Long.MIN_VALUE);
        }
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }

    private static void assertAnswer(String actual, String expected, Object code) {
        if (actual == null ? expected != null : !actual.equals(expected)) {
            throw new AssertionError(code + " belongs to " + expected + ", but the answer is " + actual);
        }
    }

    @Test
    void radiologyHasTheNumbersOfItsTable() throws Throwable {
        Outcome outcome = DataSet.RADIOLOGY.compile(folder);
        var category = new Answers(outcome, DataSet.PACKAGE, "Radiology", "Category");
        var subcategory = new Answers(outcome, DataSet.PACKAGE, "Radiology", "Subcategory");
        int both = 0;
        int upperAlone = 0;
        int gaps = 0;
        for (int code = 0; code <= 99_999; code++) {
            boolean isInCategory = category.ask(code) != null;
            boolean isInSubcategory = subcategory.ask(code) != null;
            assertThat(isInCategory || !isInSubcategory).isTrue();
            both += isInSubcategory ? 1 : 0;
            upperAlone += isInCategory && !isInSubcategory ? 1 : 0;
            gaps += code >= 70_010 && code <= 79_999 && !isInCategory ? 1 : 0;
        }
        assertThat(both + upperAlone).isEqualTo(9_577);
        assertThat(both).isEqualTo(4_846);
        assertThat(upperAlone).isEqualTo(4_731);
        assertThat(gaps).isEqualTo(413);
        assertThat(subcategory.ask(77_295)).isEqualTo("PHYSICS_AND_DOSIMETRY");
        for (int code = 77_296; code <= 77_299; code++) {
            assertThat(subcategory.ask(code)).isEqualTo("TREATMENT_PLANNING");
        }
    }

    @Test
    void textThatIsNoCodeIsInNothing() throws Throwable {
        Outcome outcome = DataSet.RADIOLOGY.compile(folder);
        for (String level : List.of("Category", "Subcategory")) {
            Answers answers = new Answers(outcome, DataSet.PACKAGE, "Radiology", level);
            for (String text : NO_CODES) {
                assertThat(answers.ask(text)).as(text).isNull();
            }
        }
    }
}
