package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What comes of a source that works: every error and warning of its compile, in order, and what it prints when it runs.
 *
 * @param messages the place of each, a blank, and what its text has in it
 * @param prints the last line of what it prints
 */
record Expected(List<String> messages, String prints) {

    private static final String PRINTS = "prints ";

    /** Reads it out of a file, whose last line begins with {@code prints}. */
    static Expected read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String last = lines.get(lines.size() - 1);
        assertThat(last).startsWith(PRINTS);
        return new Expected(lines.subList(0, lines.size() - 1), last.substring(PRINTS.length()));
    }

    /** Fails unless exactly these messages came, in any order. */
    void assertMessages(List<String> actual) {
        assertThat(actual).hasSameSizeAs(messages);
        for (String message : messages) {
            String place = message.substring(0, message.indexOf(' '));
            String text = message.substring(place.length() + 1);
            assertThat(actual).anyMatch(line -> line.startsWith(place + ":") && line.contains(text));
        }
    }
}
