package dev.coderange.example.exports.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.coderange.example.exports.clinic.ClinicClassifier;
import dev.coderange.example.exports.clinic.ClinicDepartment;
import dev.coderange.example.exports.clinic.ClinicService;
import dev.coderange.example.exports.clinic.ClinicSite;
import dev.coderange.runtime.CodeCategory;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** The table of the ranges says of each category what its constant says, whichever way it is loaded. */
class SeedAgreesIT {

    @TempDir
    private Path folder;

    @Test
    void rowsSayWhatTheConstantsSayInDuckDb() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            run(connection, seed("duckdb"));
            compareWithConstants(connection);
            run(connection, "CREATE TABLE loaded AS SELECT * FROM clinic_ranges LIMIT 0");
            run(connection, "COPY loaded FROM '" + csv() + "' (HEADER, NULLSTR '')");
            compareLoaded(connection);
        }
    }

    @Test
    void rowsSayWhatTheConstantsSayInH2() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            run(connection, seed("h2"));
            compareWithConstants(connection);
            run(connection, "CREATE TABLE loaded AS SELECT * FROM clinic_ranges WHERE 1 = 0");
            run(connection, "INSERT INTO loaded SELECT * FROM CSVREAD('" + csv() + "')");
            compareLoaded(connection);
        }
    }

    @Test
    void rowsSayWhatTheConstantsSayInPostgres() throws SQLException, IOException {
        Optional<PostgresServer> installed = PostgresServer.start();
        if (installed.isEmpty()) {
            abort("PostgreSQL is not installed: no /usr/lib/postgresql. On Debian: apt install postgresql");
        }
        try (PostgresServer server = installed.get();
                Connection connection = DriverManager.getConnection(server.url())) {
            for (String dialect : new String[] {"ansi", "postgresql"}) {
                run(connection, seed(dialect));
                compareWithConstants(connection);
                run(connection, "CREATE TABLE loaded AS SELECT * FROM clinic_ranges LIMIT 0");
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "COPY loaded FROM STDIN (FORMAT csv, HEADER)",
                                new StringReader(Files.readString(csv())));
                compareLoaded(connection);
                run(connection, "DROP TABLE loaded; DROP TABLE clinic_ranges");
            }
        }
    }

    private static String seed(String dialect) {
        return Exporter.export("clinic.json", "--part", "seed", "--dialect", dialect);
    }

    private Path csv() throws IOException {
        return Files.writeString(
                folder.resolve("clinic.csv"), Exporter.export("clinic.json", "--part", "seed", "--csv"));
    }

    private static void compareWithConstants(Connection connection) throws SQLException {
        int rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM clinic_ranges")) {
            while (row.next()) {
                rows++;
                String site = row.getString("clinic_site");
                String service = row.getString("clinic_service");
                var department = ClinicDepartment.valueOf(row.getString("clinic_department"));
                compare(row, "clinic_department", department);
                compare(row, "clinic_service", service == null ? null : ClinicService.valueOf(service));
                assertThat(row.getString("clinic_site_title"))
                        .isEqualTo(
                                site == null ? null : ClinicSite.valueOf(site).title());
                if (site != null) {
                    var lowest = ClinicSite.valueOf(site);
                    compare(row, lowest.room(), lowest.minutes(), lowest.fee(), lowest.outpatient());
                } else if (service != null) {
                    var lowest = ClinicService.valueOf(service);
                    compare(row, lowest.room(), lowest.minutes(), lowest.fee(), lowest.outpatient());
                } else {
                    compare(row, department.room(), Optional.empty(), department.fee(), department.outpatient());
                }
                assertThat(row.getString("clinic_edition")).isEqualTo(ClinicClassifier.EDITION);
                assertThat(row.getString("clinic_sha256")).isEqualTo(ClinicClassifier.SOURCE_SHA256);
            }
        }
        assertThat(rows).isGreaterThan(20);
    }

    private static void compare(ResultSet row, String column, CodeCategory category) throws SQLException {
        String key = category == null || category.key().isEmpty() ? null : category.key();
        assertThat(row.getString(column + "_title")).isEqualTo(category == null ? null : category.title());
        assertThat(row.getString(column + "_key")).isEqualTo(key);
    }

    private static void compare(
            ResultSet row, String room, Optional<Integer> minutes, Optional<BigDecimal> fee, boolean outpatient)
            throws SQLException {
        assertThat(row.getString("clinic_room")).isEqualTo(room);
        assertThat(row.getString("clinic_minutes"))
                .isEqualTo(minutes.map(String::valueOf).orElse(null));
        BigDecimal found = row.getBigDecimal("clinic_fee");
        assertThat(Optional.ofNullable(found).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(fee.map(BigDecimal::stripTrailingZeros));
        assertThat(row.getBoolean("clinic_outpatient")).isEqualTo(outpatient);
    }

    /** What was loaded from CSV, against what was inserted. */
    private static void compareLoaded(Connection connection) throws SQLException {
        for (String difference : new String[] {
            "SELECT * FROM clinic_ranges EXCEPT SELECT * FROM loaded",
            "SELECT * FROM loaded EXCEPT SELECT * FROM clinic_ranges"
        }) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(difference)) {
                assertThat(rows.next()).as(difference).isFalse();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
