package dev.coderange.example.claims.input.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.example.claims.input.Claim;
import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.ClaimLine.Billed;
import dev.coderange.example.claims.input.ClaimLine.RevenueAlone;
import dev.coderange.example.claims.input.ClaimLine.Unreadable;
import dev.coderange.example.claims.input.Defect;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class X12ReaderTest {

    private static final String ISA = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       "
            + "*260401*1200*^*00501*000000001*0*T*:~\n";
    private static final String GS = "GS*HC*S*R*20260401*1200*1*X*005010X222A1~\n";
    private static final String CLAIM = "CLM*A1*100***11:B:1~\n";
    private static final String DAY = "DTP*472*D8*20260131~\n";
    private static final String LINE = "LX*1~\nSV1*HC:71046:26*80.50*UN*2***1~\n" + DAY;
    private static final Path SAMPLE = Path.of("sample/claims-institutional.837");

    @Test
    void aLineIsWhatItsSegmentsSay() throws IOException {
        assertThat(read(file(CLAIM + LINE)))
                .containsExactly(new Billed(
                        6,
                        new Claim(
                                "A1", LocalDate.of(2026, 1, 31), "71046", List.of("26"), 2, new BigDecimal("80.50"))));
    }

    @Test
    void aLineOfAHospitalHasItsRevenueCodeFirst() throws IOException {
        Claim claim = claim(CLAIM + "LX*1~\nSV2*0320*HC:71046:TC:59*80.5*UN*1~\n" + DAY);
        assertThat(claim.procedureCode()).isEqualTo("71046");
        assertThat(claim.modifiers()).containsExactly("TC", "59");
        assertThat(claim.charge()).isEqualTo("80.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SV2*0250**12.5*UN*3", "SV2*0250*:*12.5*UN*3"})
    void aRevenueCodeAloneIsInOrder(String service) throws IOException {
        assertThat(read(file(CLAIM + "LX*1~\n" + service + "~\n")))
                .containsExactly(new RevenueAlone(6, 3, new BigDecimal("12.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "D8*20260131,2026-01-31",
        "RD8*20260131-20260202,2026-01-31",
        "DT*202601310930,2026-01-31",
        "RD8*20260131-20260131,2026-01-31"
    })
    void theFirstDayCounts(String date, LocalDate day) throws IOException {
        assertThat(claim(CLAIM + "LX*1~\nSV1*HC:71046*1*UN*1~\nDTP*472*" + date + "~\n")
                        .serviceDate())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "DTP*434*RD8*20260101-20260105~DTP*435*DT*202512310900~,2026-01-01",
        "DTP*435*DT*202512310900~DTP*434*RD8*20260101-20260105~,2026-01-01",
        "DTP*435*D8*20251231~DTP*096*TM*1100~,2025-12-31",
        "DTP*435*D8*20251231~DTP*472*D8*20260102~DTP*434*D8*20260101~,2026-01-02"
    })
    void aLineWithoutADayHasThatOfItsClaim(String dates, LocalDate day) throws IOException {
        Claim claim = claim(CLAIM + dates + "LX*1~\nSV2*0320*HC:71046*1*UN*1~\nDTP*573*D8*20260301~\n");
        assertThat(claim.serviceDate()).isEqualTo(day);
    }

    @Test
    void datesOfAnotherKindOrAnotherClaimAreNotTheLines() throws IOException {
        List<ClaimLine> lines =
                read(file(CLAIM + "DTP*434*D8*20260101~\n" + LINE + "CLM*A2*1***11:B:1~\nDTP*573*D8*20260301~\n"
                        + "LX*1~\nSV1*HC:71046*1*UN*1~\nDTP*573*D8*20260301~\n"));
        assertThat(lines.get(1))
                .isInstanceOfSatisfying(
                        Unreadable.class, line -> assertThat(line.defect()).isEqualTo(Defect.NO_DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "SV1*HC:7104*1*UN*1,BAD_CODE,HC:7104",
        "SV1*ER:71046*1*UN*1,BAD_CODE,ER:71046",
        "SV1**1*UN*1,BAD_CODE,''",
        "SV1*HC:71046:L*1*UN*1,BAD_MODIFIERS,HC:71046:L",
        "SV1*HC:71046*n/a*UN*1,BAD_CHARGE,n/a",
        "SV1*HC:71046**UN*1,BAD_CHARGE,''",
        "SV1*HC:71046*1E3*UN*1,BAD_CHARGE,1E3",
        "SV1*HC:71046*1*UN*0,BAD_UNITS,0",
        "SV1*HC:71046*1*UN*1.5,BAD_UNITS,1.5",
        "SV1*HC:71046*1*UN*9999999,BAD_UNITS,9999999",
        "SV1*HC:71046*1,BAD_UNITS,''",
        "SV1*HC:71046*1*UN*-1,NEGATIVE_UNITS,-1",
        "SV2**HC:7104*1*UN*1,BAD_CODE,HC:7104",
        "SV2***1*UN*1,BAD_CODE,''"
    })
    void whatIsWrongIsToldWithItsSegment(String service, Defect defect, String value) throws IOException {
        assertThat(read(file(CLAIM + "LX*1~\n" + service + "~\n" + DAY)))
                .containsExactly(new Unreadable(6, defect, value, service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D8*20260230", "D8*2026013", "RD8*20260131", "RD8*20260131-20260130", "D6*260131", "*"})
    void aDayThatIsNoneIsADefectEvenIfTheClaimHasOne(String date) throws IOException {
        List<ClaimLine> lines =
                read(file(CLAIM + "DTP*434*D8*20260101~\nLX*1~\nSV1*HC:71046*1*UN*1~\nDTP*472*" + date + "~\n"));
        assertThat(lines)
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class, line -> assertThat(line.defect()).isEqualTo(Defect.BAD_DATE));
    }

    @Test
    void aLineWithoutAServiceOrAClaimIsTold() throws IOException {
        assertThat(read(file(CLAIM + "LX*1~\n" + DAY)))
                .containsExactly(new Unreadable(5, Defect.NO_SERVICE, "", "LX*1"));
        assertThat(read(file(LINE)))
                .containsExactly(new Unreadable(5, Defect.NO_CLAIM_ID, "", "SV1*HC:71046:26*80.50*UN*2***1"));
        assertThat(read(file("CLM**100~\n" + LINE))).hasOnlyElementsOfType(Unreadable.class);
    }

    @Test
    void aServiceWithoutALineOfItsOwnIsOne() throws IOException {
        assertThat(read(file(CLAIM + LINE + "SV1*HC:71048*1*UN*1~\n" + DAY)))
                .extracting(line -> ((Billed) line).claim().procedureCode())
                .containsExactly("71046", "71048");
    }

    @ParameterizedTest
    @CsvSource({"1,2,80.50", "7,2,80.50", "8,-2,-80.50"})
    void aVoidTakesBackWhatItRepeats(String frequency, int units, BigDecimal charge) throws IOException {
        Claim claim = claim("CLM*A1*100***11:B:" + frequency + "~\n" + LINE);
        assertThat(claim.units()).isEqualTo(units);
        assertThat(claim.charge()).isEqualTo(charge);
        assertThat(claim.isReversal()).isEqualTo(charge.signum() < 0);
    }

    @Test
    void aVoidTakesBackWhatIsNegativeAlready() throws IOException {
        Claim claim = claim("CLM*A1*100***11:B:8~\nLX*1~\nSV1*HC:71046*-80.50*UN*-2~\n" + DAY);
        assertThat(claim.units()).isEqualTo(-2);
        assertThat(claim.charge()).isEqualTo("-80.50");
    }

    @Test
    void minutesAreOneUnit() throws IOException {
        assertThat(claim(CLAIM + "LX*1~\nSV1*HC:71046*1*MJ*45.5~\n" + DAY).units())
                .isEqualTo(1);
    }

    @Test
    void whatWasNoticedIsCounted() throws IOException {
        X12Reader reader = reader(file("CLM*A1*100***11:B:8~\n" + LINE + "CLM*A1*100***11:B:7~\n"
                + "DTP*434*RD8*20260101-20260105~\nLX*1~\nSV2*0320*HC:71046*1*MJ*15~\n"));
        drain(reader);
        assertThat(reader.form().description()).isEqualTo("""
                X12, numbered by segment: 2 claims in 1 transaction, 1 professional line, 1 institutional line;
                1 void claim, taken off the sums;
                1 replacement claim, without taking off what is replaced;
                1 line on the day of the claim, for want of one of its own;
                1 line over several days, counted on the first;
                1 line in minutes, counted as one unit""");
        assertThat(reader.form().counts())
                .containsEntry("voidClaims", 1L)
                .containsEntry("replacementClaims", 1L)
                .containsEntry("otherTransactions", 0L);
    }

    @ParameterizedTest
    @CsvSource({
        "'|','>','~',''",
        "'*',':','\n',''",
        "'\u001d','\u001f','\u001c','\r\n'",
        "'+',';','!','\n'",
        "'*','<','~','\r\n'"
    })
    void delimitersAreThoseOfTheIsa(String element, String component, String segment, String end) throws IOException {
        String file = file(CLAIM + LINE + LINE.replace(":26", ":TC"));
        String other = file.replace("\n", "")
                .replace("*", element)
                .replace(":", component)
                .replace("~", segment + end);
        assertThat(read(other)).isEqualTo(read(file)).hasSize(2);
    }

    @Test
    void severalInterchangesGroupsAndTransactionsAreRead() throws IOException {
        String transaction = "ST*837*0001*X~\n" + CLAIM + LINE + "SE*6*0001~\n";
        String other = "ST*835*0002~\n" + LINE + "SE*5*0002~\n";
        String group = GS + transaction + other + transaction + "GE*3*1~\n";
        String file = ISA + group + group + "IEA*2*000000001~\n";
        X12Reader reader = reader(file + file);
        assertThat(drain(reader)).hasSize(8).hasOnlyElementsOfType(Billed.class);
        assertThat(reader.form().counts()).containsEntry("transactions", 8L).containsEntry("otherTransactions", 4L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SE*6*;SE*7*;segment 8 (SE) counts 7 segments, and there are not so many",
                "SE*6*0001;SE*6*0002;segment 8 (SE) has the control number 0002, and the segment that it closes has another",
                "GE*1*;GE*2*;segment 9 (GE) counts 2 transactions, and there are not so many",
                "IEA*1*;IEA*3*;segment 10 (IEA) counts 3 groups, and there are not so many",
                "SE*6*0001~;'';segment SE is missing after segment 7 (DTP)",
                "GE*1*1~;'';segment GE is missing after segment 8 (SE)",
                "LX*1~;LXXX*1~;what follows segment 4 (CLM) is not X12"
            })
    void aBrokenEnvelopeIsTold(String whole, String broken, String message) {
        String file = file(CLAIM + LINE).replace(whole, broken);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BrokenX12Exception.class)
                .hasMessage(message);
    }

    @Test
    void aFileThatIsCutOffAnywhereIsTold() throws IOException {
        String file = file(CLAIM + LINE);
        for (int length = 0; length < file.lastIndexOf('~'); length++) {
            String cut = file.substring(0, length);
            assertThatThrownBy(() -> read(cut))
                    .as(cut)
                    .isInstanceOf(BrokenX12Exception.class)
                    .hasMessageContaining("cut off");
        }
    }

    @Test
    void theSampleCutOffAfterAnySegmentIsTold() throws IOException {
        String sample = Files.readString(SAMPLE);
        for (int end = sample.indexOf('~'); end < sample.lastIndexOf('~'); end = sample.indexOf('~', end + 1)) {
            String cut = sample.substring(0, end + 1);
            long segments = cut.chars().filter(c -> c == '~').count();
            assertThatThrownBy(() -> read(cut)).hasMessageStartingWith("it is cut off in or after segment " + segments);
        }
    }

    @Test
    void anElementThatIsTooLongIsToldAndASegmentThatIsIsNot() throws IOException {
        String endless = file(CLAIM.replace("A1", "A".repeat(1_000_000)) + LINE);
        assertThatThrownBy(() -> read(endless)).isInstanceOf(BrokenX12Exception.class);
        String many = file(CLAIM.replace("100", "100" + "*B:C".repeat(100_000)) + LINE);
        assertThat(read(many)).hasSize(1);
    }

    @Test
    void textInAnyCharacterSetStopsNothing() throws IOException {
        String file = file(CLAIM + "NM1*82*1*M\u00fcller~\n" + LINE);
        assertThat(drain(X12Reader.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)))))
                .hasSize(1);
        assertThat(drain(X12Reader.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))))
                .hasSize(1);
    }

    /** Whatever is done to a file, it gives lines or the exception that says where it is broken, and no other. */
    @Test
    void aMutatedFileGivesLinesOrSaysWhereItIsBroken() throws IOException {
        String whole = file(CLAIM + LINE + LINE + "CLM*A2*1***11:B:8~\n" + LINE).replace("\n", "");
        Random random = new Random(837);
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder mutated = new StringBuilder(whole);
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                int at = random.nextInt(mutated.length());
                switch (random.nextInt(3)) {
                    case 0 -> mutated.deleteCharAt(at);
                    case 1 -> mutated.insert(at, "*~:^ A0\n\u0000\u00ff".charAt(random.nextInt(10)));
                    default -> mutated.setCharAt(at, "*~:^ A0\n\u0000\u00ff".charAt(random.nextInt(10)));
                }
            }
            try {
                read += read(mutated.toString()).isEmpty() ? 0 : 1;
            } catch (BrokenX12Exception e) {
                assertThat(e).hasMessageNotContaining("EDIE").hasMessageNotContaining("null");
            }
        }
        assertThat(read).isPositive();
    }

    private static String file(String body) {
        long segments = body.chars().filter(c -> c == '~').count() + 2;
        return ISA + GS + "ST*837*0001*005010X222A1~\n" + body + "SE*" + segments
                + "*0001~\nGE*1*1~\nIEA*1*000000001~\n";
    }

    private static Claim claim(String body) throws IOException {
        List<ClaimLine> lines = read(file(body));
        assertThat(lines).singleElement().isInstanceOf(Billed.class);
        return ((Billed) lines.get(0)).claim();
    }

    private static List<ClaimLine> read(String file) throws IOException {
        return drain(reader(file));
    }

    private static X12Reader reader(String file) throws IOException {
        return X12Reader.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static List<ClaimLine> drain(X12Reader reader) throws IOException {
        List<ClaimLine> lines = new ArrayList<>();
        for (ClaimLine line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }
}
