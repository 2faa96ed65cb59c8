package dev.coderange.example.claims.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes claims that nobody ever billed: the same for the same seed, on any machine. Their days go from October to
 * March, as those of a team that bills December in January. Some codes are in no subcategory, in gaps, no radiology,
 * retired or not yet valid, some lines take back the one before, and some are broken in one of the ways in which files
 * break.
 */
public final class SampleClaims {

    private static final List<String> HEADER =
            List.of("Claim ID", "Service Date", "Procedure Code", "Modifiers", "Units", "Charge", "Note");
    private static final List<String> MODIFIERS =
            List.of("", "", "", "", "26", "TC", "LT", "RT", "50", "26,LT", "26,RT");
    private static final List<String> NOTES =
            List.of("", "", "", "", "", "left, then right", "read as \"stat\"", "follow-up");
    private static final long FIRST_ID = 10_000_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
    private static final int DAYS = 182;

    private final Random random;
    private final SampleCodes codes;
    private final Writer out;
    private final CsvWriter csv;

    /** What a reversal can take back; null where there is nothing, or it was taken back. */
    private SampleLine last;

    private int broken;

    private SampleClaims(long seed, Writer out) {
        this.random = new Random(seed);
        this.codes = new SampleCodes(random);
        this.out = out;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    /**
     * Writes a header and some lines, and flushes.
     *
     * @param lines the number of lines after the header
     * @throws IOException if the writer fails
     */
    public static void write(long lines, long seed, Writer out) throws IOException {
        SampleClaims claims = new SampleClaims(seed, out);
        claims.csv.writeRecord(HEADER);
        for (long line = 1; line <= lines; line++) {
            claims.writeLine(line);
        }
        claims.csv.flush();
        out.flush();
    }

    private void writeLine(long line) throws IOException {
        int kind = random.nextInt(100);
        if (kind < 4) {
            writeBroken(draw(line, codes.classified()));
        } else if (kind < 9 && last != null) {
            csv.writeRecord(last.reversed(line).fields());
            last = null;
        } else {
            last = draw(line, codes.ofKind(kind));
            csv.writeRecord(last.fields());
        }
    }

    private SampleLine draw(long line, String code) {
        BigDecimal charge = BigDecimal.valueOf(2_000 + random.nextInt(180_000), 2);
        return new SampleLine(
                id(line),
                FIRST_DAY.plusDays(random.nextInt(DAYS)).toString(),
                code,
                pick(MODIFIERS),
                random.nextInt(10) == 0 ? 2 + random.nextInt(3) : 1,
                charge,
                random.nextBoolean(),
                pick(NOTES));
    }

    /** Each way of being broken comes up in turn, so that even a short sample has them all. */
    private void writeBroken(SampleLine line) throws IOException {
        List<String> fields = line.fields();
        switch (broken++ % 10) {
            case 0 -> csv.writeRecord(fields.subList(0, 4));
            case 1 -> csv.writeRecord(line.with(1, "2026-02-30"));
            case 2 -> csv.writeRecord(line.with(2, line.code().substring(1)));
            case 3 -> csv.writeRecord(line.with(2, line.code() + "0"));
            case 4 -> csv.writeRecord(line.with(4, "two"));
            case 5 -> csv.writeRecord(line.with(5, "n/a"));
            case 6 -> csv.writeRecord(line.with(6, "one", "comma too many"));
            case 7 -> csv.writeRecord(line.with(0, ""));
            case 8 -> csv.writeRecord(line.with(3, "LEFT"));
            default -> {
                csv.flush();
                out.write("\"" + String.join(",", fields.subList(0, 3)) + ",,1,80.00,\n");
            }
        }
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static String id(long line) {
        return "C" + (FIRST_ID + line);
    }
}
