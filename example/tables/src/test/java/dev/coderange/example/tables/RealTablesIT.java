package dev.coderange.example.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real tables, where this machine has them: Debian's {@code unicode-data}, and packages of npm. Their answers are
 * compared with those of a naive scan, or with those that the package itself gives. None of them is shipped.
 */
class RealTablesIT {

    private static final Path BLOCKS = Path.of("/usr/share/unicode/Blocks.txt");
    private static final String GROUPS = """
            const groups = require("./package/lib/groups.js");
            console.log("key,title,codes");
            for (const [prefix, { name }] of Object.entries(groups)) {
              console.log([prefix, JSON.stringify(name), prefix.replace("-", "")].join());
            }
            """;
    private static final String CALLING_CODES = """
            const { country_calling_codes: codes } = require("./package/metadata.min.json");
            console.log("key,title,codes");
            for (const [code, regions] of Object.entries(codes)) {
              console.log([code, JSON.stringify(regions.join()), code].join());
            }
            """;
    private static final String NETWORKS = """
            const type = require("./package/dist/index.js");
            for (const card of require("fs").readFileSync(0, "utf8").trim().split("\\n")) {
              console.log(type(card).map((each) => each.type).join());
            }
            """;

    @TempDir
    Path dir;

    private final Random random = new Random(11);

    @Test
    void blocksOfUnicode() throws Exception {
        NpmPackage.skipUnless(Files.isReadable(BLOCKS), BLOCKS + " is not there: apt-get install unicode-data");
        NpmPackage.run(
                dir,
                javaCommand(
                        "Blocks.java",
                        BLOCKS.toString(),
                        dir.resolve("unicode.csv").toString()),
                "");
        List<String[]> rows = rows(dir.resolve("unicode.csv"));
        Function<CharSequence, String> block = new Compiled(dir, "unicode").keys("block");

        assertThat(rows).hasSizeGreaterThan(300);
        for (String[] row : rows) {
            assertThat(block.apply(row[1])).isEqualTo(row[0]);
            assertThat(block.apply(row[2])).isEqualTo(row[0]);
        }
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT + 2; codePoint += 16) {
            int each = codePoint;
            String expected = rows.stream()
                    .filter(row -> Integer.parseInt(row[1]) <= each && each <= Integer.parseInt(row[2]))
                    .map(row -> row[0])
                    .findFirst()
                    .orElse("");
            assertThat(block.apply(Integer.toString(each))).isEqualTo(expected);
        }
    }

    @Test
    void groupsOfIsbn3() throws Exception {
        NpmPackage isbn3 = NpmPackage.fetch(dir, "isbn3@2.0.11");
        Files.writeString(dir.resolve("isbn.csv"), isbn3.node(GROUPS, ""));
        Function<CharSequence, String> group = new Compiled(dir, "isbn").keys("group");

        assertAnsweredByPrefix(group, "isbn.csv", () -> random.nextBoolean() ? "978" : "979", 13);
        assertThat(group.apply("978-0-306-40615-7")).isEqualTo("978-0");
    }

    @Test
    void callingCodesOfLibphonenumber() throws Exception {
        NpmPackage phone = NpmPackage.fetch(dir, "libphonenumber-js@1.13.16");
        Files.writeString(dir.resolve("dialing.csv"), phone.node(CALLING_CODES, ""));
        String data = RecipePage.read(RecipePage.DATA.resolve("dialing.json"));
        Files.writeString(
                dir.resolve("dialing.json"),
                data.substring(0, data.indexOf("\"categories\"")) + "\"categories\": \"dialing.csv\" }");
        Function<CharSequence, String> zone = new Compiled(dir, "dialing").keys("zone");

        assertAnsweredByPrefix(zone, "dialing.csv", () -> "", 11);
        assertThat(zone.apply("+49 30 901820")).isEqualTo("49");
    }

    @Test
    void networksOfCreditCardType() throws Exception {
        NpmPackage cards = NpmPackage.fetch(dir, "credit-card-type@10.3.0");
        String converter = RecipePage.MODULE
                .resolve("converters/cards.js")
                .toAbsolutePath()
                .toString();
        Files.writeString(dir.resolve("card.csv"), NpmPackage.run(dir, List.of("node", converter, "package"), ""));
        String data = RecipePage.read(RecipePage.DATA.resolve("card.json"));
        Files.writeString(
                dir.resolve("card.json"),
                data.substring(0, data.indexOf("\"categories\"")) + "\"categories\": \"card.csv\" }");
        Function<CharSequence, String> network = new Compiled(dir, "card").keys("network");
        List<String> numbers = new ArrayList<>();
        for (String[] row : rows(dir.resolve("card.csv"))) {
            String[] ends = row[2].split("-");
            for (long edge : new long[] {-1, 0, 1}) {
                numbers.add(card(Long.parseLong(ends[0]) + edge));
                numbers.add(card(Long.parseLong(ends[1]) + edge));
            }
        }
        for (int i = 0; i < 20_000; i++) {
            numbers.add(card(random.nextInt(10_000_000, 100_000_000)));
        }

        List<String> expected =
                cards.node(NETWORKS, String.join("\n", numbers)).lines().toList();

        assertThat(expected).hasSameSizeAs(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            if (!expected.get(i).contains(",")) { // several mean that the package leaves it open
                assertThat(network.apply(numbers.get(i))).as(numbers.get(i)).isEqualTo(expected.get(i));
            }
        }
    }

    private void assertAnsweredByPrefix(
            Function<CharSequence, String> answer, String table, Supplier<String> start, int length)
            throws IOException {
        NavigableMap<String, String> keys = new TreeMap<>();
        rows(dir.resolve(table)).forEach(row -> keys.put(row[row.length - 1], row[0]));
        assertThat(keys).hasSizeGreaterThan(200);
        for (String prefix : keys.keySet()) {
            assertThat(answer.apply(prefix + "0".repeat(length - prefix.length())))
                    .isEqualTo(keys.get(prefix));
            assertThat(answer.apply(prefix + "9".repeat(length - prefix.length())))
                    .isEqualTo(keys.get(prefix));
        }
        for (int i = 0; i < 20_000; i++) {
            StringBuilder code = new StringBuilder(start.get());
            while (code.length() < length) {
                code.append(random.nextInt(10));
            }
            String expected = "";
            for (int end = 1; end <= length && expected.isEmpty(); end++) {
                expected = keys.getOrDefault(code.substring(0, end), "");
            }
            assertThat(answer.apply(code)).as(code.toString()).isEqualTo(expected);
        }
    }

    private static String card(long prefix) {
        return prefix + "00000000";
    }

    private static List<String[]> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)"))
                .toList();
    }

    private static List<String> javaCommand(String converter, String from, String to) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                RecipePage.MODULE
                        .resolve("converters")
                        .resolve(converter)
                        .toAbsolutePath()
                        .toString(),
                from,
                to);
    }
}
