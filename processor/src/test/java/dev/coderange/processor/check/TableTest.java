package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table gives what JSON of the same content gives, however it is written. */
class TableTest {

    private static final String HEAD = "{ \"name\": \"Fees\", \"levels\": [\"Section\", \"Part\"], \"categories\": ";

    private static final String JSON = HEAD + """
            [
              { "id": "IMAGING", "title": "Imaging, all of it", "ranges": ["70010-76499"], "children": [
                { "id": "HEAD", "title": "The \\"head\\"", "description": "Of\\ntwo lines", "ranges": ["70010-70015", "70100"] },
                { "id": "CHEST", "ranges": ["71010-71555"] } ] },
              { "id": "THERAPY", "ranges": ["77261", "77263-77799"] } ] }
            """;

    private static final String TABLE = """
            id,title,description,parent,codes
            IMAGING,"Imaging, all of it",,,70010-76499
            HEAD,"The ""head""\","Of
            two lines",IMAGING,"70010-70015, 70100"
            CHEST,,,IMAGING,71010-71555
            THERAPY,,,,"77261;77263-77799"
            """;

    private static ValidationResult check(String table) {
        return check(table.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidationResult check(byte[] table) {
        return new SeveralFiles()
                .with("fees.json", HEAD + "\"fees.csv\" }")
                .with("fees.csv", table)
                .check();
    }

    private static CodeSet sound(String table) {
        ValidationResult checked = check(table);
        assertThat(Corpus.text(checked)).isEmpty();
        return checked.codeSet().orElseThrow();
    }

    private static CodeSet ofJson() {
        return new SeveralFiles().with("fees.json", JSON).check().codeSet().orElseThrow();
    }

    private static List<String> ranges(String codes) {
        CodeSet set = sound("id,codes\nA," + codes + "\n");
        return set.categories().get(0).ranges().stream()
                .map(range -> range.text(set.format()))
                .toList();
    }

    @Test
    void isTheSetOfTheSameJson() {
        assertThat(sound(TABLE)).isEqualTo(ofJson());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void hasAnyLineEnds(String end) {
        CodeSet set = sound(TABLE.replace("\n", end));
        assertThat(set.toString().replace(end, "\n")).isEqualTo(ofJson().toString());
    }

    @Test
    void mayBeginWithAMarkAndEndWithoutALineEnd() {
        assertThat(sound("\uFEFF" + TABLE.stripTrailing())).isEqualTo(ofJson());
    }

    @Test
    void hasItsColumnsInAnyOrderAndCaseAndItsRowsToo() {
        assertThat(sound("""
                        Codes ; PARENT;Id;Description; Title
                        70010-76499;;IMAGING;;Imaging, all of it
                        ;;;;
                        70010-70015;IMAGING;HEAD;"Of
                        two lines";"The ""head""\"

                        71010-71555;IMAGING;CHEST;;
                        70100;IMAGING;HEAD;;
                        77261;;THERAPY;;
                        77263-77799;;THERAPY;;
                        """)).isEqualTo(ofJson());
    }

    @Test
    void mayHaveAParentBelowItsChildren() {
        assertThat(sound("id\tparent\tfirst\tlast\nA\tB\t10010\t\nB\t\t10000\t19999\n")
                        .categories()
                        .get(0)
                        .id())
                .isEqualTo("B");
    }

    @Test
    void hasKeysAndAttributes() {
        String head =
                "{ \"name\": \"Fees\", \"levels\": [\"Section\", \"Part\"], \"attributes\": { \"modality\": \"text\","
                        + " \"relativeWeight\": \"decimal?\", \"billable\": \"boolean?\" }, \"categories\": ";
        CodeSet ofTable = new SeveralFiles()
                .with("fees.json", head + "\"fees.csv\" }")
                .with("fees.csv", """
                        Key,Parent,Level,Codes,Modality,RELATIVEWEIGHT,billable
                        177,,section,10000-19999,CT,1.50,
                        B01,177,Part,"10010, 10020",,,true
                        B01,177,,10030,MR,,
                        X-1,K_177,,10040,,2,FALSE
                        """)
                .check()
                .codeSet()
                .orElseThrow();
        CodeSet ofJson = new SeveralFiles()
                .with("fees.json", head + """
                        [{ "key": "177", "ranges": ["10000-19999"], "is": { "modality": "CT", "relativeWeight": "1.50" },
                           "children": [
                             { "key": "B01", "ranges": ["10010", "10020", "10030"], "is": { "modality": "MR", "billable": true } },
                             { "key": "X-1", "ranges": ["10040"], "is": { "relativeWeight": "2", "billable": "FALSE" } } ] }] }
                        """)
                .check()
                .codeSet()
                .orElseThrow();
        assertThat(ofTable).isEqualTo(ofJson);
    }

    @Test
    void hasRangesThatHoldOnSomeDays() {
        String head = HEAD.replace("{ ", "{ \"effective\": \"2026-01-01\", ");
        CodeSet ofTable = new SeveralFiles()
                .with("fees.json", head + "\"fees.csv\" }")
                .with("fees.csv", """
                        id,codes,from,through
                        A,"10010, 10020",2020-01-01,2025-12-31
                        A,10030,2026-01-01,
                        B,10010,2026-01-01,
                        """)
                .check()
                .codeSet()
                .orElseThrow();
        CodeSet ofJson = new SeveralFiles()
                .with("fees.json", head + """
                        [{ "id": "A", "ranges": [
                           { "codes": "10010", "from": "2020-01-01", "through": "2025-12-31" },
                           { "codes": "10020", "from": "2020-01-01", "through": "2025-12-31" },
                           { "codes": "10030", "from": "2026-01-01" }] },
                         { "id": "B", "ranges": [{ "codes": "10010", "from": "2026-01-01" }] }] }
                        """)
                .check()
                .codeSet()
                .orElseThrow();
        assertThat(ofTable).isEqualTo(ofJson);
    }

    @Test
    void goesDownFiftyLevels() {
        String levels = IntStream.range(0, 50).mapToObj(i -> "\"L" + i + "\"").collect(Collectors.joining(","));
        String rows = IntStream.range(0, 50)
                .mapToObj(i -> "A" + i + "," + (i == 0 ? "" : "A" + (i - 1)) + "," + (10_000 + i) + "-" + (19_999 - i))
                .collect(Collectors.joining("\n"));
        ValidationResult checked = new SeveralFiles()
                .with("fees.json", HEAD.replace("\"Section\", \"Part\"", levels) + "\"fees.csv\" }")
                .with("fees.csv", "id,parent,codes\n" + rows)
                .check();
        assertThat(Corpus.text(checked)).isEmpty();
        assertThat(checked.codeSet().orElseThrow().members(49)).hasSize(1);
    }

    @Test
    void takesWhatPeopleAndSpreadsheetsPutAroundCodes() {
        List<String> range = List.of("61000-61001");
        assertThat(ranges("'61000-61001'")).isEqualTo(range);
        assertThat(ranges("\u00a061000 \u2013 61001 ")).isEqualTo(range);
        assertThat(ranges("61000\u201461001")).isEqualTo(range);
        assertThat(ranges("=\"\"61000-61001\"\"".replace("\"\"", "\""))).isEqualTo(range);
        assertThat(ranges("\" 61000 - 61001 \"")).isEqualTo(range);
        assertThat(ranges(" \"61000-61001\" ")).isEqualTo(range);
        assertThat(ranges("\u200b61000-61001\ufeff")).isEqualTo(range);
    }

    @Test
    void takesAListOfCodesInACell() {
        List<String> list = List.of("70010-70015", "70020", "70030");
        assertThat(ranges("\"70010-70015, 70020,70030\"")).isEqualTo(list);
        assertThat(ranges("70010-70015; 70020;70030;")).isEqualTo(list);
        assertThat(ranges("70010-70015 70020  70030")).isEqualTo(list);
        assertThat(ranges("70010 - 70015 70020  70030")).isEqualTo(list);
        assertThat(ranges("\"70010-70015\n70020\r\n'70030'\"")).isEqualTo(list);
    }

    @Test
    void takesARangeInTwoCells() {
        CodeSet set = sound("id,first,last\nA,70010,70015\nA,'70020',\nA,70030,70030\nB,\u00a080000 ,80005\n");
        assertThat(set.categories().get(0).ranges()).hasSize(3);
        assertThat(set.categories().get(0).size()).isEqualTo(8);
        assertThat(set.categories().get(1).size()).isEqualTo(6);
    }

    @Test
    void namesColumnsThatNothingReads() {
        ValidationResult checked = check("id,titel,codes,note\nA,x,10010,y\n");
        assertThat(Corpus.text(checked)).startsWith("fees.csv:1:4 Columns that nothing reads: \"titel\", \"note\". ");
        assertThat(checked.problems()).noneMatch(problem -> problem.isError());
    }

    @Test
    void isUtf8() {
        byte[] latin1 = "id,title,codes\nA,\u00c4rzte,10010\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Corpus.text(check(latin1)))
                .isEqualTo("fees.csv:2:3 The byte 0xC4 is not UTF-8. Open the file in the encoding it has, such as"
                        + " Windows-1252, and save it as UTF-8. [coderange:not-utf8]\n");
        assertThat(Corpus.text(check(TABLE.getBytes(Charset.forName("UTF-16LE")))))
                .isEqualTo(
                        "fees.csv:1:1 The file is encoded in UTF-16. Save it as UTF-8. [coderange:wrong-encoding]\n");
    }

    @Test
    void keepsEveryNameWhateverIsWrong() {
        String broken = """
                id,title,parent,codes
                A,"Aid,,10000-19999
                B,Beds,NOBODY,x
                C,"5" pipe",A,30010
                D,,,
                E,,,20010,20020
                """;
        for (String text : List.of(broken, broken.replace("\"", ""))) {
            CodeSet set = check(text).codeSet().orElseThrow();
            assertThat(IntStream.range(0, 2)
                            .boxed()
                            .flatMap(level -> set.members(level).stream())
                            .map(Member::category)
                            .map(category -> category.id()))
                    .containsExactlyInAnyOrder("A", "B", "C", "D", "E");
        }
    }

    @Test
    void tellsEachCellItsPlaceWhateverIsBeforeIt() {
        Random random = new Random(7);
        List<String> fillers =
                List.of("", "x", "\"x,y\"", "\"a\nb\"", "\"\"\"\"", "\"a\r\nb\"", " x ", "\u00e9\ud83d\ude00");
        for (int i = 0; i < 500; i++) {
            String before = IntStream.range(0, 4)
                    .mapToObj(any -> fillers.get(random.nextInt(fillers.size())))
                    .collect(Collectors.joining(","));
            String text = "a,b,c,d,id,codes\n" + before + ",A,7001\n";
            int offset = text.indexOf("7001");
            int line = (int) text.substring(0, offset).lines().count();
            int column = offset - text.lastIndexOf('\n', offset);
            assertThat(Corpus.text(check(text))).contains("fees.csv:" + line + ":" + column + " \"7001\" has lost");
        }
    }

    @Test
    void neverThrows() {
        Random random = new Random(11);
        String alphabet = "id,codes;parent\tkey\n\r\"'0123456789-\u2013 \u00a0AB=.{\u0000\ud800";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "id,key,parent,codes,first,last\n" : "");
            int length = random.nextInt(120);
            for (int at = 0; at < length; at++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            byte[] bytes =
                    text.toString().getBytes(random.nextInt(9) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            if (random.nextInt(5) == 0 && bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertThatCode(() -> check(bytes)).as("%s", text).doesNotThrowAnyException();
        }
    }
}
