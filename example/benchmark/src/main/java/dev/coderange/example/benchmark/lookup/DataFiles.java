package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.data.GeoIp;
import dev.coderange.example.benchmark.data.ProcedureRanges;
import dev.coderange.example.benchmark.data.RangeData;
import dev.coderange.example.benchmark.data.Span;
import dev.coderange.example.benchmark.data.UnicodeProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the data of the sets comes from. Radiology and Unicode's scripts come along, the procedures are made on the
 * spot, and the rest is read from files that Debian packages install.
 *
 * @param scripts Unicode's {@code Scripts.txt}, for converting it anew
 * @param lineBreak Unicode's {@code LineBreak.txt}
 * @param geoIp Tor's {@code geoip}
 */
public record DataFiles(Path scripts, Path lineBreak, Path geoIp) {

    /** Where {@code apt-get install unicode-data} puts the scripts. */
    public static final String SCRIPTS = "/usr/share/unicode/Scripts.txt";

    /** Where {@code apt-get install unicode-data} puts the line breaking classes. */
    public static final String LINE_BREAK = "/usr/share/unicode/LineBreak.txt";

    /** Where {@code apt-get install tor-geoipdb} puts the countries of IPv4 addresses. */
    public static final String GEO_IP = "/usr/share/tor/geoip";

    /** What to do so that a set can be measured, or empty where it can be. */
    public Optional<String> missing(DataName data) {
        return data == DataName.RADIOLOGY || data == DataName.SCRIPTS ? Optional.empty() : missingSource(data);
    }

    /** What to do so that a set can be converted, or empty where it can be. */
    public Optional<String> missingSource(DataName data) {
        return switch (data) {
            case RADIOLOGY -> Optional.of("radiology is range data already: data/radiology.json");
            case SCRIPTS -> missing(data, scripts, "unicode-data", "--scripts");
            case LINEBREAK -> missing(data, lineBreak, "unicode-data", "--line-break");
            case PROCEDURES -> Optional.empty();
            case IPV4 -> missing(data, geoIp, "tor-geoipdb", "--geoip");
        };
    }

    private static Optional<String> missing(DataName data, Path file, String debianPackage, String option) {
        return Files.isReadable(file)
                ? Optional.empty()
                : Optional.of(data.label() + " needs " + file + ", which is not there: apt-get install " + debianPackage
                        + ", or name the file with " + option);
    }

    /**
     * Writes the range data of a set.
     *
     * @throws IOException if its source cannot be read, or the file cannot be written
     */
    public void write(DataName data, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (data) {
                case RADIOLOGY -> copy("/META-INF/coderange/radiology.json", out);
                case SCRIPTS -> copy("/unicode-scripts.json", out);
                case LINEBREAK, PROCEDURES, IPV4 -> convert(data).write(out);
            }
        }
    }

    /**
     * The range data made from what others publish.
     *
     * @throws IOException if their file cannot be read or is not of its form; the message names the file and the line
     */
    public RangeData convert(DataName data) throws IOException {
        return switch (data) {
            case RADIOLOGY -> throw new IOException(missingSource(data).orElseThrow());
            case SCRIPTS -> converted(data, "Unicode's Scripts.txt", read(scripts, UnicodeProperty::read));
            case LINEBREAK -> converted(data, "Unicode's LineBreak.txt", read(lineBreak, UnicodeProperty::read));
            case PROCEDURES -> converted(data, "drawn by a seeded generator", ProcedureRanges.make());
            case IPV4 -> converted(data, "IPFire's location database, as Tor ships it", read(geoIp, GeoIp::read));
        };
    }

    private static RangeData converted(DataName data, String source, List<Span> spans) {
        return new RangeData(data.setName(), data.level(), source, data.numbering(), spans);
    }

    private interface Reader {
        List<Span> read(BufferedReader file) throws IOException;
    }

    private static List<Span> read(Path file, Reader reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return reader.read(lines);
        } catch (IOException e) {
            throw new IOException("cannot convert " + file + ": " + e.getMessage(), e);
        }
    }

    private static void copy(String resource, OutputStream out) throws IOException {
        try (InputStream in = DataFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the benchmarks come without " + resource);
            }
            in.transferTo(out);
        }
    }
}
