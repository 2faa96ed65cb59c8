package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which constants will do, of which type they are, and how it is reported when they do not. */
class ReferenceCheckTest {

    private static CheckedSet set(String name, String format, String ranges, References references) {
        String json = "{\"name\": \"" + name + "\", \"format\": " + format + ", \"levels\": [\"Group\", \"Part\"],"
                + " \"categories\": [" + ranges + "]}";
        CodeSet set = DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .codeSet()
                .orElseThrow();
        return new CheckedSet(set, references);
    }

    private static CheckedSet points(References references) {
        return set(
                "Point",
                "\"integer\"",
                "{\"id\": \"LOW\", \"ranges\": [\"10-99\"], \"children\": [{\"id\": \"FEW\", \"ranges\":"
                        + " [\"20-29\"]}]}, {\"id\": \"HIGH\", \"ranges\": [\"200-299\"]}",
                references);
    }

    private static List<CodeConstraint> whole(References references) {
        return List.of(CodeConstraint.of(points(references), List.of(), false));
    }

    private static String said(CodeConstraint constraint, Object constant) {
        return ReferenceCheck.check(List.of(constraint), constant)
                .map(result -> result.violation().text())
                .orElse("nothing");
    }

    @Test
    void aNumberOfEachTypeIsACode() {
        for (Object fine : List.of((byte) 10, (short) 10, 10, 10L, (char) 10, "10")) {
            assertThat(ReferenceCheck.check(whole(References.ERROR), fine)).isEmpty();
        }
        for (Object wrong : List.of((byte) 9, (short) 9, 9, 9L, (char) 9, "9")) {
            assertThat(ReferenceCheck.check(whole(References.ERROR), wrong))
                    .as("%s", wrong.getClass())
                    .isPresent();
        }
    }

    @Test
    void nothingIsSaidOfWhatCanBeNoCode() {
        for (Object constant : List.of(9.0, 9f, true, List.of(), References.OFF)) {
            assertThat(ReferenceCheck.check(whole(References.ERROR), constant)).isEmpty();
        }
    }

    @Test
    void zeroIsANumberAndMinusOneIsNegative() {
        CodeConstraint constraint = whole(References.ERROR).get(0);

        assertThat(said(constraint, 0)).startsWith("0 is in no group");
        assertThat(said(constraint, -1)).contains("never negative");
    }

    @Test
    void aNumberIsNothingWhereNoShapeIsAllDigits() {
        CheckedSet letters =
                set("Letter", "\"[AB]NN\"", "{\"id\": \"A\", \"ranges\": [\"A10-A19\"]}", References.ERROR);

        assertThat(said(CodeConstraint.of(letters, List.of(), false), 9)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({"'', true", "' ', false", "0, false"})
    void anEmptyTextAsksWhetherThereIsACode(String text, boolean asks) {
        assertThat(ReferenceCheck.asksForAbsence(whole(References.ERROR), text)).isEqualTo(asks);
    }

    @Test
    void soDoesANegativeNumberAndZeroWhereItIsNoCode() {
        for (Object absent : List.of(-1, -1L, (short) -1, (byte) -1, 0, 0L, (short) 0, (byte) 0)) {
            assertThat(ReferenceCheck.asksForAbsence(whole(References.ERROR), absent))
                    .isTrue();
        }
        for (Object other : List.of(1, 10L, (short) 1, (byte) 1, 'a', 0.0, true)) {
            assertThat(ReferenceCheck.asksForAbsence(whole(References.ERROR), other))
                    .isFalse();
        }
        CheckedSet zero = set("Zero", "\"integer\"", "{\"id\": \"A\", \"ranges\": [\"0-9\"]}", References.ERROR);
        List<CodeConstraint> constraints =
                List.of(whole(References.ERROR).get(0), CodeConstraint.of(zero, List.of(), false));
        assertThat(ReferenceCheck.asksForAbsence(constraints, 0)).isFalse();
        assertThat(ReferenceCheck.asksForAbsence(constraints, -1)).isTrue();
    }

    @Test
    void theStrictestOfSeveralSetsDecidesAndOneThatIsOffSaysNothing() {
        CodeConstraint off = whole(References.OFF).get(0);
        CodeConstraint warning = whole(References.WARNING).get(0);
        CheckedSet other = set("Other", "\"integer\"", "{\"id\": \"A\", \"ranges\": [\"500\"]}", References.ERROR);
        CodeConstraint error = CodeConstraint.of(other, List.of(), false);

        assertThat(ReferenceCheck.check(List.of(off), 9)).isEmpty();
        assertThat(ReferenceCheck.check(List.of(), 9)).isEmpty();
        assertThat(reported(List.of(off, warning))).contains(References.WARNING);
        assertThat(reported(List.of(warning, error))).contains(References.ERROR);
        assertThat(reported(List.of(error, warning))).contains(References.ERROR);
    }

    private static Optional<References> reported(List<CodeConstraint> constraints) {
        return ReferenceCheck.check(constraints, 9).map(ReferenceCheck.Result::references);
    }

    @Test
    void whatIsSaidIsAboutTheDemandThatIsClosest() {
        CheckedSet words = set("Word", "\"[AB]NN\"", "{\"id\": \"A\", \"ranges\": [\"A10-A19\"]}", References.ERROR);
        List<CodeConstraint> constraints = List.of(
                CodeConstraint.of(words, List.of(), false),
                whole(References.ERROR).get(0));

        assertThat(ReferenceCheck.check(constraints, "9")
                        .orElseThrow()
                        .violation()
                        .text())
                .startsWith("9 is in no group")
                .contains("Also accepted");
    }

    @Test
    void aRangeIsCutIntoWhatLiesInACategoryAndWhatLiesInNone() {
        CodeConstraintReader reader = new CodeConstraintReader(points(References.ERROR));
        reader.categories(1, List.of("FEW"));
        CodeConstraint constraint = reader.constraint(true, "this accepts", List.of());

        assertThat(said(constraint, "20-29")).isEqualTo("nothing");
        assertThat(said(constraint, "20")).isEqualTo("nothing");
        assertThat(said(constraint, "19-29")).startsWith("19 is LOW; this accepts only FEW (20-29).");
        assertThat(said(constraint, "5-12")).startsWith("5-9 are in no group and 10-12 are LOW; ");
        assertThat(said(constraint, "98-101")).startsWith("98-99 are LOW and 100-101 are in no group; ");
        assertThat(said(constraint, "99-200")).startsWith("99 is LOW, 100-199 are in no group and 200 is HIGH; ");
        assertThat(said(constraint, "300")).startsWith("300 is in no group; ");
        assertThat(said(CodeConstraint.of(points(References.ERROR), List.of(), true), "9-10"))
                .startsWith("9 is in no group; ");
    }

    @Test
    void withinTakesRangesAndSaysWhichOfThemAreNone() {
        CodeConstraintReader reader = new CodeConstraintReader(points(References.ERROR));
        reader.within(List.of("10-12", "x", "12-10", "100-199", "98-101,250"));

        assertThat(reader.faults())
                .extracting(CodeConstraintReader.Fault::index)
                .containsExactly(1, 2, 3);
        assertThat(reader.faults()).allMatch(fault -> fault.member().equals(Optional.of("within")));
        CodeConstraint constraint = reader.constraint(false, "this accepts", List.of());
        assertThat(constraint.wanted().ranges())
                .containsExactly(new CodeRange(10, 12), new CodeRange(98, 99), new CodeRange(250, 250));
        assertThat(constraint.isWholeSet()).isFalse();
        assertThat(said(constraint, 13)).contains("this accepts only 10-12, 98-101 or 250.");
    }

    @Test
    void membersThatExcludeEachOtherAreOneFaultAndNoValueIsBlamed() {
        CodeConstraintReader reader = new CodeConstraintReader(points(References.ERROR));
        reader.categories(0, List.of("LOW", "UNKNOWN"));
        assertThat(reader.faults()).isEmpty();
        reader.within(List.of("200-299"));

        assertThat(reader.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.member()).isEmpty();
            assertThat(fault.violation().text()).startsWith("No code is in LOW (10-99) and 200-299: ");
        });
        assertThat(said(reader.constraint(false, "this accepts", List.of()), 10))
                .isEqualTo("nothing");
    }

    @Test
    void membersThatAgreeHoldTogether() {
        CodeConstraintReader reader = new CodeConstraintReader(points(References.ERROR));
        reader.categories(0, List.of("LOW"));
        reader.within(List.of("90-210"));

        assertThat(reader.faults()).isEmpty();
        assertThat(reader.constraint(false, "this accepts", List.of()).wanted().ranges())
                .containsExactly(new CodeRange(90, 99));
    }

    @Test
    void anIdThatTheSetDoesNotHaveStandsForNothing() {
        CodeConstraintReader reader = new CodeConstraintReader(points(References.ERROR));
        reader.categories(0, List.of("UNKNOWN"));

        assertThat(reader.constraint(false, "this accepts", List.of()).isWholeSet())
                .isTrue();
    }

    @Test
    void twoDemandsOnOneSetHoldTogetherAndAllowWhatBothAllow() {
        CodeConstraintReader low = new CodeConstraintReader(points(References.ERROR));
        low.categories(0, List.of("LOW"));
        CodeConstraintReader few = new CodeConstraintReader(points(References.ERROR));
        few.categories(0, List.of("LOW"));
        few.categories(1, List.of("FEW"));
        CodeConstraint both = low.constraint(false, "one accepts", List.of("", "NONE"))
                .and(few.constraint(false, "the other accepts", List.of("NONE", "ALL")));

        assertThat(both.allowed()).containsExactly("NONE");
        assertThat(both.owner()).isEqualTo("one accepts");
        assertThat(both.parts()).extracting(CodeConstraint.Part::text).containsExactly("LOW (10-99)", "FEW (20-29)");
        assertThat(both.wanted().ranges()).containsExactly(new CodeRange(20, 29));
    }

    @Test
    void levelsAreFoundByTheirMembers() {
        CheckedSet points = points(References.ERROR);

        assertThat(points.levelOf("group")).isZero();
        assertThat(points.levelOf("part")).isEqualTo(1);
        assertThat(points.levelOf("Group")).isEqualTo(-1);
        assertThat(points.category(1, "FEW")).isPresent();
        assertThat(points.category(0, "FEW")).isEmpty();
        assertThat(points.topNoun()).isEqualTo("group");
    }

    @Test
    void anExampleIsARangeThatWouldDo() {
        CheckedSet points = points(References.ERROR);
        assertThat(said(CodeConstraint.of(points, List.of(), true), "x")).contains("FIRST-LAST, such as 10-99, or");
        CheckedSet none = set("None", "\"integer\"", "{\"id\": \"A\", \"ranges\": [\"9-5\"]}", References.ERROR);
        assertThat(said(CodeConstraint.of(none, List.of(), true), "x")).contains("such as FIRST-LAST, or");
    }
}
