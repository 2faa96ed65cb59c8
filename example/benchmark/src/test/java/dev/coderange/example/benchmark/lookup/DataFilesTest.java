package dev.coderange.example.benchmark.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {

    @TempDir
    Path folder;

    @Test
    void saysWhichPackageHasAMissingFile() {
        DataFiles files = new DataFiles(absent(), absent(), absent());
        assertThat(files.missing(DataName.IPV4))
                .hasValue("ipv4 needs " + absent()
                        + ", which is not there: apt-get install tor-geoipdb, or name the file with --geoip");
        assertThat(files.missing(DataName.LINEBREAK))
                .hasValueSatisfying(problem -> assertThat(problem).contains("apt-get install unicode-data"));
        assertThat(files.missing(DataName.SCRIPTS)).isEmpty();
        assertThat(files.missing(DataName.PROCEDURES)).isEmpty();
        assertThat(files.missing(DataName.RADIOLOGY)).isEmpty();
    }

    @Test
    void convertsAnInstalledFile() throws IOException {
        Path geoIp = Files.writeString(folder.resolve("geoip"), "16777216,16777471,AU\n");
        Path target = folder.resolve("ipv4.json");
        new DataFiles(absent(), absent(), geoIp).write(DataName.IPV4, target);
        assertThat(target).content().contains("\"16777216-16777471\"").contains("\"AU\"");
    }

    @Test
    void namesTheFileAndTheLineThatCannotBeConverted() throws IOException {
        Path geoIp = Files.writeString(folder.resolve("geoip"), "16777216;16777471;AU\n");
        assertThatThrownBy(() -> new DataFiles(absent(), absent(), geoIp).convert(DataName.IPV4))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot convert " + geoIp + ": line 1 ");
    }

    private Path absent() {
        return folder.resolve("absent");
    }
}
