package dev.coderange.example.exports.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coderange.example.exports.migration.Database.RefusedException;
import dev.coderange.example.exports.sql.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Takes tables that Hibernate made of last year's constants to this year's. One constant is renamed, one is gone with
 * its codes, one is new and stands in front, so that all ordinals shift.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MigrationIT {

    private static final Map<String, String> RENAMED = Map.of("ANESTHESIA", "NARCOSIS");
    private static final String GONE = "OUTREACH";

    private Path old;
    private Path later;
    private Path longer;
    private List<String> before;
    private List<String> after;
    private Optional<PostgresServer> postgres;
    private Optional<MariaDbServer> mariaDb;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        String clinic = Files.readString(Path.of("src/main/resources/clinic.json"));
        old = Files.writeString(folder.resolve("clinic-2026.json"), clinic);
        String front = "\n    { \"id\": \"FRONT_DESK\", \"is\": { \"room\": \"Hall\", \"outpatient\": true },"
                + " \"ranges\": [\"90000\"] },";
        longer = Files.writeString(
                folder.resolve("clinic-longer.json"),
                clinic.replace(
                        "\"ranges\": [\"A100-A150\"] }",
                        "\"ranges\": [\"A100-A150\"] }," + front.replaceAll(",$", "")));
        later = Files.writeString(
                folder.resolve("clinic-2027.json"),
                clinic.replace("ANESTHESIA", "NARCOSIS")
                        .replace("\"categories\": [", "\"categories\": [" + front)
                        .replaceAll(",\\s*\\{ \"id\": \"OUTREACH\"[^\n]*", ""));
        JsonNode levels = new ObjectMapper().readTree(run("--format", "json")).at("/levels/0");
        before = strings(levels.at("/before"));
        after = strings(levels.at("/after"));
        assertThat(before).contains("ANESTHESIA", GONE).doesNotContain("FRONT_DESK");
        assertThat(after).startsWith("FRONT_DESK").contains("NARCOSIS").doesNotContain(GONE);
        postgres = PostgresServer.start();
        mariaDb = MariaDbServer.start();
    }

    @AfterAll
    void stop() throws IOException {
        if (postgres.isPresent()) {
            postgres.get().close();
        }
        if (mariaDb.isPresent()) {
            mariaDb.get().close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql", "mysql"})
    void namesAreTakenAlongOnceSomebodyHasDecided(String dialect) throws Exception {
        Database database = database(dialect);
        createNames(database, dialect, "study");
        assertRefused(database, "insert into study (was, department) values ('x', 'FRONT_DESK')");
        String script = migration(dialect, later, "--table", "study", "--level", "Department", "--not-null");

        assertRefused(database, script); // with rows that nobody has decided about

        createNames(database, dialect, "study");
        database.run(decided(script, "'IMAGING'"));
        for (String name : before) {
            assertThat(database.query("select department from study where was = '" + name + "'"))
                    .containsExactly(heir(name));
        }
        for (String name : after) {
            database.run("insert into study (was, department) values ('new', '" + name + "')");
        }
        assertRefused(database, "insert into study (was, department) values ('x', 'ANESTHESIA')");
        assertRefused(database, "insert into study (was, department) values ('x', null)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql", "mysql"})
    void aNewNameNeedsNoDecision(String dialect) throws Exception {
        Database database = database(dialect);
        createNames(database, dialect, "`order`".replace('`', dialect.equals("mysql") ? '`' : '"'));
        String script = migration(dialect, longer, "--table", "order", "--level", "Department", "--not-null");

        database.run(script);

        String order = dialect.equals("mysql") ? "`order`" : "\"order\"";
        database.run("insert into " + order + " (was, department) values ('x', 'FRONT_DESK')");
        assertThat(database.query("select count(*) from " + order + " where was = " + text(dialect)))
                .containsExactly(String.valueOf(before.size()));
        assertRefused(database, "insert into " + order + " (was, department) values ('x', 'NARCOSIS')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql", "mysql"})
    void ordinalsAreShiftedAllAtOnce(String dialect) throws Exception {
        Database database = database(dialect);
        createOrdinals(database, dialect);
        String script = migration(
                dialect,
                later,
                "--table",
                "visit",
                "--level",
                "Department",
                "--stored",
                "ordinal",
                "--constraint",
                "of_year");

        assertRefused(database, script); // with rows that nobody has decided about

        createOrdinals(database, dialect);
        database.run(decided(script, "1"));
        for (String name : before) {
            assertThat(database.query("select department from visit where was = '" + name + "'"))
                    .containsExactly(String.valueOf(after.indexOf(heir(name))));
        }
        database.run("insert into visit (was, department) values ('new', " + (after.size() - 1) + ")");
        assertRefused(database, "insert into visit (was, department) values ('x', " + after.size() + ")");
        assertRefused(database, "insert into visit (was, department) values ('x', -1)");
    }

    /** What the rows of a constant that is gone become here: those that went nowhere, the first department. */
    private static String heir(String name) {
        return name.equals(GONE) ? "IMAGING" : RENAMED.getOrDefault(name, name);
    }

    /** The column as Hibernate makes it, with a row for each constant. */
    private void createNames(Database database, String dialect, String table) throws RefusedException {
        database.run("drop table if exists " + table);
        String names = "'" + String.join("', '", before) + "'";
        String type = dialect.equals("postgresql")
                ? "varchar(255) not null constraint " + table.replace("\"", "")
                        + "_department_check check (department in (" + names + "))"
                : "enum (" + names + ") not null";
        database.run("create table " + table + " (was varchar(255), department " + type + ")");
        for (String name : before) {
            database.run("insert into " + table + " (was, department) values ('" + name + "', '" + name + "')");
        }
    }

    private void createOrdinals(Database database, String dialect) throws RefusedException {
        database.run("drop table if exists visit");
        String type = dialect.equals("postgresql") ? "smallint" : "tinyint";
        database.run("create table visit (was varchar(255), department " + type
                + ", constraint of_year check (department between 0 and " + (before.size() - 1) + "))");
        for (int ordinal = 0; ordinal < before.size(); ordinal++) {
            database.run("insert into visit (was, department) values ('" + before.get(ordinal) + "', " + ordinal + ")");
        }
    }

    private static String text(String dialect) {
        return dialect.equals("mysql") ? "cast(department as char)" : "cast(department as varchar(255))";
    }

    /** The script after a person took the dashes away, and decided about rows whose codes went nowhere. */
    private static String decided(String script, String first) {
        String decided =
                script.replaceAll("(?m)^-- (UPDATE .*;)$", "$1").replace("= NULL WHERE", "= " + first + " WHERE");
        assertThat(decided).isNotEqualTo(script);
        return decided;
    }

    private static void assertRefused(Database database, String sql) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> database.run(sql));
    }

    private Database database(String dialect) throws Exception {
        return switch (dialect) {
            case "h2" -> new JdbcDatabase(DriverManager.getConnection("jdbc:h2:mem:"));
            case "postgresql" -> {
                assumeTrue(postgres.isPresent(), "PostgreSQL is not installed");
                yield new JdbcDatabase(
                        DriverManager.getConnection(postgres.get().url()));
            }
            default -> {
                assumeTrue(mariaDb.isPresent(), "MariaDB is not installed");
                yield mariaDb.get();
            }
        };
    }

    private String migration(String dialect, Path to, String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("--migration", dialect));
        all.addAll(List.of(options));
        return run(to, all.toArray(String[]::new));
    }

    private String run(String... options) throws IOException, InterruptedException {
        return run(later, options);
    }

    private String run(Path to, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("coderange.processor.jar"),
                "diff",
                old.toString(),
                to.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        return said;
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.asText()));
        return strings;
    }
}
