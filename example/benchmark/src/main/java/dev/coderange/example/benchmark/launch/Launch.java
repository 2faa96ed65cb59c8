package dev.coderange.example.benchmark.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * A program that has run to its end.
 *
 * @param output what it wrote, to either stream
 * @param time from before it was started until it had ended
 */
public record Launch(String output, Duration time) {

    /**
     * Runs a program.
     *
     * @throws IOException if it cannot be started or ends with another status than 0; the message holds its output
     */
    public static Launch of(List<String> command) throws IOException {
        return of(command, 0);
    }

    /**
     * Runs a program that ends with a status of its own.
     *
     * @throws IOException if it cannot be started or ends with another status; the message holds its output
     */
    public static Launch of(List<String> command, int expected) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            if (status != expected) {
                throw new IOException(String.join(" ", command) + "\nended with status " + status + ":\n" + output);
            }
            return new Launch(output, time);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.get(0), e);
        }
    }
}
