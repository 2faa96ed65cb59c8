package dev.coderange.example.benchmark.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a property file of the Unicode Character Database, such as {@code Scripts.txt}: lines of
 * {@code 0041..005A ; Latin # comment}. Code points that the file does not list get no span.
 */
public final class UnicodeProperty {

    private UnicodeProperty() {}

    /**
     * The spans of a file, as it declares them: neighbours of one value are not joined.
     *
     * @throws IOException if the file cannot be read, or a line is not of that form; the message names the line
     */
    public static List<Span> read(BufferedReader file) throws IOException {
        List<Span> spans = new ArrayList<>();
        int number = 0;
        for (String line = file.readLine(); line != null; line = file.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String fact = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!fact.isEmpty()) {
                spans.add(span(fact, number));
            }
        }
        return spans;
    }

    private static Span span(String fact, int number) throws IOException {
        String[] fields = fact.split("\\s*;\\s*", -1);
        if (fields.length != 2) {
            throw new IOException("line " + number + " is not of the form \"0041..005A ; Latin\": " + fact);
        }
        String[] ends = fields[0].split("\\.\\.", 2);
        try {
            return new Span(
                    Long.parseLong(ends[0], 16), Long.parseLong(ends[ends.length - 1], 16), Identifiers.of(fields[1]));
        } catch (IllegalArgumentException e) {
            throw new IOException("line " + number + " has no code points before the semicolon: " + fact, e);
        }
    }
}
