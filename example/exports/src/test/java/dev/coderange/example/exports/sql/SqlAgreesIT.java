package dev.coderange.example.exports.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.coderange.example.exports.sql.Target.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every code of every shape on every day on which something changes, and thousands of texts that are nearly codes: the
 * exported SQL has each where the generated classifier has it, in each database that is here.
 */
class SqlAgreesIT {

    private static final Pattern CONDITION = Pattern.compile("(?m)^-- (\\w+): .*\\n((?:(?!--).+\\n)+)");

    private static Optional<PostgresServer> postgres = Optional.empty();

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = PostgresServer.start();
    }

    @AfterAll
    static void stopPostgres() {
        postgres.ifPresent(PostgresServer::close);
    }

    static Stream<Arguments> cases() {
        var all = new ArrayList<Arguments>();
        var usual = List.of(
                new Target(Database.DUCKDB, "duckdb", "VARCHAR"),
                new Target(Database.H2, "h2", "VARCHAR"),
                new Target(Database.POSTGRESQL, "postgresql", "TEXT"));
        for (Target target : usual) {
            for (AskedSet set : List.of(
                    AskedSet.RADIOLOGY,
                    AskedSet.CLINIC,
                    AskedSet.CLINIC_TODAY,
                    AskedSet.SUPPLIES,
                    AskedSet.DIAGNOSES)) {
                all.add(Arguments.of(target, set));
            }
            all.add(Arguments.of(new Target(target.database(), target.dialect(), "BIGINT"), AskedSet.PORTS));
        }
        // Standard SQL, where there are no letters whose order has to be asked for.
        all.add(Arguments.of(new Target(Database.DUCKDB, "ansi", "VARCHAR"), AskedSet.RADIOLOGY));
        for (AskedSet set : List.of(AskedSet.RADIOLOGY, AskedSet.SUPPLIES, AskedSet.DIAGNOSES)) {
            all.add(Arguments.of(new Target(Database.POSTGRESQL, "ansi", "TEXT"), set));
        }
        // Columns that take some texts for others.
        var loose = List.of(
                new Target(Database.DUCKDB, "duckdb", "VARCHAR COLLATE NOCASE"),
                new Target(Database.H2, "h2", "VARCHAR_IGNORECASE"),
                new Target(Database.POSTGRESQL, "postgresql", "TEXT COLLATE \"en-x-icu\""),
                new Target(Database.POSTGRESQL, "postgresql", "TEXT COLLATE loose"));
        for (Target target : loose) {
            for (AskedSet set : List.of(AskedSet.SUPPLIES, AskedSet.DIAGNOSES)) {
                all.add(Arguments.of(target, set));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCodeIsWhereTheClassifierHasIt(Target target, AskedSet set) throws SQLException {
        var claims = Claims.of(set);
        try (Connection connection = open(target.database())) {
            if (target.codeType().endsWith("loose")) {
                run(
                        connection,
                        "CREATE COLLATION loose (provider = icu, locale = 'und-u-ks-level1', deterministic = false)");
            }
            claims.create(connection, target.codeType());
            run(connection, export(target, set));
            run(connection, "CREATE TABLE answers AS SELECT * FROM claims_" + set.name());
            compareWithClassifier(connection, set, claims);
            compareCases(connection, target, set);
            compareConditions(connection, target, set);
            compareJoin(connection, target, set);
        }
    }

    /** The view, against the generated types. */
    private static void compareWithClassifier(Connection connection, AskedSet set, Claims claims) throws SQLException {
        long rows = 0;
        long inACategory = 0;
        List<String> wrong = new ArrayList<>();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(10_000);
            try (ResultSet answers = statement.executeQuery(
                    "SELECT code_number, day_number, " + String.join(", ", set.levels()) + " FROM answers")) {
                while (answers.next()) {
                    rows++;
                    String code = claims.code(answers.getInt(1));
                    var day = claims.day(answers.getInt(2));
                    for (int level = 0; level < set.levels().size(); level++) {
                        String expected = set.id(level, code, day);
                        String answered = answers.getString(3 + level);
                        inACategory += expected == null ? 0 : 1;
                        if (!Objects.equals(expected, answered) && wrong.size() < 20) {
                            wrong.add("\"" + code + "\" on " + day + ": " + answered + ", not " + expected);
                        }
                    }
                }
            }
        }
        connection.setAutoCommit(true);
        assertThat(wrong).isEmpty();
        assertThat(rows).isEqualTo(claims.size());
        assertThat(inACategory).isGreaterThan(1_000);
    }

    /** The expressions alone, against the view. */
    private static void compareCases(Connection connection, Target target, AskedSet set) throws SQLException {
        String[] cases = export(target, set, "--part", "case").split("\\n\\n-- \\w+\\n");
        assertThat(cases).hasSize(set.levels().size() + 1);
        var differing = new ArrayList<String>();
        for (int level = 0; level < set.levels().size(); level++) {
            differing.add(set.levels().get(level) + " IS DISTINCT FROM " + cases[level + 1]);
        }

        assertThat(count(connection, "SELECT COUNT(*) FROM answers WHERE " + String.join("\nOR ", differing)))
                .isZero();
    }

    /** The condition of each category, against the view. */
    private static void compareConditions(Connection connection, Target target, AskedSet set) throws SQLException {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (MatchResult found : CONDITION
                .matcher(export(target, set, "--part", "where"))
                .results()
                .toList()) {
            conditions.put(found.group(1), found.group(2));
        }
        conditions.remove("Source");
        conditions.remove("System");
        List<String> isIn = new ArrayList<>();
        set.levels().forEach(level -> isIn.add("COALESCE(" + level + ", '')"));
        List<String> differing = new ArrayList<>();
        for (var condition : conditions.entrySet()) {
            String expected = "'" + condition.getKey() + "' IN (" + String.join(", ", isIn) + ")";
            differing.add("SUM(CASE WHEN CASE WHEN " + condition.getValue() + " THEN 1 ELSE 0 END" + " <> CASE WHEN "
                    + expected + " THEN 1 ELSE 0 END THEN 1 ELSE 0 END)");
        }
        try (Statement statement = connection.createStatement();
                ResultSet counts =
                        statement.executeQuery("SELECT " + String.join(",\n", differing) + " FROM answers")) {
            counts.next();
            List<String> ids = List.copyOf(conditions.keySet());
            for (int i = 0; i < ids.size(); i++) {
                assertThat(counts.getLong(i + 1)).as(ids.get(i)).isZero();
            }
        }
        for (String level : set.levels()) {
            String others = "SELECT COUNT(*) FROM answers WHERE " + level + " NOT IN ('"
                    + String.join("', '", conditions.keySet()) + "')";
            assertThat(count(connection, others)).isZero();
        }
    }

    /** The join with the table of the ranges, against the view. */
    private static void compareJoin(Connection connection, Target target, AskedSet set) throws SQLException {
        if (target.database() == Database.H2 && !set.isOfNumbers()) { // it has no other way to find rows fast
            run(connection, "CREATE INDEX by_shape ON " + set.name() + "_ranges (code_shape)");
        }
        String join = export(target, set, "--part", "join").replace("\nFROM claims ", "\nFROM answers ");
        run(connection, "CREATE VIEW joined AS " + select(join, set));
        var differing = new ArrayList<String>();
        for (String level : set.levels()) {
            differing.add(level + " IS DISTINCT FROM joined_" + level);
        }

        assertThat(count(connection, "SELECT COUNT(*) FROM joined WHERE " + String.join(" OR ", differing)))
                .isZero();
        assertThat(count(connection, "SELECT COUNT(*) FROM joined"))
                .isEqualTo(count(connection, "SELECT COUNT(*) FROM claims"));
    }

    /** The join with other names for what comes from the table of the ranges. */
    private static String select(String join, AskedSet set) {
        String select = join.substring(join.indexOf("SELECT"));
        for (String level : set.levels()) {
            select = select.replaceFirst("s\\." + level + "\\b", "s." + level + " AS joined_" + level);
        }
        return select.replace(";", "");
    }

    private static String export(Target target, AskedSet set, String... more) {
        List<String> options = new ArrayList<>(List.of("--dialect", target.dialect()));
        options.addAll(List.of(more));
        if (set == AskedSet.CLINIC_TODAY) {
            options.addAll(List.of("--on", "2026-01-01"));
        }
        return Exporter.export(set.data(), options.toArray(String[]::new));
    }

    private static Connection open(Database database) throws SQLException {
        return switch (database) {
            case DUCKDB -> DriverManager.getConnection("jdbc:duckdb:");
            case H2 -> DriverManager.getConnection("jdbc:h2:mem:");
            case POSTGRESQL -> {
                if (postgres.isEmpty()) {
                    abort("PostgreSQL is not installed: no /usr/lib/postgresql. On Debian: apt install postgresql");
                }
                Connection connection =
                        DriverManager.getConnection(postgres.get().url());
                run(connection, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
                yield connection;
            }
        };
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
