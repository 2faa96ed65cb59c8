package dev.coderange.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownCodeExceptionTest {

    private static final List<CodeCategory> RADIOLOGY = List.of(
            category("DIAGNOSTIC", "70010-76499"), category("ULTRASOUND", "76506-76999", "77001"), category("EMPTY"));
    private static final List<CodeCategory> SUPPLIES =
            List.of(category("DRUGS", "J0120-J9999"), category("OTHER", "A0001-A0099"));
    private static final List<CodeCategory> POINTS = List.of(category("LOW", "0-127"), category("HIGH", "1000-65535"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    76502 | 76502 is in no category of Radiology: it lies in the gap between DIAGNOSTIC (70010-76499) and ULTRASOUND (76506-76999). Nearest: 76499.
                    76503 | 76503 is in no category of Radiology: it lies in the gap between DIAGNOSTIC (70010-76499) and ULTRASOUND (76506-76999). Nearest: 76506.
                    77000 | 77000 is in no category of Radiology: it lies in the gap between ULTRASOUND (76506-76999) and ULTRASOUND (77001).
                    00100 | 00100 is in no category of Radiology: it lies below DIAGNOSTIC (70010-76499). Nearest: 70010.
                    99999 | 99999 is in no category of Radiology: it lies above ULTRASOUND (77001). Nearest: 77001.
                    '' | "" is not a code of Radiology: a code looks like NNNNN (N is a digit).
                    ' 76502' | " 76502" is not a code of Radiology: a code looks like NNNNN (N is a digit).
                    7650 | "7650" is not a code of Radiology: a code looks like NNNNN (N is a digit).
                    7650A | "7650A" is not a code of Radiology: a code looks like NNNNN (N is a digit).
                    -5 | "-5" is not a code of Radiology: a code looks like NNNNN (N is a digit).
                    """)
    void saysWhereACodeLiesAndWhatIsNearest(String code, String message) {
        assertThat(UnknownCodeException.of("Radiology", "category", code, "NNNNN", RADIOLOGY))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    J0100 | J0100 is in no category of Supply: it lies in the gap between OTHER (A0001-A0099) and DRUGS (J0120-J9999). Nearest: J0120.
                    A0100 | A0100 is in no category of Supply: it lies in the gap between OTHER (A0001-A0099) and DRUGS (J0120-J9999). Nearest: A0099.
                    K0000 | K0000 is in no category of Supply: it lies above DRUGS (J0120-J9999). Nearest: J9999.
                    0100J | "0100J" is not a code of Supply: a code looks like [A-V]NNNN (N is a digit).
                    j0100 | "j0100" is not a code of Supply: a code looks like [A-V]NNNN (N is a digit).
                    j0120 | "j0120" is not a code of Supply: a code looks like [A-V]NNNN (N is a digit). Write J0120.
                    """)
    void countsLettersInFront(String code, String message) {
        assertThat(UnknownCodeException.of("Supply", "category", code, "[A-V]NNNN", SUPPLIES))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0041T | 0041T is in no category of Made: it lies below EMERGING (0042T-0900T). Nearest: 0042T.
                    0041A | 0041A is in no category of Made: no range has its letters.
                    12345 | 12345 is in no category of Made: no range has its shape.
                    0041B | "0041B" is not a code of Made: a code looks like NNNNN or NNNN[AFMTU] (N is a digit).
                    """)
    void knowsFamiliesApart(String code, String message) {
        assertThat(UnknownCodeException.of(
                        "Made", "category", code, "NNNNN or NNNN[AFMTU]", List.of(category("EMERGING", "0042T-0900T"))))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    B9A | B9A is in no category of Made: it lies in the gap between FIRST (A00-B99) and SECOND (C00-D49). Nearest: B99.
                    D5.0 | D5.0 is in no category of Made: it lies in the gap between SECOND (C00-D49) and LAST (Z3A). Nearest: D49.
                    D50.99XYZ | D50.99XYZ is in no category of Made: it lies in the gap between SECOND (C00-D49) and LAST (Z3A). Nearest: D49.
                    D5 | "D5" is not a code of Made: a code looks like [A-Z]N[0-9AB]* (N is a digit, * any further letters and digits), with . and blanks ignored.
                    a05.2 | "a05.2" is not a code of Made: a code looks like [A-Z]N[0-9AB]* (N is a digit, * any further letters and digits), with . and blanks ignored. Write A05.2.
                    """)
    void goesByPrefixAndIgnoresWhatItIsTold(String code, String message) {
        List<CodeCategory> categories =
                List.of(prefixes("FIRST", "A00-B99"), prefixes("SECOND", "C00-D49"), prefixes("LAST", "Z3A"));

        assertThat(UnknownCodeException.of("Made", "category", code, "[A-Z]N[0-9AB]*", ". ", categories))
                .hasMessage(message);
    }

    private static CodeCategory prefixes(String name, String ranges) {
        return new Category(name, CodeRange.parse("[A-Z]N[0-9AB]*", ". ", ranges));
    }

    @Test
    void takesTheShapesOfTheRangesWhereTheFormatIsForPeople() {
        assertThat(UnknownCodeException.of("Radiology", "category", "00100", "five digits", RADIOLOGY))
                .hasMessageEndingWith("it lies below DIAGNOSTIC (70010-76499). Nearest: 70010.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    500 | 500 is in no category of Point: it lies in the gap between LOW (0-127) and HIGH (1000-65535). Nearest: 127.
                    65536 | 65536 is in no category of Point: it lies above HIGH (1000-65535). Nearest: 65535.
                    99999999999999999999 | 99999999999999999999 is in no category of Point: it lies above HIGH (1000-65535). Nearest: 65535.
                    0500 | "0500" is not a code of Point: a code is a whole number without leading zeros.
                    """)
    void comparesIntegersAsNumbers(String code, String message) {
        assertThat(UnknownCodeException.of("Point", "category", code, "integer", POINTS))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '71046 ' | Write 71046, without the blanks around it.
                    '\u00a071046' | Write 71046, without the blanks around it.
                    '\ufeff71046\t' | Write 71046, without the blanks around it.
                    ' 99999' | ''
                    1402 | Did it lose a leading zero? 01402 would do.
                    203 | Did it lose leading zeros? 00203 would do.
                    9 | ''
                    42T | Did it lose leading zeros? 0042T would do.
                    0042t | Write 0042T.
                    71046.0 | Write 71046: a spreadsheet turned it into a decimal number.
                    1402.00 | Write 01402: a spreadsheet turned it into a decimal number.
                    99999.0 | ''
                    71046.5 | ''
                    71046TC | Write 71046: TC is a modifier.
                    71046-26 | Write 71046: 26 is a modifier.
                    7104626 | Write 71046: 26 is a modifier.
                    71046-26-59 | Write 71046: 26 59 are modifiers.
                    '71046 26' | Write 71046: 26 is a modifier.
                    HC:71046 | Write 71046: HC is a qualifier.
                    HC:71046:26 | Write 71046: HC is a qualifier and 26 is a modifier.
                    HC:99999:26 | ''
                    71046-262 | ''
                    71046-71048 | It is a range. Pass a single code.
                    """)
    void recognizesACodeInWhatIsMadeOfIt(String code, String advice) {
        List<CodeCategory> procedures = List.of(
                category("ANESTHESIA", "00200-00299", "01400-01499"),
                category("RADIOLOGY", "70010-76499"),
                category("EMERGING", "0042T-0900T"));
        String start = " is not a code of Procedure: a code looks like NNNNN or NNNN[AFMTU] (N is a digit).";

        assertThat(UnknownCodeException.of("Procedure", "category", code, "NNNNN or NNNN[AFMTU]", procedures)
                        .getMessage())
                .endsWith(start + (advice.isEmpty() ? "" : " " + advice));
    }

    @Test
    void namesNoneOfSeveralLikelyCodes() {
        List<CodeCategory> categories = List.of(category("SHORT", "001-099"), category("LONG", "00001-00099"));

        assertThat(UnknownCodeException.of("Made", "category", "7", "NNN or NNNNN", categories))
                .hasMessage("\"7\" is not a code of Made: a code looks like NNN or NNNNN (N is a digit).");
    }

    @Test
    void recognizesABlankAroundAnIntegerAndDoesNotPadIt() {
        assertThat(UnknownCodeException.of("Point", "category", "1000 ", "integer", POINTS))
                .hasMessageEndingWith("leading zeros. Write 1000, without the blanks around it.");
        assertThat(UnknownCodeException.of("Point", "category", "0500", "integer", POINTS))
                .hasMessageEndingWith("leading zeros.");
    }

    @Test
    void saysThatNullIsNoCode() {
        UnknownCodeException exception = UnknownCodeException.of("Radiology", "category", null, "NNNNN", RADIOLOGY);

        assertThat(exception).hasMessage("null is not a code of Radiology: a code looks like NNNNN (N is a digit).");
        assertThat(exception.code()).isEqualTo("null");
    }

    @Test
    void showsHostileTextHarmlessly() {
        assertThat(UnknownCodeException.of("Radiology", "category", "７\n\u0000\u202e\"", "NNNNN", RADIOLOGY))
                .hasMessage(
                        "\"\\uff17\\u000a\\u0000\\u202e\"\" is not a code of Radiology: a code looks like NNNNN (N is a"
                                + " digit).");
    }

    @Test
    void cutsLongText() {
        assertThat(UnknownCodeException.of("Radiology", "category", "9".repeat(1_000_000), "NNNNN", RADIOLOGY))
                .hasMessage("\"" + "9".repeat(40)
                        + "...\" is not a code of Radiology: a code looks like NNNNN (N is a digit).");
    }

    @Test
    void showsFortyCharactersWholeAndNoControlCharacter() {
        assertThat(UnknownCodeException.of("Radiology", "category", "9".repeat(40), "NNNNN", RADIOLOGY))
                .hasMessageStartingWith("\"" + "9".repeat(40) + "\" is not");
        assertThat(UnknownCodeException.of("Radiology", "category", "~\u007f", "NNNNN", RADIOLOGY))
                .hasMessageStartingWith("\"~\\u007f\" is not");
    }

    @Test
    void looksForACodeInUpToSixtyFourCharacters() {
        String blanks = " ".repeat(59);
        assertThat(UnknownCodeException.of("Radiology", "category", "71046" + blanks, "NNNNN", RADIOLOGY))
                .hasMessageContaining("Write 71046, without the blanks around it");
        assertThat(UnknownCodeException.of("Radiology", "category", "71046 " + blanks, "NNNNN", RADIOLOGY))
                .message()
                .doesNotContain("Write");
    }

    @Test
    void tellsWhatWasAskedAndWhatWasGiven() {
        UnknownCodeException exception = UnknownCodeException.of("Radiology", "category", "99999", "NNNNN", RADIOLOGY);

        assertThat(exception).isInstanceOf(IllegalArgumentException.class);
        assertThat(exception.set()).isEqualTo("Radiology");
        assertThat(exception.code()).isEqualTo("99999");
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        UnknownCodeException exception = UnknownCodeException.of("Radiology", "category", "99999", "NNNNN", RADIOLOGY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            UnknownCodeException copy = (UnknownCodeException) in.readObject();
            assertThat(copy).hasMessage(exception.getMessage());
            assertThat(copy.code()).isEqualTo("99999");
        }
    }

    private static CodeCategory category(String name, String... ranges) {
        return new Category(
                name,
                Arrays.stream(ranges)
                        .map(range -> range.split("-"))
                        .map(ends -> CodeRange.of(ends[0], ends[ends.length - 1]))
                        .toList());
    }

    private record Category(String name, List<CodeRange> ranges) implements CodeCategory {

        @Override
        public String title() {
            return name;
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public boolean contains(CharSequence code) {
            return ranges.stream().anyMatch(range -> range.contains(code));
        }

        @Override
        public Optional<CodeCategory> parent() {
            return Optional.empty();
        }

        @Override
        public List<CodeCategory> children() {
            return List.of();
        }
    }
}
