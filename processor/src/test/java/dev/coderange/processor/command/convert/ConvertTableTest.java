package dev.coderange.processor.command.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.command.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New data files from bare tables. */
class ConvertTableTest {

    @TempDir
    Path folder;

    @Test
    void aTableOfASpreadsheetBecomesDataAndCheckSaysWhatIsLeft() throws IOException {
        Path table = write("services.csv", """
                Beginning Code;Ending code;Service
                100;1999;Anesthesia
                70010;76499;Diagnostic imaging
                71045;71555;Chest
                77261;77299;Planning
                77295;77370;Physics & dosimetry
                99202;5-Jan;Visits
                99499;;Visits
                """);
        Path made = folder.resolve("services.json");

        CommandRun run = CommandRun.of("convert", table.toString(), "--out", made.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(made)).isEqualTo("""
                {
                  "name": "Services",
                  "source": "services.csv",
                  "format": "NNNNN",
                  "levels": ["Category", "Subcategory"],
                  "categories": [
                    { "id": "ANESTHESIA", "title": "Anesthesia", "ranges": ["100-1999"] },
                    { "id": "DIAGNOSTIC_IMAGING", "title": "Diagnostic imaging", "ranges": ["70010-76499"],
                      "children": [
                        { "id": "CHEST", "title": "Chest", "ranges": ["71045-71555"] }
                      ] },
                    { "id": "PLANNING", "title": "Planning", "ranges": ["77261-77299"] },
                    { "id": "PHYSICS_AND_DOSIMETRY", "title": "Physics & dosimetry", "ranges": ["77295-77370"] },
                    { "id": "VISITS", "title": "Visits", "ranges": ["99202", "5-Jan", "99499"] }
                  ]
                }
                """);
        assertThat(run.err())
                .contains("coderange: 7 rows are 6 categories: rows of one name are one.\n")
                .contains(
                        "coderange: 1 category lies in another, and is its child. For one level, give --level once.\n")
                .contains("[coderange:lost-zeros]")
                .contains("[coderange:spreadsheet-date]");
        List<String> errors =
                run.err().lines().filter(line -> line.contains("error: ")).toList();
        String checked = CommandRun.of("check", made.toString()).out();
        assertThat(errors)
                .hasSize(3)
                .containsExactlyElementsOf(
                        checked.lines().filter(line -> line.contains("error: ")).toList());
        assertThat(errors.get(1)).contains("77295-77299 are in more than one category: PLANNING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first,last,title/10000,10009,One | 10000-10009",
                "title,last,first/One,10009,10000 | 10000-10009",
                "Title\tCode/One\t10000 | 10000",
                "range;name/\"10000 – 10009; 10020\";One | 10000-10009, 10020",
                "from,to,section/10000,10009,One | 10000-10009",
                "from,through,section/10000,10009,One | 10000-10009",
                "10000,10009,One | 10000-10009",
                "One,10000-10009 | 10000-10009",
                "CPT Code Start?,x,What it is/10000,,One | 10000",
                "low code,high code,label/'10000,'10009,One | 10000-10009",
                "10000 - 10009,One | 10000-10009",
                "10000 to 10009,One | 10000-10009",
                "codes,name/\"10000 thru 10009, 10020 THROUGH 10029\",One | 10000-10009, 10020-10029",
            })
    void columnsAreFoundInAnyOrder(String text, String ranges) throws IOException {
        Path table = write("t.csv", text.replace("/", "\n").replace("\\t", "\t") + "\n");

        CommandRun run = CommandRun.of("convert", table.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("\"id\"")))
                .containsExactly("    { \"id\": \"ONE\", \"title\": \"One\", \"ranges\": [\""
                        + ranges.replace(", ", "\", \"") + "\"] }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70010 | \"NNNNN\"",
                "70010,00100 | \"NNNNN\"",
                "70010-70020,0042T,0050F | [\"NNNNN\", \"NNNN[FT]\"]",
                "A0021-V5364 | \"[A-V]NNNN\"",
                "A00-B99,C4A | [\"[A-B]NN\", \"CNA\"]",
                "1-9,10-99,100 | \"integer\"",
                "001-009,10-99 | \"NNN\"",
                "M80-M8A | \"MN[0-9A]\"",
                "N100 | \"[N]NNN\"",
            })
    void theFormatIsProposed(String codes, String format) throws IOException {
        StringBuilder rows = new StringBuilder("code,title\n");
        for (String code : codes.split(",")) {
            rows.append(code).append(",T").append(code).append('\n');
        }

        CommandRun run =
                CommandRun.of("convert", write("t.csv", rows.toString()).toString());

        assertThat(run.out()).contains("\"format\": " + format + ",\n");
    }

    @Test
    void idsAreProposedOnceAndStayTheSame() {
        var ids = new TitleIds();

        assertThat(List.of(
                        ids.propose("Head & neck", "1"),
                        ids.propose("Head and Neck!", "2"),
                        ids.propose("Échographie (cœur)", "3"),
                        ids.propose("3D imaging", "4"),
                        ids.propose("放射線", "70010"),
                        ids.propose("", "70010-70020"),
                        ids.propose("Patient's visit", "5"),
                        ids.propose("Head and neck first", "6"),
                        ids.propose("class", "7"),
                        ids.propose(
                                "A very long title that goes on and on, far past what anybody would call a name", "8")))
                .containsExactly(
                        "HEAD_AND_NECK",
                        "HEAD_AND_NECK_2",
                        "ECHOGRAPHIE_C_UR",
                        "C_3D_IMAGING",
                        "C_70010",
                        "C_70010_70020",
                        "PATIENTS_VISIT",
                        "HEAD_AND_NECK_FIRST_2",
                        "CLASS",
                        "A_VERY_LONG_TITLE_THAT_GOES_ON_AND_ON_FAR_PAST_WHAT_ANYBODY");
    }

    @Test
    void hostileTitlesStayText() throws IOException {
        Path table = write("t.csv", "first,last,title\n10000,10009,\"*/ \"\"quoted\"\" </script> ${x}\n\u202Eevil\"\n");

        CommandRun run = CommandRun.of("convert", table.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "\"title\": \"*/ \\\"quoted\\\" </script> ${x}\\n\\u202eevil\", \"ranges\": [\"10000-10009\"] }");
    }

    @Test
    void daysGoWithTheirRows() throws IOException {
        Path table = write("t.csv", """
                code,title,from,through
                10000,One,2025-01-01,
                10001,One,,2024-12-31
                """);

        CommandRun run = CommandRun.of("convert", table.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("\"effective\": \"2025-01-01\"")
                .contains("{ \"codes\": \"10000\", \"from\": \"2025-01-01\" }, { \"codes\": \"10001\", \"through\":");
    }

    @Test
    void daysAreFoundByTheNamesThatPayersGiveThem() throws IOException {
        Path table = write("t.csv", """
                First,Last,Title,Effective From,Term Date
                10000,10009,One,1/1/2025,12/31/2025
                """);

        CommandRun run = CommandRun.of("convert", table.toString());

        assertThat(run.out())
                .contains("{ \"codes\": \"10000-10009\", \"from\": \"1/1/2025\", \"through\": \"12/31/2025\" }")
                .doesNotContain("\"effective\": \"1");
        assertThat(run.err()).contains("Write \"2025-01-01\"").contains("Write \"2025-12-31\"");
    }

    /** What somebody says of one code is not what a category is. */
    @Test
    void descriptionsThatDifferFromRowToRowAreLeftOut() throws IOException {
        Path table = write("t.csv", """
                code,description,category
                10000,One view,Imaging
                10001,Two views,Imaging
                20000,Blood,Laboratory
                20001,Blood,Laboratory
                """);

        CommandRun run = CommandRun.of("convert", table.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("{ \"id\": \"IMAGING\", \"title\": \"Imaging\", \"ranges\": [\"10000\", \"10001\"] }")
                .contains("\"title\": \"Laboratory\", \"description\": \"Blood\",");
        assertThat(run.err())
                .contains("coderange: The descriptions of IMAGING differ from row to row and are left out.\n");
    }

    @Test
    void anEmptyTableIsNoJson() throws IOException {
        CommandRun run = CommandRun.of("convert", write("t.csv", "").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("t.csv:1:1: The table is empty. Write a header such as id,title,codes");
    }

    @Test
    void parentsThatAreNamedMakeLevels() throws IOException {
        Path table = write("t.csv", """
                id,title,parent,first,last
                AA,Inside,A,10000,10009
                A,Around,,10000,10999
                B,Lost,Nobody,20000,
                """);

        CommandRun run = CommandRun.of("convert", table.toString(), "--level", "Top", "--level", "Low");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "    { \"id\": \"A\", \"title\": \"Around\", \"ranges\": [\"10000-10999\"],\n      \"children\": [");
        assertThat(run.err()).contains("Line 4 names the parent \"Nobody\", which no row is. B is at the top.");
    }

    /** Columns that are left out would be lost. */
    @Test
    void theBareTableIsNeverReplaced() throws IOException {
        Path table = write("fees.csv", "code,title,price\n70010,Imaging,17.50\n");
        String before = Files.readString(table);

        CommandRun run = CommandRun.of(
                "convert",
                table.toString(),
                "--to",
                "csv",
                "--out",
                folder.resolve("fees.json").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("coderange: " + table + " would be replaced, and is read here. Name another --out.\n");
        assertThat(Files.readString(table)).isEqualTo(before);
        assertThat(folder.resolve("fees.json")).doesNotExist();
    }

    @Test
    void aNewTableCanBeWrittenInstead() throws IOException {
        Path table = write("t.txt", "70010-76499\tImaging\n71045-71555\tChest\n");
        Path made = folder.resolve("fees.json");

        CommandRun run = CommandRun.of(
                "convert",
                table.toString(),
                "--to",
                "csv",
                "--out",
                made.toString(),
                "--name",
                "Fees",
                "--level",
                "Section",
                "--level",
                "Part");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("fees.csv"))).isEqualTo("""
                id,title,parent,codes
                IMAGING,Imaging,,70010-76499
                CHEST,Chest,IMAGING,71045-71555
                """);
        assertThat(Files.readString(made))
                .contains("\"levels\": [\"Section\", \"Part\"],\n  \"categories\": \"fees.csv\"\n");
    }

    @Test
    void rowsAndColumnsThatAreLeftOutAreNamed() throws IOException {
        Path table = write("t.csv", "code,title,price\n,RADIOLOGY,\n10000,One,$5\n");

        CommandRun run = CommandRun.of("convert", table.toString());

        assertThat(run.err())
                .contains("coderange: Column 3, \"price\", is left out.\n")
                .contains("coderange: Line 2 has no codes and is left out.\n");
        assertThat(CommandRun.of("convert", write("n.csv", "a,b\nx,y\n").toString())
                        .err())
                .endsWith(" has no row with codes. Its first line should name the columns: first, last, title.\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
