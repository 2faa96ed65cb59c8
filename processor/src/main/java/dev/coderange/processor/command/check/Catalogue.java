package dev.coderange.processor.command.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The cause and the repair of each message by its id, from the page that has them for people, which lies in the jar.
 */
final class Catalogue {

    private static final String PAGE = "MESSAGES.md";
    private static final int CELLS = 4;

    private final Map<String, String[]> rows;

    private Catalogue(Map<String, String[]> rows) {
        this.rows = rows;
    }

    static Catalogue load() {
        Map<String, String[]> rows = new HashMap<>();
        try (InputStream in = Catalogue.class.getResourceAsStream(PAGE);
                var page = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = page.readLine(); line != null; line = page.readLine()) {
                String[] cells = line.split("(?<!\\\\)\\|");
                if (cells.length == CELLS && cells[1].startsWith(" `")) {
                    rows.put(cells[1].substring(2, cells[1].indexOf('`', 2)), cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Catalogue(rows);
    }

    /** What brings a message about, in Markdown. */
    String cause(String id) {
        return cell(id, 2);
    }

    /** What to do about it, in Markdown. */
    String repair(String id) {
        return cell(id, CELLS - 1);
    }

    private String cell(String id, int index) {
        String[] cells = rows.get(id);
        if (cells == null) {
            throw new IllegalArgumentException(PAGE + " has no row for " + id);
        }
        return cells[index].strip().replace("\\|", "|");
    }
}
