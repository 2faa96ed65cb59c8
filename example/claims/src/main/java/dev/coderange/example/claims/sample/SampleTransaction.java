package dev.coderange.example.claims.sample;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes claims that nobody ever billed as one transaction of X12 837: the same for the same seed, on any machine. It
 * holds what a report reads and a few segments around it, which is not all that a payer asks for. Some claims replace
 * or take back the one before, some lines have their day from the claim, a period, minutes or a revenue code alone, and
 * some are broken in one of the ways in which files break.
 */
public final class SampleTransaction {

    /** Who bills. */
    public enum Kind {
        /** A physician or a practice: 837P. */
        PROFESSIONAL("005010X222A1"),
        /** A hospital: 837I. */
        INSTITUTIONAL("005010X223A2");

        private final String guide;

        Kind(String guide) {
            this.guide = guide;
        }
    }

    private static final List<String> MODIFIERS = List.of("", "", "", "", ":26", ":TC", ":LT", ":50", ":26:LT");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
    private static final int DAYS = 182;
    private static final int MOST_LINES = 4;
    private static final String VOID = "8";

    private final Random random;
    private final SampleCodes codes;
    private final Kind kind;
    private final Writer out;
    private long segments;
    private long claims;
    private int broken;

    /** A claim: its lines without their LX, so that a void can repeat them. */
    private record Made(String id, LocalDate day, BigDecimal charge, List<List<String>> lines) {}

    private SampleTransaction(long seed, Kind kind, Writer out) {
        this.random = new Random(seed);
        this.codes = new SampleCodes(random);
        this.kind = kind;
        this.out = out;
    }

    /**
     * Writes an interchange with one transaction, and flushes.
     *
     * @param lines the number of service lines
     * @throws IOException if the writer fails
     */
    public static void write(long lines, long seed, Kind kind, Writer out) throws IOException {
        SampleTransaction transaction = new SampleTransaction(seed, kind, out);
        transaction.writeHead();
        transaction.writeClaims(lines);
        transaction.writeEnd();
        out.flush();
    }

    private void writeHead() throws IOException {
        segment("ISA*00*          *00*          *ZZ*MADE-UP SENDER *ZZ*MADE-UP PAYER  "
                + "*260401*1200*^*00501*000000001*0*T*:");
        segment("GS*HC*SENDER*PAYER*20260401*1200*1*X*" + kind.guide);
        segments = 0;
        segment("ST*837*0001*" + kind.guide);
        segment("BHT*0019*00*1*20260401*1200*CH");
        segment("NM1*41*2*MADE-UP SENDER*****46*00001");
        segment("NM1*40*2*MADE-UP PAYER*****46*00002");
        segment("HL*1**20*1");
        segment("NM1*85*2*MADE-UP PRACTICE");
    }

    private void writeEnd() throws IOException {
        segment("SE*" + (segments + 1) + "*0001");
        segment("GE*1*1");
        segment("IEA*1*000000001");
    }

    private void writeClaims(long lines) throws IOException {
        Made last = null;
        long left = lines;
        while (left > 0) {
            boolean isVoid = last != null && last.lines().size() <= left && random.nextInt(10) == 0;
            Made claim = isVoid ? last : draw(left);
            String frequency = isVoid ? VOID : random.nextInt(12) == 0 ? "7" : "1";
            writeClaim(claim, frequency);
            left -= claim.lines().size();
            last = isVoid ? null : claim;
        }
    }

    private Made draw(long most) {
        int count = (int) Math.min(most, 1 + random.nextInt(MOST_LINES));
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        BigDecimal total = BigDecimal.ZERO;
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal charge = BigDecimal.valueOf(2_000 + random.nextInt(180_000), 2);
            total = total.add(charge);
            lines.add(random.nextInt(25) == 0 ? drawBroken(day, charge) : drawLine(day, charge));
        }
        return new Made("C" + (10_000_000 + claims), day, total, lines);
    }

    private void writeClaim(Made claim, String frequency) throws IOException {
        claims++;
        segment("HL*" + (claims + 1) + "*1*22*0");
        segment("SBR*P*18*******CI");
        segment("NM1*IL*1*NOBODY*N");
        segment("CLM*" + claim.id() + "*" + claim.charge() + "***11:B:" + frequency + "*Y*A*Y*Y");
        if (kind == Kind.INSTITUTIONAL) {
            segment("DTP*434*RD8*" + period(claim.day(), 3));
        }
        segment("REF*EA*" + claim.id());
        int number = 0;
        for (List<String> line : claim.lines()) {
            segment("LX*" + ++number);
            for (String part : line) {
                segment(part);
            }
        }
    }

    private List<String> drawLine(LocalDate day, BigDecimal charge) {
        if (kind == Kind.INSTITUTIONAL && random.nextInt(7) == 0) {
            return List.of("SV2*" + revenue() + "**" + charge + "*UN*" + units(), date(day));
        }
        String code = codes.ofKind(9 + random.nextInt(91)) + MODIFIERS.get(random.nextInt(MODIFIERS.size()));
        String measure = random.nextInt(30) == 0 ? "MJ*" + (15 + random.nextInt(90)) : "UN*" + units();
        List<String> line = new ArrayList<>(List.of(service(code, charge.toPlainString(), measure)));
        int kindOfDate = random.nextInt(10);
        if (kindOfDate == 0) {
            line.add("DTP*472*RD8*" + period(day, 1 + random.nextInt(2)));
        } else if (kindOfDate < 8 || kind == Kind.PROFESSIONAL) {
            line.add(date(day));
        }
        line.add("REF*6R*" + random.nextInt(1_000_000));
        return line;
    }

    /** Each way of being broken comes up in turn, so that even a short sample has them all. */
    private List<String> drawBroken(LocalDate day, BigDecimal charge) {
        String code = codes.classified();
        String amount = charge.toPlainString();
        return switch (broken++ % 6) {
            case 0 -> List.of(service(code, amount, "UN*1"), "DTP*472*D8*20260230");
            case 1 -> List.of(service(code.substring(1), amount, "UN*1"), date(day));
            case 2 -> List.of(service(code + ":L", amount, "UN*1"), date(day));
            case 3 -> List.of(service(code, amount, "UN*two"), date(day));
            case 4 -> List.of(service(code, "n/a", "UN*1"), date(day));
            default -> List.of(date(day));
        };
    }

    private String service(String code, String charge, String measure) {
        return kind == Kind.PROFESSIONAL
                ? "SV1*HC:" + code + "*" + charge + "*" + measure + "***1"
                : "SV2*" + revenue() + "*HC:" + code + "*" + charge + "*" + measure;
    }

    private String revenue() {
        return "0" + (300 + random.nextInt(100));
    }

    private int units() {
        return random.nextInt(10) == 0 ? 2 + random.nextInt(3) : 1;
    }

    private static String date(LocalDate day) {
        return "DTP*472*D8*" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String period(LocalDate first, int more) {
        return first.format(DateTimeFormatter.BASIC_ISO_DATE) + "-"
                + first.plusDays(more).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private void segment(String text) throws IOException {
        out.write(text);
        out.write("~\n");
        segments++;
    }
}
