package dev.coderange.example.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coderange.example.claims.ClaimsJar.Run;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The report of X12 beside that of a CSV file with the same lines, which a naive splitter made. It knows nothing of
 * envelopes, and what it cannot read is left out.
 */
class X12ReportIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HEADER = "claim id,service date,procedure code,modifiers,units,charge";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"professional", "institutional"})
    void theReportOfTheSampleIsThatOfTheSameLinesAsCsv(String kind) throws IOException {
        Path sample = sample(kind);
        Naive naive = new Naive(Files.readString(sample));
        Path csv = Files.write(folder.resolve("claims.csv"), naive.csv);
        for (List<String> options : List.of(List.<String>of(), List.of("--compare", "2016", "2026"))) {
            ObjectNode report = report(sample, options);
            assertThat(report.at("/lines/unreadable").asInt())
                    .isEqualTo(naive.services - naive.csv.size() + 1 - naive.alone);
            assertThat(report.at("/revenueAlone/lines").asInt()).isEqualTo(naive.alone);
            assertThat(new BigDecimal(report.at("/revenueAlone/charges").asText()))
                    .isEqualByComparingTo(naive.aloneCharges);
            assertThat(counted(report)).isEqualTo(counted(report(csv, options)));
            assertThat(report.at("/total/lines").asInt())
                    .isEqualTo(naive.csv.size() - 1)
                    .isGreaterThan(100);
        }
    }

    @Test
    void theTableSaysHowTheFileWasReadAndWhereLinesAre() throws IOException {
        Run run = ClaimsJar.run(List.of(), Files.readString(sample("institutional")), "report", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Radiology claims in standard input,")
                .contains("\nX12, numbered by segment: ")
                .contains("\nRead, and in none of the sums above\n")
                .containsPattern(" +[0-9]+  a revenue code alone, charges of [0-9,.]+ +segments [0-9]+, ")
                .containsPattern(" +[0-9]+  modifiers are not two letters or digits each +segments? [0-9]+");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void thePageTellsRevenueCodesToo() {
        Run run = ClaimsJar.run(
                "report", "--format", "html", sample("institutional").toString());
        assertThat(run.out())
                .contains("X12, numbered by segment: ", "A revenue code alone", "15,335.07, in none of the sums");
    }

    @Test
    void strictAsksForAllLines() {
        assertThat(ClaimsJar.run("report", "--strict", sample("professional").toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsCutOffEndsWithTwoAndPrintsNoReport() throws IOException {
        String sample = Files.readString(sample("professional"));
        Path file = Files.writeString(folder.resolve("cut.837"), sample.substring(0, sample.length() / 2));
        Run run = ClaimsJar.run("report", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .matches(
                        "claims: cannot read .*cut\\.837: it is cut off in or after segment [0-9]+ \\([A-Z0-9]+\\)\\R");
    }

    @Test
    void aCountThatIsWrongEndsWithTwo() throws IOException {
        String sample = Files.readString(sample("professional"));
        Run run = ClaimsJar.run(List.of(), sample.replace("GE*1*", "GE*2*"), "report", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("(GE) counts 2 transactions, and there are not so many")
                .hasLineCount(1);
    }

    @Test
    void aFileWithoutAServiceLineIsAFailure() {
        Run sample = ClaimsJar.run("sample", "--lines", "0", "--format", "837P");
        Run run = ClaimsJar.run(List.of(), sample.out(), "report", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualToIgnoringNewLines("claims: standard input has no service line of an 837");
    }

    @Test
    void aFileInWhichNoServiceLineCouldBeReadIsAFailure() throws IOException {
        String sample = Files.readString(sample("professional")).replace("*HC:", "*ZZ:");
        Run run = ClaimsJar.run(List.of(), sample, "report", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("claims: none of the 150 lines of standard input could be read. The first are")
                .containsPattern("\\R  segment [0-9]+, not a procedure code such as 71046 or 71046-26: ZZ:[0-9A-Z:]+\\R"
                        + "    SV1\\*ZZ:");
    }

    @Test
    void aLongFileNeedsNoMoreMemoryThanAShortOne() throws IOException, InterruptedException {
        long lines = Long.getLong("claims.lines", 200_000);
        Path out = folder.resolve("report.json");
        List<Process> pipeline = ProcessBuilder.startPipeline(List.of(
                new ProcessBuilder(ClaimsJar.command(
                                List.of("-Xmx64m"), "sample", "--format=837i", "--lines", Long.toString(lines)))
                        .redirectError(Redirect.INHERIT),
                new ProcessBuilder(ClaimsJar.command(List.of("-Xmx20m"), "report", "--format=json", "-"))
                        .redirectError(Redirect.INHERIT)
                        .redirectOutput(out.toFile())));
        for (Process process : pipeline) {
            assertThat(process.waitFor()).isZero();
        }
        JsonNode report = JSON.readTree(out.toFile());
        assertThat(report.at("/lines/read").asLong()
                        + report.at("/lines/unreadable").asLong()
                        + report.at("/revenueAlone/lines").asLong())
                .isEqualTo(lines);
    }

    private static Path sample(String kind) {
        return ClaimsJar.SAMPLE.resolveSibling("claims-" + kind + ".837");
    }

    private static ObjectNode report(Path file, List<String> options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("report", "--format=json", file.toString()));
        arguments.addAll(options);
        return (ObjectNode)
                JSON.readTree(ClaimsJar.run(arguments.toArray(String[]::new)).out());
    }

    /** What both reports have to say alike: all but what is about the file and its lines that are in no sum. */
    private static ObjectNode counted(ObjectNode report) {
        ObjectNode counted = report.deepCopy();
        counted.remove(List.of("input", "lines", "revenueAlone", "findings", "unreadable"));
        return counted;
    }

    /** Splits segments at their ends and elements at their marks, and writes what is in order as CSV. */
    private static final class Naive {

        private final List<String> csv = new ArrayList<>(List.of(HEADER));
        private int services;
        private int alone;
        private BigDecimal aloneCharges = BigDecimal.ZERO;

        Naive(String file) {
            String id = "";
            String sign = "";
            String day = "";
            for (String block : file.replace("\n", "").split("~(?=LX\\*|CLM\\*|HL\\*|SE\\*)")) {
                String[] segments = block.split("~");
                for (String segment : segments) {
                    if (segment.startsWith("CLM*")) {
                        id = segment.split("\\*")[1];
                        sign = segment.split("\\*")[5].endsWith(":8") ? "-" : "";
                    } else if (segment.startsWith("DTP*")) {
                        String claimDay = segment.split("\\*")[3].substring(0, 8);
                        day = segment.startsWith("DTP*434") ? claimDay : day;
                    }
                }
                if (block.startsWith("LX*")) {
                    services++;
                    String own = block.replaceAll("(?s)^.*~DTP\\*472\\*R?D8\\*(\\d{8}).*$", "$1");
                    addLine(segments, id, sign, own.length() == 8 ? own : day);
                }
            }
        }

        private void addLine(String[] segments, String id, String sign, String day) {
            String[] service = segments.length > 1 ? segments[1].split("\\*") : new String[0];
            if (service.length == 0 || !service[0].startsWith("SV") || day.equals("20260230")) {
                return;
            }
            int at = service[0].equals("SV2") ? 2 : 1;
            if (service[at].isEmpty()) {
                alone++;
                aloneCharges = aloneCharges.add(new BigDecimal(sign + service[at + 1]));
                return;
            }
            String units = service[at + 2].equals("MJ") ? "1" : service[at + 3];
            if (service[at].matches("HC:\\w{5}(:\\w\\w)*") && units.matches("\\d+") && !service[at + 1].equals("n/a")) {
                String[] code = service[at].split(":", 3);
                csv.add(String.join(
                        ",",
                        id,
                        day,
                        code[1],
                        code.length < 3 ? "" : code[2].replace(':', ' '),
                        sign + units,
                        sign + service[at + 1]));
            }
        }
    }
}
