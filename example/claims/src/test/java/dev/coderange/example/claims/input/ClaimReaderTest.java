package dev.coderange.example.claims.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimReaderTest {

    private static final String HEADER = "claim_id,service_date,procedure_code,modifiers,units,charge\n";
    private static final Claim CLAIM =
            new Claim("A1", LocalDate.of(2025, 1, 31), "71046", List.of("26"), 2, new BigDecimal("80.50"));
    private static final String LINE = "A1,2025-01-31,71046,26,2,80.50\n";

    @Test
    void findsColumnsInAnyOrderUnderTolerantNamesAmongOthers() throws Exception {
        String file = "CHARGE,note,Claim ID,Service-Date,units,Procedure Code,MODIFIERS\n"
                + "80.50,anything,A1,2025-01-31,2,71046,26\n";
        assertThat(read(file)).containsExactly(new ClaimLine.Billed(2, CLAIM));
    }

    @Test
    void readsAFileWithAByteOrderMark() throws Exception {
        assertThat(read("\uFEFF" + HEADER + LINE)).containsExactly(new ClaimLine.Billed(2, CLAIM));
        assertThat(read("\uFEFF" + HEADER.replace("claim_id", "\"Claim, ID\"") + LINE))
                .containsExactly(new ClaimLine.Billed(2, CLAIM));
    }

    @Test
    void readsEachKindOfLineEnd() throws Exception {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(read((HEADER + LINE + LINE).replace("\n", end)))
                    .containsExactly(new ClaimLine.Billed(2, CLAIM), new ClaimLine.Billed(3, CLAIM));
        }
        assertThat(read(HEADER + LINE.strip())).containsExactly(new ClaimLine.Billed(2, CLAIM));
    }

    @Test
    void readsQuotedFieldsWithCommasQuotesAndLineBreaks() throws Exception {
        String file = "note," + HEADER + "\"a, \"\"b\"\"\nand c\","
                + "\"A1\",2025-01-31,71046,\"26, LT\",2,\"1,080.50\"\n" + "," + LINE;
        assertThat(read(file))
                .containsExactly(
                        new ClaimLine.Billed(
                                2,
                                new Claim(
                                        "A1",
                                        LocalDate.of(2025, 1, 31),
                                        "71046",
                                        List.of("26", "LT"),
                                        2,
                                        new BigDecimal("1080.50"))),
                        new ClaimLine.Billed(4, CLAIM));
    }

    @Test
    void aForgottenQuoteCostsItsOwnLineOnly() throws Exception {
        String file = HEADER + LINE + "\"A2,2025-01-31,71046,26,2,80.50\n" + LINE.repeat(3)
                + "A3,2025-01-31,71046,\"26,2,80.50\n" + LINE;
        assertThat(read(file))
                .containsExactly(
                        new ClaimLine.Billed(2, CLAIM),
                        unreadable(3, Defect.UNCLOSED_QUOTE),
                        new ClaimLine.Billed(4, CLAIM),
                        new ClaimLine.Billed(5, CLAIM),
                        new ClaimLine.Billed(6, CLAIM),
                        unreadable(7, Defect.UNCLOSED_QUOTE),
                        new ClaimLine.Billed(8, CLAIM));
    }

    @Test
    void aForgottenQuoteThatALaterOneSeemsToCloseSwallowsNoLines() throws Exception {
        String file =
                HEADER + "\"A2,2025-01-31,71046,26,2,80.50\n" + LINE + "A3\",2025-01-31,71046,26,2,80.50\n" + LINE;
        assertThat(read(file))
                .containsExactly(
                        unreadable(2, Defect.UNCLOSED_QUOTE),
                        new ClaimLine.Billed(3, CLAIM),
                        new ClaimLine.Billed(
                                4,
                                new Claim(
                                        "A3\"",
                                        CLAIM.serviceDate(),
                                        CLAIM.procedureCode(),
                                        CLAIM.modifiers(),
                                        CLAIM.units(),
                                        CLAIM.charge())),
                        new ClaimLine.Billed(5, CLAIM));
    }

    @Test
    void aQuoteLeftOpenForHundredsOfLinesSwallowsNone() throws Exception {
        List<ClaimLine> lines = read(HEADER + "\"A2\n" + LINE.repeat(500));
        assertThat(lines).hasSize(501).startsWith(unreadable(2, Defect.UNCLOSED_QUOTE));
        assertThat(lines.subList(1, 501)).allMatch(ClaimLine.Billed.class::isInstance);
    }

    @Test
    void anEndlessLineIsCutAndTheNextOneRead() throws Exception {
        assertThat(read(HEADER + "x".repeat(1_000_000) + "\n" + LINE))
                .containsExactly(unreadable(2, Defect.LINE_TOO_LONG), new ClaimLine.Billed(3, CLAIM));
    }

    @Test
    void blankLinesAreSaidToBeBlank() throws Exception {
        assertThat(read("\n" + HEADER + "\n  \n" + LINE))
                .containsExactly(new ClaimLine.Blank(3), new ClaimLine.Blank(4), new ClaimLine.Billed(5, CLAIM));
    }

    @Test
    void bytesThatAreNotUtf8AreADefectInAColumnThatIsUsedOnly() throws Exception {
        String file = "note," + HEADER + "fran\u00e7ais," + LINE + "," + LINE.replace("A1", "\u00c91");
        assertThat(read(file, StandardCharsets.ISO_8859_1))
                .containsExactly(new ClaimLine.Billed(2, CLAIM), unreadable(3, Defect.NOT_UTF8));
    }

    @Test
    void aHeaderWithoutAColumnIsRefusedAndSaysWhatWasSeenAndWhatIsMissing() {
        assertThatThrownBy(() -> read("claim id;units;price;CPT\nA1,1,2\n"))
                .isInstanceOf(BadHeaderException.class)
                .hasMessage("the header has no column for service date, charge.\n"
                        + "The first line must name the columns, in any order. This one, divided by semicolons, names:"
                        + " claim id | units | price | CPT\n"
                        + "  service date can be called Service Date, Date of Service, DOS, From Date, DOS From,"
                        + " Service From, Date\n"
                        + "  charge can be called Charge, Charges, Charge Amount, Amount, Billed, Billed Amount,"
                        + " Billed Charges, Line Charge, Total Charge, Total Charges");
    }

    @Test
    void eachNameOfAColumnIsUnderstood() throws Exception {
        for (ClaimColumn column : ClaimColumn.values()) {
            for (String name : column.names()) {
                assertThat(ClaimColumn.named(name.toUpperCase(Locale.ROOT).replace(' ', '_')))
                        .contains(column);
            }
        }
        assertThat(read("Claim,DOS,Proc Code,Mod,Qty,Billed\n" + LINE)).containsExactly(new ClaimLine.Billed(2, CLAIM));
    }

    @ParameterizedTest
    @EnumSource(Delimiter.class)
    void readsEachDelimiterAndSaysWhichItIs(Delimiter delimiter) throws Exception {
        String file = "note," + HEADER + "\"a, b; c\td\"," + LINE;
        String other = file.replace(',', delimiter.character())
                .replace("a" + delimiter.character() + " b; c\td", "a, b; c\td");
        assertThat(read(other)).containsExactly(new ClaimLine.Billed(2, CLAIM));
        assertThat(form(other)).isEqualTo(new CsvForm(delimiter, Optional.of(DateForm.ISO)));
    }

    @ParameterizedTest
    @CsvSource({"US,01/31/2025", "US,1/31/2025", "COMPACT,20250131", "TIMESTAMP,2025-01-31T08:30:00", "ISO,2025-01-31"})
    void readsEachFormOfDays(DateForm form, String day) throws Exception {
        String file = HEADER + LINE.replace("2025-01-31", day);
        assertThat(read(file)).containsExactly(new ClaimLine.Billed(2, CLAIM));
        assertThat(form(file)).isEqualTo(new CsvForm(Delimiter.COMMA, Optional.of(form)));
    }

    @Test
    void mostOfTheFirstDaysDecideAndOthersAreDefects() throws Exception {
        String us = LINE.replace("2025-01-31", "1/31/2025");
        String file = HEADER + LINE + us + us + us + LINE;
        assertThat(form(file).dates()).contains(DateForm.US);
        assertThat(read(file))
                .containsExactly(
                        unreadable(2, Defect.BAD_DATE),
                        new ClaimLine.Billed(3, CLAIM),
                        new ClaimLine.Billed(4, CLAIM),
                        new ClaimLine.Billed(5, CLAIM),
                        unreadable(6, Defect.BAD_DATE));
        assertThat(form(HEADER + us + LINE).dates()).contains(DateForm.US);
        assertThat(form(HEADER + LINE.repeat(100) + us.repeat(200)).dates()).contains(DateForm.ISO);
    }

    @Test
    void aFileWithoutADayHasNoFormOfDays() throws Exception {
        assertThat(form(HEADER)).isEqualTo(new CsvForm(Delimiter.COMMA, Optional.empty()));
        assertThat(form(HEADER + LINE.replace("2025-01-31", "yesterday")).dates())
                .isEmpty();
    }

    @Test
    void linesLieWhereTheBufferEnds() throws Exception {
        String note = "x".repeat(997);
        String file = "note," + HEADER + (note + "," + LINE).repeat(1000);
        assertThat(read(file)).hasSize(1000).allMatch(ClaimLine.Billed.class::isInstance);
        assertThat(read(file.replace("\n", "\r\n"))).isEqualTo(read(file));
    }

    @Test
    void aHeaderInAnotherEncodingIsRefusedAndSaysSo() {
        assertThatThrownBy(() -> read(HEADER, StandardCharsets.UTF_16))
                .isInstanceOf(BadHeaderException.class)
                .hasMessageEndingWith("\nThe file is not in UTF-8");
    }

    @Test
    void aHeaderWithAColumnTwiceIsRefused() {
        assertThatThrownBy(() -> read("cpt,Procedure Code\n"))
                .isInstanceOf(BadHeaderException.class)
                .hasMessage("the header names procedure code twice: columns 1 (cpt) and 2 (Procedure Code)."
                        + " Rename one of them");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> read("\n\n"))
                .isInstanceOf(BadHeaderException.class)
                .hasMessage("it is empty: the first line must name the columns");
    }

    @Test
    void aHeaderThatIsNoCsvIsRefused() {
        assertThatThrownBy(() -> read("\"claim id\n" + LINE))
                .isInstanceOf(BadHeaderException.class)
                .hasMessage("its first line is not CSV: it must name the columns, separated by commas");
    }

    /** What {@link #read} makes of an unreadable line: the texts are tested where they are shown. */
    private static ClaimLine.Unreadable unreadable(long number, Defect defect) {
        return new ClaimLine.Unreadable(number, defect, "", "");
    }

    private static FileForm form(String file) throws IOException, BadHeaderException {
        try (ClaimReader reader = ClaimReader.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            return reader.form();
        }
    }

    private static List<ClaimLine> read(String file) throws IOException, BadHeaderException {
        return read(file, StandardCharsets.UTF_8);
    }

    private static List<ClaimLine> read(String file, Charset charset) throws IOException, BadHeaderException {
        List<ClaimLine> lines = new ArrayList<>();
        try (ClaimReader reader = ClaimReader.open(new ByteArrayInputStream(file.getBytes(charset)))) {
            for (ClaimLine line = reader.next(); line != null; line = reader.next()) {
                lines.add(
                        line instanceof ClaimLine.Unreadable unreadable
                                ? unreadable(unreadable.number(), unreadable.defect())
                                : line);
            }
        }
        return lines;
    }
}
