package dev.coderange.example.spark.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.example.spark.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Session.class)
class ClaimColumnsTest {

    private static final ClaimColumns OURS = new ClaimColumns("cpt", "service_date");

    @TempDir
    private Path folder;

    @Test
    void readCsvByItsHeader(SparkSession session) throws IOException {
        String file = csv("DOS,Note,Proc.Code", "2026-01-31,\"a, b\",00100", "2026-02-30,,71046", ",,", "x,y,\" 1 \"");

        assertThat(read(session, new ClaimColumns("proc.code", "dos"), ClaimFormat.CSV, file))
                .containsExactly("[00100,2026-01-31]", "[71046,null]", "[null,null]", "[ 1 ,null]");
    }

    @Test
    void takeTheDayOfATimestamp(SparkSession session) {
        String path = parquet(session, "SELECT '71046' AS cpt, TIMESTAMP '2026-01-31 23:59:59' AS service_date");

        assertThat(read(session, OURS, ClaimFormat.PARQUET, path)).containsExactly("[71046,2026-01-31]");
    }

    @Test
    void areNamedIfTheyAreNotThere(SparkSession session) throws IOException {
        String file = csv("code,service_date", "71046,2026-01-31");

        assertThatThrownBy(() -> OURS.read(session, ClaimFormat.CSV, file))
                .isInstanceOf(UnusableClaimsException.class)
                .hasMessage("there is no column cpt in " + file
                        + ", but code, service_date: name yours with --code-column and --date-column");
    }

    @Test
    void areNoNumbers(SparkSession session) {
        String path = parquet(session, "SELECT 71046 AS cpt, 20260131 AS service_date");

        assertThatThrownBy(() -> OURS.read(session, ClaimFormat.PARQUET, path))
                .hasMessage("the column cpt of " + path + " is a INT, and codes are text with their zeros in front:"
                        + " write it as a STRING");
        assertThatThrownBy(() -> new ClaimColumns("cpt", "service_date")
                        .read(
                                session,
                                ClaimFormat.PARQUET,
                                parquet(session, "SELECT '71046' AS cpt, 20260131 AS service_date")))
                .hasMessageContaining("is a INT, and no day of service");
    }

    @Test
    void haveTheFormatThatTheirNameEndsWith() {
        assertThat(List.of("a.csv", "a.CSV", "hdfs://host/a.csv/", "a.csv.gz"))
                .allMatch(path -> ClaimFormat.of(path) == ClaimFormat.CSV);
        assertThat(List.of("a", "a.parquet", "csv", "a.csv/b"))
                .allMatch(path -> ClaimFormat.of(path) == ClaimFormat.PARQUET);
    }

    private static List<String> read(SparkSession session, ClaimColumns columns, ClaimFormat format, String path) {
        return columns.read(session, format, path).collectAsList().stream()
                .map(Row::toString)
                .toList();
    }

    private String csv(String... lines) throws IOException {
        Path file = folder.resolve("claims.csv");
        Files.write(file, List.of(lines));
        return file.toString();
    }

    private String parquet(SparkSession session, String query) {
        String path = folder.resolve("claims" + query.hashCode()).toString();
        ClaimFormat.PARQUET.write(session.sql(query), path);
        return path;
    }
}
