package dev.coderange.example.claims.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimParserTest {

    private ClaimParser parser;

    @BeforeEach
    void readHeader() throws BadHeaderException {
        parser = new ClaimParser(
                ClaimHeader.of(
                        List.of("claim id", "service date", "procedure code", "modifiers", "units", "charge"),
                        Delimiter.COMMA),
                DateForm.ISO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NO_CLAIM_ID    | 0 | ''
                    NO_CLAIM_ID    | 0 | '  '
                    BAD_DATE       | 1 | ''
                    BAD_DATE       | 1 | 2025-02-30
                    BAD_DATE       | 1 | 01/31/2025
                    BAD_DATE       | 1 | +12025-01-31
                    BAD_CODE       | 2 | ''
                    BAD_CODE       | 2 | 7104
                    BAD_CODE       | 2 | 710466
                    BAD_CODE       | 2 | 71046.0
                    BAD_CODE       | 2 | 100
                    BAD_CODE       | 2 | 71046-2
                    BAD_CODE       | 2 | 71045-71048
                    BAD_CODE       | 2 | 71O46
                    BAD_CODE       | 2 | \uff17\uff11\uff10\uff14\uff16
                    BAD_MODIFIERS  | 3 | LEFT
                    BAD_MODIFIERS  | 3 | 26,L
                    BAD_UNITS      | 4 | ''
                    BAD_UNITS      | 4 | two
                    BAD_UNITS      | 4 | 1.5
                    BAD_UNITS      | 4 | 0
                    BAD_UNITS      | 4 | 99999999999
                    NEGATIVE_UNITS | 4 | -1
                    BAD_CHARGE     | 5 | ''
                    BAD_CHARGE     | 5 | n/a
                    BAD_CHARGE     | 5 | 1e5
                    BAD_CHARGE     | 5 | 12,50
                    BAD_CHARGE     | 5 | 1,00,000
                    BAD_CHARGE     | 5 | 1.23456
                    BAD_CHARGE     | 5 | NaN
                    BAD_CHARGE     | 5 | (12.50
                    BAD_CHARGE     | 5 | 12.50)
                    BAD_CHARGE     | 5 | -(12.50)
                    BAD_CHARGE     | 5 | .
                    BAD_CHARGE     | 5 | -
                    BAD_CHARGE     | 5 | 12.
                    BAD_CHARGE     | 5 | .50
                    BAD_CHARGE     | 5 | 1.2.3
                    NOT_UTF8       | 0 | \ufffd1
                    """)
    void saysWhatIsWrongWithAField(Defect defect, int column, String text) {
        List<String> fields = with(column, text);
        assertThat(parse(fields))
                .isEqualTo(new ClaimLine.Unreadable(7, defect, text.strip(), String.join(",", fields)));
    }

    @Test
    void aRecordOfAnotherWidthThanTheHeaderIsUnreadable() {
        assertThat(parse(List.of("A1", "2025-01-31")))
                .isEqualTo(new ClaimLine.Unreadable(7, Defect.TOO_FEW_FIELDS, "A1,2025-01-31", "A1,2025-01-31"));
        String line = "A1,2025-01-31,71046,,1,1,080.50";
        assertThat(parse(List.of(line.split(","))))
                .isEqualTo(new ClaimLine.Unreadable(7, Defect.TOO_MANY_FIELDS, line, line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    80         | 80
                    80.50      | 80.50
                    1,234.5    | 1234.5
                    $1,234.50  | 1234.50
                    -80.50     | -80.50
                    -$80.50    | -80.50
                    0.0001     | 0.0001
                    +80.50     | 80.50
                    (12.50)    | -12.50
                    ($1,234.50) | -1234.50
                    $(12.50)   | -12.50
                    0080.50    | 80.50
                    123456789012345 | 123456789012345
                    999999999999999.9999 | 999999999999999.9999
                    999999999999999.99 | 999999999999999.99
                    """)
    void keepsEachDigitOfACharge(String text, String charge) {
        assertThat(claim(5, text).charge()).hasToString(charge);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26,LT", "26 LT", "26;LT", "26:LT", "26|LT", " 26 , LT "})
    void takesModifiersApart(String text) {
        assertThat(claim(3, text).modifiers()).containsExactly("26", "LT");
    }

    @Test
    void aFileNeedNotHaveAColumnForModifiers() throws BadHeaderException {
        ClaimParser without = new ClaimParser(
                ClaimHeader.of(List.of("claim id", "dos", "hcpcs", "qty", "billed"), Delimiter.COMMA), DateForm.ISO);
        ClaimLine line = without.parse(7, Fields.of(List.of("A1", "2025-01-31", "71046", "1", "80.50"), ""));
        assertThat(((ClaimLine.Billed) line).claim().modifiers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    71046-26        | 71046 | 26,50
                    7104626         | 71046 | 26,50
                    71046TCRT       | 71046 | TC,RT,50
                    71046 26 59     | 71046 | 26,59,50
                    HC:71046:26:50  | 71046 | 26,50
                    g0202           | G0202 | 50
                    71046\u00a0    | 71046 | 50
                    """)
    void readsCodesAsPeopleWriteThemWithTheirModifiers(String text, String code, String modifiers) {
        ClaimLine line = parse(List.of("A1", "2025-01-31", text, "50", "2", "80.50"));
        Claim claim = ((ClaimLine.Billed) line).claim();
        assertThat(claim.procedureCode()).isEqualTo(code);
        assertThat(String.join(",", claim.modifiers())).isEqualTo(modifiers);
    }

    @ParameterizedTest
    @CsvSource({"26,PROFESSIONAL", "TC,TECHNICAL", "RT,GLOBAL", "'',GLOBAL", "'RT,26',PROFESSIONAL", "'TC,26',TECHNICAL"
    })
    void aModifierSaysWhichComponentItIs(String modifiers, Component component) {
        assertThat(claim(3, modifiers).component()).isEqualTo(component);
    }

    @ParameterizedTest
    @ValueSource(strings = {"71046", "00100", "G0202", "0042T"})
    void readsCodesOfFiveCharacters(String code) {
        assertThat(claim(2, code).procedureCode()).isEqualTo(code);
    }

    @Test
    void aReversalHasANegativeChargeAndPerhapsNegativeUnits() {
        Claim claim = ((ClaimLine.Billed) parse(List.of("A1", "2025-01-31", "71046", "", "-1", "-80.50"))).claim();
        assertThat(claim.isReversal()).isTrue();
        assertThat(claim.units()).isEqualTo(-1);
        assertThat(claim(5, "0.00").isReversal()).isFalse();
    }

    @Test
    void readsWholeUnitsAsSpreadsheetsWriteThem() {
        assertThat(claim(4, "2.0").units()).isEqualTo(2);
    }

    private Claim claim(int column, String text) {
        return ((ClaimLine.Billed) parse(with(column, text))).claim();
    }

    private ClaimLine parse(List<String> fields) {
        return parser.parse(7, Fields.of(fields, String.join(",", fields)));
    }

    private static List<String> with(int column, String text) {
        String[] fields = {"A1", "2025-01-31", "71046", "26", "2", "80.50"};
        fields[column] = text;
        return List.of(fields);
    }
}
