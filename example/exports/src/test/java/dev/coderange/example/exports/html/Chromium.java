package dev.coderange.example.exports.html;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A browser without a window, of a width and a color scheme: the one that Debian packs as chromium-headless-shell,
 * since a window of Chromium itself is at least 500 pixels wide.
 *
 * @param width of the page, in CSS pixels
 */
record Chromium(Scheme scheme, int width) {

    private static final String NAME = "chromium-headless-shell";
    private static final Path EXECUTABLE = find();
    private static final int HEIGHT = 900;

    /** What a user prefers; the number is Blink's. */
    enum Scheme {
        DARK(0),
        LIGHT(1);

        private final int number;

        Scheme(int number) {
            this.number = number;
        }
    }

    /** The document after its scripts have run. */
    String dom(Path page) throws IOException, InterruptedException {
        return run(
                HEIGHT,
                "--virtual-time-budget=60000",
                "--dump-dom",
                page.toUri().toString());
    }

    /** Makes a picture of the first {@code height} pixels of a page. */
    void picture(Path page, int height, Path picture) throws IOException, InterruptedException {
        Files.createDirectories(picture.getParent());
        run(height, "--screenshot=" + picture, page.toUri().toString());
    }

    /** Prints a page on paper. */
    void print(Path page, Path pdf) throws IOException, InterruptedException {
        Files.createDirectories(pdf.getParent());
        run(
                HEIGHT,
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString());
    }

    private String run(int height, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                EXECUTABLE.toString(),
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--blink-settings=preferredColorScheme=" + scheme.number,
                "--window-size=" + width + "," + height));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return out;
    }

    private static Path find() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, NAME))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not on the PATH: apt-get install " + NAME));
    }
}
