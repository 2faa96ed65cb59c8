package dev.coderange.processor.export.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.export.ExportedSets;
import dev.coderange.processor.model.CodeSet;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What scripts look like; that they answer as the classifier does is tested where the databases are. */
class SqlExportTest {

    /** Text that wants to be more than a title. */
    private static final String HOSTILE = "a\\n'b\\\\ */ -- /* $(c) ${d} \\r\\u2028\\u0000\\u202E {0} %s";

    private static String script(CodeSet set, SqlDialect dialect, SqlPart part) {
        return script(set, new SqlRequest(dialect, Optional.ofNullable(part), false, false, SqlNames.DEFAULT));
    }

    private static String script(CodeSet set, SqlRequest request) {
        var out = new StringWriter();
        try {
            SqlExport.write(set, ExportedSets.SHA_256, request, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static CodeSet hostile() {
        return ExportedSets.of("""
                { "name": "Fees", "edition": "%1$s", "source": "%1$s", "system": "%1$s", "levels": ["Part"],
                  "attributes": { "room": "text" },
                  "categories": [
                    { "id": "CHEST", "title": "%1$s", "key": "%1$s", "is": { "room": "%1$s" }, "ranges": ["71045-71555"] } ] }
                """.formatted(HOSTILE));
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextEndsNoCommentAndNoLine(SqlDialect dialect) {
        String script = script(hostile(), dialect, null);

        assertThat(script).doesNotContain("\r", "\u2028", "\u202E", "\0");
        for (String line : script.split("\n")) {
            int comment = line.indexOf("-- a");
            if (comment >= 0 || line.startsWith("--")) {
                assertThat(line).doesNotContain("*/", "/*");
            }
        }
        assertThat(script.lines().filter(line -> line.contains("'CHEST' -- ")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(
                        "'CHEST' -- a\\u000A'b\\ * / -- / * $ (c) $ {d} \\u000D\\u2028\\u0000\\u202E {0} %s"));
    }

    @ParameterizedTest
    @CsvSource({
        "H2, procedure, procedure", // in quotes, it would not be the PROCEDURE that H2 makes of it
        "SNOWFLAKE, procedure, procedure",
        "SNOWFLAKE, day, day",
        "POSTGRESQL, Procedure, Procedure",
        "H2, day, \"day\"",
        "POSTGRESQL, binary, \"binary\"",
        "DUCKDB, procedure, \"procedure\"",
    })
    void quotesWordsThatTheDatabaseItselfReserves(SqlDialect dialect, String name, String written) {
        assertThat(dialect.name(name)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '#',
            value = {
                "ANSI => U&'a\\000A''b\\\\ */ -- /* $(c) ${d} \\000D\\2028\uFFFD\\202E {0} %s'",
                "POSTGRESQL => U&'a\\000A''b\\\\ */ -- /* $(c) ${d} \\000D\\2028\uFFFD\\202E {0} %s'",
                "H2 => U&'a\\000A''b\\\\ */ -- /* $(c) ${d} \\000D\\2028\uFFFD\\202E {0} %s'",
                "DUCKDB => 'a' || chr(10) || '''b\\ */ -- /* $(c) ${d} ' || chr(13) || chr(8232) || '\uFFFD' || chr(8238) || ' {0} %s'",
                "SPARK => 'a\\u000A\\'b\\\\ */ -- /* $(c) \\u0024{d} \\u000D\\u2028\uFFFD\\u202E {0} %s'",
                "SNOWFLAKE => 'a\\u000A\\'b\\\\ */ -- /* $(c) \\u0024{d} \\u000D\\u2028\uFFFD\\u202E {0} %s'",
                "BIGQUERY => 'a\\u000A\\'b\\\\ */ -- /* $(c) \\u0024{d} \\u000D\\u2028\uFFFD\\u202E {0} %s'",
                "SQLSERVER => 'a' + NCHAR(10) + '''b\\ */ -- /* $' + '(c) ${d} ' + NCHAR(13) + NCHAR(8232) + N'\uFFFD' + NCHAR(8238) + ' {0} %s'"
            })
    void writesTextAsTheDialectReadsIt(SqlDialect dialect, String literal) {
        assertThat(dialect.text("a\n'b\\ */ -- /* $(c) ${d} \r\u2028\0\u202E {0} %s"))
                .isEqualTo(literal);
    }

    @Test
    void longTextIsNotCutWhereSqlServerPutsItTogether() {
        String half = "x".repeat(2_000);

        assertThat(SqlDialect.SQLSERVER.text(half + "\n" + half))
                .isEqualTo("CAST('' AS NVARCHAR(MAX)) + '" + half + "' + NCHAR(10) + '" + half + "'");
        assertThat(SqlDialect.SQLSERVER.text(half + half + half)).isEqualTo("'" + half + half + half + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "ANSI, \"Proc \"\"Code]`\\\"",
        "H2, \"Proc \"\"Code]`\\\"",
        "SNOWFLAKE, \"Proc \"\"Code]`\\\"",
        "SQLSERVER, [Proc \"Code]]`\\]",
        "SPARK, `Proc \"Code]``\\`",
        "BIGQUERY, `Proc \"Code]\\`\\\\`"
    })
    void quotesNamesThatNeedIt(SqlDialect dialect, String quoted) {
        // The comma-separated form above has its own quotes, so compare without them.
        assertThat(dialect.name("Proc \"Code]`\\").replace("\"", "")).isEqualTo(quoted.replace("\"", ""));
        assertThat(dialect.name("proc_code")).isEqualTo("proc_code");
        assertThat(dialect.path("my data.order")).isEqualTo(dialect.name("my data") + "." + dialect.name("order"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '#',
            value = {
                "ANSI => code SIMILAR TO '[0-9]{4}T'",
                "POSTGRESQL => code COLLATE \"C\" ~ '^[0-9]{4}T$'",
                "DUCKDB => regexp_full_match(code, '[0-9]{4}T')",
                "H2 => REGEXP_LIKE(code, '^[0-9]{4}T$') AND CHAR_LENGTH(code) = 5",
                "SPARK => code RLIKE '^[0-9]{4}T$' AND LENGTH(code) = 5",
                "SQLSERVER => code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9]T$'",
                "SNOWFLAKE => REGEXP_LIKE(code, '[0-9]{4}T') AND LENGTH(code) = 5",
                "BIGQUERY => REGEXP_CONTAINS(code, '^[0-9]{4}T$')"
            })
    void asksForTheShapeAndTheFamily(SqlDialect dialect, String guard) {
        CodeSet set = ExportedSets.of("""
                { "name": "Fees", "format": "NNNN[AFT]", "levels": ["Part"],
                  "categories": [ { "id": "NEW", "ranges": ["0042T-0900T"] } ] }
                """);

        assertThat(script(set, dialect, SqlPart.CASE)).endsWith("""
                -- Part
                CASE
                  WHEN %s THEN CASE
                    WHEN code BETWEEN '0042T' AND '0900T' THEN 'NEW' -- New
                  END
                END
                """.formatted(guard));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '#',
            value = {
                "ANSI => REPLACE(code, '.', '') SIMILAR TO '[A-Z][0-9A][0-9AB][0-9A-Z]*'"
                        + " => SUBSTRING(REPLACE(code, '.', '') FROM 1 FOR 3) COLLATE UCS_BASIC",
                "DUCKDB => regexp_full_match(REPLACE(code, '.', ''), '[A-Z][0-9A][0-9AB][0-9A-Z]*')"
                        + " => SUBSTRING(REPLACE(code, '.', ''), 1, 3) COLLATE C",
                "SPARK => REPLACE(code, '.', '') RLIKE '^[A-Z][0-9A][0-9AB]'"
                        + " AND NOT REPLACE(code, '.', '') RLIKE '[^0-9A-Z]' => SUBSTRING(REPLACE(code, '.', ''), 1, 3)",
                "SQLSERVER => REPLACE(code COLLATE Latin1_General_BIN2, '.', '') + '$' COLLATE Latin1_General_BIN2"
                        + " LIKE '[A-Z][0-9A][0-9AB]%' AND REPLACE(code COLLATE Latin1_General_BIN2, '.', '')"
                        + " + '$' COLLATE Latin1_General_BIN2 NOT LIKE '%[^0-9A-Z]%_'"
                        + " => SUBSTRING(REPLACE(code COLLATE Latin1_General_BIN2, '.', ''), 1, 3) COLLATE Latin1_General_BIN2"
            })
    void looksAtTheBeginningOfCodesThatGoByIt(SqlDialect dialect, String guard, String beginning) {
        CodeSet set = ExportedSets.of("""
                { "name": "Diagnoses", "format": "[A-Z][0-9A][0-9AB]*", "ignore": ".", "levels": ["Chapter"],
                  "categories": [ { "id": "INFECTIONS", "ranges": ["A00-B99"] } ] }
                """);

        assertThat(script(set, dialect, SqlPart.CASE))
                .contains(
                        "  WHEN " + guard + " THEN CASE\n",
                        "    WHEN " + beginning + " BETWEEN 'A00' AND 'B99' THEN 'INFECTIONS' -- Infections\n");
    }

    @Test
    void writesNumbersAsNumbers() {
        CodeSet set = ExportedSets.of("""
                { "name": "Ports", "format": "integer", "levels": ["Kind"],
                  "categories": [ { "id": "LARGE", "ranges": ["80", "9223372036854775000-9223372036854775807"] } ] }
                """);

        assertThat(script(set, SqlDialect.ANSI, SqlPart.WHERE)).endsWith("""
                -- LARGE: Large
                (code = 80
                  OR code BETWEEN 9223372036854775000 AND 9223372036854775807)
                """);
    }

    @Test
    void levelWithoutACodeIsNull() {
        CodeSet set = ExportedSets.of("""
                { "name": "Fees", "effective": "2026-01-01", "levels": ["Part"],
                  "categories": [
                    { "id": "OLD", "ranges": [{ "codes": "71045-71555", "through": "2020-12-31" }] } ] }
                """);
        var request = new SqlRequest(SqlDialect.ANSI, Optional.of(SqlPart.CASE), false, true, SqlNames.DEFAULT);

        assertThat(script(set, request)).endsWith("\n-- Part\nCAST(NULL AS VARCHAR(255))\n");
        assertThat(script(set, SqlDialect.ANSI, SqlPart.CASE))
                .contains(
                        "WHEN code BETWEEN '71045' AND '71555' AND CAST(service_date AS DATE) <= DATE '2020-12-31' THEN 'OLD'");
    }

    /** Spark reads the line after one as part of the comment. */
    @ParameterizedTest
    @EnumSource
    void noCommentEndsInABackslash(SqlDialect dialect) {
        CodeSet set = ExportedSets.of("""
                { "name": "Fees", "levels": ["Part"], "source": "ends with \\\\", "categories": [
                  { "id": "A", "title": "ends with \\\\", "ranges": ["10000-10009"] },
                  { "id": "B", "title": "b", "ranges": ["20000-20009"] } ] }
                """);

        for (SqlPart part : SqlPart.values()) {
            assertThat(script(set, dialect, part)).doesNotContain("\\\n");
        }
    }

    /** PostgreSQL cuts names off at 63 characters. */
    @Test
    void longNamesAreShortenedBeforeADatabaseCutsThem() {
        CodeSet set = ExportedSets.of("""
                { "name": "RadiologyProceduresOfOutpatientDepartments", "levels": ["SubcategoryOfService"],
                  "categories": [{ "id": "A", "ranges": ["10000-10009"] }] }
                """);

        String script = script(set, SqlDialect.POSTGRESQL, SqlPart.SEED);
        String columns = script.substring(script.indexOf("(\n") + 2, script.indexOf("\n);"));
        assertThat(columns.lines().map(line -> line.strip().split(" ")[0]).toList())
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(63))
                .doesNotHaveDuplicates()
                .anyMatch(name -> name.matches("radiology_procedures_of_outpatient_departments_subcate_[0-9a-f]{8}"));
    }

    @Test
    void columnsOfOneNameGetNumbers() {
        CodeSet set = ExportedSets.of("""
                { "name": "Fees", "levels": ["Part", "PartTitle"], "attributes": { "edition": "text?" },
                  "categories": [ { "id": "CHEST", "ranges": ["71045-71555"], "is": { "edition": "first" } } ] }
                """);

        assertThat(script(set, SqlDialect.ANSI, SqlPart.SEED))
                .contains("fees_part_title, fees_part_title_2, fees_part_title_title, fees_edition, fees_edition_2,");
    }

    @Test
    void writesCsvWithEmptyCellsForNull() {
        var request = new SqlRequest(SqlDialect.ANSI, Optional.of(SqlPart.SEED), true, false, SqlNames.DEFAULT);
        CodeSet set = ExportedSets.of("""
                { "name": "Fees", "levels": ["Part", "Room"], "attributes": { "fee": "decimal?", "note": "text?" },
                  "categories": [
                    { "id": "CHEST", "title": "Chest, \\"front\\"", "ranges": ["71045-71555"],
                      "is": { "fee": 1E+2, "note": "" } },
                    { "id": "SPINE", "ranges": ["72020"] } ] }
                """);

        assertThat(script(set, request)).isEqualTo("""
                code_shape,first_code,last_code,fees_part,fees_part_title,fees_room,fees_room_title,fees_fee,fees_note,\
                fees_edition,fees_sha256
                NNNNN,71045,71555,CHEST,"Chest, ""front""\",,,100,"",,%1$s
                NNNNN,72020,72020,SPINE,Spine,,,,,,%1$s
                """.formatted(ExportedSets.SHA_256));
    }

    @Test
    void onlyWhatEveryRowHasIsNotNull() {
        CodeSet set = ExportedSets.of("""
                { "name": "Fees", "levels": ["Part"], "attributes": { "billingCode": "text?" },
                  "categories": [
                    { "id": "CHEST", "ranges": ["71045-71555"], "is": { "billingCode": "0324" } },
                    { "id": "SPINE", "ranges": ["72020"] } ] }
                """);

        assertThat(script(set, SqlDialect.ANSI, SqlPart.SEED))
                .contains("  first_code VARCHAR(5) NOT NULL,\n", "  fees_billing_code VARCHAR(255),\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '#',
            value = {
                "12.5 => ANSI => 12.5",
                "12.5 => BIGQUERY => NUMERIC '12.5'",
                "0.00000000001 => BIGQUERY => BIGNUMERIC '0.00000000001'",
                "1E+30 => BIGQUERY => BIGNUMERIC '1000000000000000000000000000000'",
                "1E-40 => BIGQUERY => '0.0000000000000000000000000000000000000001'",
                "1E-40 => SQLSERVER => '0.0000000000000000000000000000000000000001'",
                "1E-40 => POSTGRESQL => '0.0000000000000000000000000000000000000001'"
            })
    void writesDecimalsWithoutRounding(String number, SqlDialect dialect, String literal) {
        CodeSet set = ExportedSets.of("""
                { "name": "Fees", "levels": ["Part"], "attributes": { "fee": "decimal" },
                  "categories": [ { "id": "CHEST", "ranges": ["71045-71555"], "is": { "fee": %s } } ] }
                """.formatted(number));

        assertThat(script(set, dialect, SqlPart.SEED)).contains("'Chest', " + literal + ", NULL, '");
    }

    @Test
    void joinsColumnsOfDifferentCollationsInSqlServer() {
        CodeSet set = ExportedSets.of("""
                { "name": "Fees", "levels": ["Part"], "categories": [ { "id": "CHEST", "ranges": ["71045-71555"] } ] }
                """);

        assertThat(script(set, SqlDialect.SQLSERVER, SqlPart.JOIN))
                .contains("AND t.code COLLATE Latin1_General_BIN2 BETWEEN s.first_code AND s.last_code;");
    }

    @Test
    void joinsNumbersByAnEqualityInBigQuery() {
        CodeSet set = ExportedSets.of("""
                { "name": "Ports", "format": "integer", "levels": ["Kind"],
                  "categories": [ { "id": "LARGE", "ranges": ["80"] } ] }
                """);

        assertThat(script(set, SqlDialect.BIGQUERY, SqlPart.JOIN)).endsWith("""
                LEFT JOIN ports_ranges AS s
                  ON s.ports_sha256 = CASE WHEN t.code IS NOT NULL THEN '%s' END
                  AND t.code BETWEEN s.first_code AND s.last_code;
                """.formatted(ExportedSets.SHA_256));
    }

    @Test
    void longTablesAreInsertedInBatchesAndBigQueryIsToldThatTheyAreTooLong() {
        String categories = IntStream.range(0, 1_500)
                .mapToObj(i -> "{ \"id\": \"C%1$d\", \"title\": \"%2$s\", \"ranges\": [\"%3$05d\"] }"
                        .formatted(i, "long ".repeat(150), 2 * i))
                .collect(Collectors.joining(",\n"));
        CodeSet set =
                ExportedSets.of("{ \"name\": \"Fees\", \"levels\": [\"Part\"], \"categories\": [" + categories + "] }");
        String script = script(set, SqlDialect.BIGQUERY, SqlPart.SEED);

        assertThat(script.split("INSERT INTO", -1)).hasSize(9);
        assertThat(script).contains("-- This is longer than the 1 MB that BigQuery takes. Load the ranges from CSV");
        assertThat(script(set, SqlDialect.SNOWFLAKE, SqlPart.SEED)).doesNotContain("1 MB");
        assertThat(script(set, SqlDialect.BIGQUERY, SqlPart.VIEW)).doesNotContain("1 MB");
    }
}
