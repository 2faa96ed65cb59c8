package dev.coderange.processor.command.input;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.read.DataReader;
import dev.coderange.processor.read.DataText;
import java.nio.charset.StandardCharsets;

/**
 * Reads and checks a small sample, so that the classes for it are loaded while another thread still reads the
 * arguments: nearly all of the time to an answer is the loading of classes, and half of them are for the arguments.
 */
public final class Preloader implements Runnable {

    private static final String SAMPLE = """
            { "name": "Sample", "format": ["NNNNN"], "levels": ["Upper", "Lower"],
              "categories": [
                { "id": "A", "title": "A", "ranges": ["10000-19999"], "children": [
                  { "id": "A_B", "ranges": ["10000-10999"] }, { "id": "A_C", "ranges": ["10900-11999"] } ] },
                { "id": "D", "ranges": ["20000-29999"] } ],
              "overlaps": [ { "codes": "10900-10999", "belongsTo": "A_B", "because": "sample" } ] }
            """;

    private Preloader() {}

    /** Starts it. The program neither waits for it nor depends on it. */
    public static void start() {
        var thread = new Thread(new Preloader(), "preloader");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        DataValidator.check(DataReader.read(DataText.of(SAMPLE.getBytes(StandardCharsets.UTF_8))));
    }
}
