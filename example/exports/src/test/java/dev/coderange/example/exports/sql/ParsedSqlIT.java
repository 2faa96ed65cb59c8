package dev.coderange.example.exports.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.view.CreateView;
import net.sf.jsqlparser.statement.insert.Insert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parser reads the scripts for databases that cannot be had here, so that at least no quote or comma is missing. */
class ParsedSqlIT {

    @ParameterizedTest
    @CsvSource({
        "sqlserver, clinic.json", "sqlserver, supplies.json", "sqlserver, diagnoses.json", "sqlserver, ports.json",
        "snowflake, clinic.json", "snowflake, supplies.json", "snowflake, diagnoses.json", "snowflake, ports.json",
        "bigquery, clinic.json", "bigquery, supplies.json", "bigquery, diagnoses.json", "bigquery, ports.json"
    })
    void everyStatementIsOne(String dialect, String data) throws JSQLParserException {
        List<Statement> statements = new ArrayList<>();
        for (String statement : statements(dialect, data)) {
            statements.add(CCJSqlParserUtil.parse(
                    statement,
                    parser -> parser.withSquareBracketQuotation(dialect.equals("sqlserver"))
                            .withBackslashEscapeCharacter(!dialect.equals("sqlserver"))));
        }

        assertThat(statements)
                .hasOnlyElementsOfTypes(CreateTable.class, Insert.class, CreateView.class)
                .hasSize(3);
    }

    private static List<String> statements(String dialect, String data) {
        String script = Exporter.export(data, "--dialect", dialect);
        if (dialect.equals("sqlserver")) { // which the parser does not know all of
            script = script.replace("CREATE OR ALTER VIEW", "CREATE OR REPLACE VIEW")
                    .replace("NCHAR(", "CHR(");
        }
        List<String> statements = new ArrayList<>();
        for (String statement : script.split(dialect.equals("sqlserver") ? ";\nGO\n" : ";\n")) {
            boolean isComment = statement.lines().allMatch(line -> line.isBlank() || line.startsWith("--"));
            if (!isComment) {
                statements.add(statement);
            }
        }
        return statements;
    }
}
