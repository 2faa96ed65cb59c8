package dev.coderange.example.benchmark.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the table of IPv4 countries that comes with Tor: lines of {@code 16777216,16777471,AU}, addresses as unsigned
 * integers; {@code ??} is a country that nobody knows.
 */
public final class GeoIp {

    private GeoIp() {}

    /**
     * The spans of a file, as it declares them.
     *
     * @throws IOException if the file cannot be read, or a line is not of that form; the message names the line
     */
    public static List<Span> read(BufferedReader file) throws IOException {
        List<Span> spans = new ArrayList<>();
        int number = 0;
        for (String line = file.readLine(); line != null; line = file.readLine()) {
            number++;
            if (!line.isEmpty() && line.charAt(0) != '#') {
                spans.add(span(line, number));
            }
        }
        return spans;
    }

    private static Span span(String line, int number) throws IOException {
        String[] fields = line.split(",", -1);
        try {
            return new Span(Long.parseLong(fields[0]), Long.parseLong(fields[1]), id(fields[2]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("line " + number + " is not of the form \"16777216,16777471,AU\": " + line, e);
        }
    }

    private static String id(String country) {
        return switch (country) {
            case "??" -> "UNKNOWN";
            // JDK 25 has a type IO in java.lang, whose name no constant may take.
            case "IO" -> "BRITISH_INDIAN_OCEAN_TERRITORY";
            default -> Identifiers.of(country);
        };
    }
}
