package dev.coderange.example.benchmark.lookup;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that say where files lie which Debian packages install. */
public final class FileOptions {

    @Option(
            names = "--scripts",
            paramLabel = "FILE",
            defaultValue = DataFiles.SCRIPTS,
            description =
                    "Unicode's Scripts.txt, for the command convert; from Debian's unicode-data: ${DEFAULT-VALUE}")
    private Path scripts;

    @Option(
            names = "--line-break",
            paramLabel = "FILE",
            defaultValue = DataFiles.LINE_BREAK,
            description = "Unicode's LineBreak.txt; from Debian's unicode-data: ${DEFAULT-VALUE}")
    private Path lineBreak;

    @Option(
            names = "--geoip",
            paramLabel = "FILE",
            defaultValue = DataFiles.GEO_IP,
            description = "The countries of IPv4 addresses; from Debian's tor-geoipdb: ${DEFAULT-VALUE}")
    private Path geoIp;

    /** The files that are to be read. */
    public DataFiles dataFiles() {
        return new DataFiles(scripts, lineBreak, geoIp);
    }
}
