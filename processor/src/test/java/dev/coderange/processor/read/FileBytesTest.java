package dev.coderange.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Byte order marks, encodings, line ends, and what tools leave in files: one message each, and the names are kept. */
class FileBytesTest {

    private static final String DATA = """
            {
              "name": "Zones",
              "title": "Größe",
              "id": "A"
            }
            """;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryLineEndWithAndWithoutAByteOrderMark(String lineEnd) {
        byte[] bytes = DATA.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);

        assertThat(DataReader.read(bytes).problems()).isEmpty();
        Document marked = DataReader.read(joined(MARK, bytes));
        assertThat(marked.problems()).isEmpty();
        assertThat(marked.root().map(Shown::of))
                .isEqualTo(DataReader.read(bytes).root().map(Shown::of));
    }

    @Test
    void readsAReplacementCharacterThatIsMeant() {
        Document document = DataReader.read(DATA.replace("ö", "\uFFFD").getBytes(StandardCharsets.UTF_8));

        assertThat(document.problems()).isEmpty();
        assertThat(value(document, "title")).isEqualTo("Gr\uFFFDße");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, '', UTF-16", "UTF-16LE, FFFE, UTF-16",
        "UTF-16BE, '', UTF-16", "UTF-16BE, FEFF, UTF-16",
        "UTF-32LE, '', UTF-32", "UTF-32LE, FFFE0000, UTF-32",
        "UTF-32BE, '', UTF-32", "UTF-32BE, 0000FEFF, UTF-32"
    })
    void namesAWideEncodingWithAndWithoutItsMark(String charset, String mark, String name) {
        byte[] bytes = joined(HexFormat.of().parseHex(mark), DATA.getBytes(Charset.forName(charset)));

        Document document = DataReader.read(bytes);

        assertOne(document, "1:1", "The file is encoded in " + name + ". Save it as UTF-8.");
        assertThat(value(document, "title")).isEqualTo("Größe");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, F6", "windows-1252, F6", "IBM850, 94", "x-MacRoman, 9A"})
    void pointsAtTheFirstByteOfANarrowEncoding(String charset, String hex) {
        assumeTrue(Charset.isSupported(charset), "a JDK without its extended character sets");
        Document document = DataReader.read(DATA.getBytes(Charset.forName(charset)));

        assertOne(
                document,
                "3:15",
                "The byte 0x" + hex + " is not UTF-8."
                        + " Open the file in the encoding it has, such as Windows-1252, and save it as UTF-8.");
        assertThat(value(document, "id")).isEqualTo("A");
    }

    @Test
    void pointsAtTheFirstWrongByteOfALongFile() {
        byte[] blanks = " ".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        byte[] wrong = {'"', (byte) 0xC3, '"'};

        assertThat(DataReader.read(joined(blanks, wrong)).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.position().orElseThrow()).hasToString("1:100002"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"001A", "0000", "FEFF", "200B", "200E", "202E", "2066", "00AD", "0085", "007F"})
    void namesACharacterThatNobodySees(String hex) {
        String invisible = Character.toString(Integer.parseInt(hex, 16));
        String text = "The invisible character U+" + hex + " is not allowed in JSON. Remove it.";

        assertKept("5:2", text, DATA.strip() + invisible);
        assertKept("5:2", text, DATA.strip() + invisible + invisible + "\n");
        assertKept("2:3", text, DATA.replace("\"name\"", invisible + "\"name\""));
        assertKept("2:11", text, DATA.replace("\"Zones\"", invisible + "\"Zones\""));
    }

    @Test
    void namesASecondByteOrderMark() {
        byte[] bytes = joined(MARK, joined(MARK, DATA.getBytes(StandardCharsets.UTF_8)));

        assertOne(DataReader.read(bytes), "1:1", "The invisible character U+FEFF is not allowed in JSON. Remove it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void namesWhatGitCouldNotMerge(String lineEnd) {
        String advice = ". Keep the right lines, and remove the lines that begin with <<<<<<<, ======= or >>>>>>>.";
        String sides = """
                <<<<<<< HEAD
                  "title": "Größe",
                ||||||| 83ab2c1
                  "title": "Grösse",
                =======
                  "title": "Groesse",
                >>>>>>> january
                """;
        String data = DATA.replace("  \"title\": \"Größe\",\n", sides);

        for (String broken : List.of(data, data.replace("\"Zones\",", "\"Zones\""))) {
            assertKept(
                    "3:1",
                    "Git left both sides of a merge conflict here: <<<<<<< HEAD" + advice,
                    broken.replace("\n", lineEnd));
        }
        assertKept(
                "4:1",
                "Git left both sides of a merge conflict here: >>>>>>> january" + advice,
                DATA.replace("  \"id\"", ">>>>>>> january\n  \"id\"").replace("\n", lineEnd));
    }

    @Test
    void takesFewerSignsForNoMark() {
        assertThat(DataReader.read(DATA.replace("  \"id\"", "<<<<<<\n  \"id\"").getBytes(StandardCharsets.UTF_8))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).doesNotContain("Git"));
    }

    private static void assertKept(String position, String text, String data) {
        Document document = DataReader.read(data.getBytes(StandardCharsets.UTF_8));
        assertOne(document, position, text);
        assertThat(document.root().map(Shown::of).orElseThrow())
                .contains("\"name\"@", "\"Zones\"@", "\"id\"@", "\"A\"@");
    }

    private static void assertOne(Document document, String position, String text) {
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(problem.position().orElseThrow()).hasToString(position);
            assertThat(problem.text()).isEqualTo(text);
        });
    }

    private static String value(Document document, String key) {
        Mapping root = (Mapping) document.root().orElseThrow();
        return root.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(entry -> ((Text) entry.value()).value())
                .findFirst()
                .orElseThrow();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
