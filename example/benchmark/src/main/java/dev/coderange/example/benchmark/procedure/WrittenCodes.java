package dev.coderange.example.benchmark.procedure;

import dev.coderange.example.benchmark.data.ClaimsCsv;
import dev.coderange.example.claims.sample.SampleClaims;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A claims file whose codes are written as charge lists write them: six in ten bare, the others with modifiers behind a
 * hyphen, glued on or behind a blank, and a few in X12, HL7 or FHIR. Always the same for a number of lines.
 *
 * @param codes the codes as they are written
 * @param file the lines of a claims file that has them
 */
record WrittenCodes(String[] codes, String file) {

    private static final int CODE = 2;

    static WrittenCodes of(int lines) throws IOException {
        StringWriter sample = new StringWriter();
        SampleClaims.write(lines, 1, sample);
        Random random = new Random(71046);
        List<String> codes = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        for (String line : sample.toString().lines().toList()) {
            String[] fields = line.split(",", -1);
            if (ClaimsCsv.closesItsQuotes(line) && fields.length > CODE && fields[CODE].matches("[0-9]{5}")) {
                fields[CODE] = written(fields[CODE], random);
                codes.add(fields[CODE]);
                file.append(String.join(",", fields)).append('\n');
            }
        }
        return new WrittenCodes(codes.toArray(String[]::new), file.toString());
    }

    private static String written(String code, Random random) {
        int of = random.nextInt(100);
        if (of < 60) {
            return code;
        } else if (of < 75) {
            return code + "-26";
        } else if (of < 88) {
            return code + "26RT";
        } else if (of < 93) {
            return code + " TC";
        } else if (of < 96) {
            return code + "\u00a0";
        } else if (of < 98) {
            return "HC:" + code + ":26:RT";
        }
        return of < 99 ? code + "^X-ray^C4" : "http://www.ama-assn.org/go/cpt|" + code;
    }
}
