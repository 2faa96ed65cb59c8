package dev.coderange.example.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void asksForThePackageOfAFileThatASetNeeds() {
        Path absent = folder.resolve("geoip");
        assertThat(run("lookup", "--data", "ipv4", "--geoip", absent.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("ipv4 needs " + absent
                        + ", which is not there: apt-get install tor-geoipdb, or name the file with --geoip");
        assertThat(run("heap", "--geoip", absent.toString())).isEqualTo(2);
    }

    @Test
    void refusesPatternsThatAreNotMeasuredForTheSet() {
        assertThat(run("lookup", "--quick", "--data", "radiology", "--keys", "by_range"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("no row is left to measure; --full has every pattern for every set");
    }

    @Test
    void convertsAGeneratedSetToAFile() {
        Path output = folder.resolve("procedures.json");
        assertThat(run("convert", "procedures", "-o", output.toString())).isZero();
        assertThat(output).content().contains("\"levels\" : [ \"Group\" ]");
    }

    @Test
    void saysThatRadiologyIsRangeDataAlready() {
        assertThat(run("convert", "radiology", "-o", folder.resolve("x").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("radiology is range data already: data/radiology.json");
    }

    private int run(String... args) {
        return Benchmarks.commandLine().setErr(new PrintWriter(err)).execute(args);
    }
}
