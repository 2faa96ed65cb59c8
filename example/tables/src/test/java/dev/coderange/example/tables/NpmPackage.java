package dev.coderange.example.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A package of npm, unpacked into a folder and run by node. Where either is not to be had, the test is skipped. */
record NpmPackage(Path dir) {

    static NpmPackage fetch(Path dir, String name) throws IOException, InterruptedException {
        List<String> pack = List.of(
                "npm", "pack", name, "--prefer-offline", "--fetch-retries=0", "--fetch-timeout=20000", "--silent");
        try {
            run(dir, pack, "");
            try (Stream<Path> files = Files.list(dir)) {
                Path packed = files.filter(file -> file.toString().endsWith(".tgz"))
                        .findFirst()
                        .orElseThrow(() -> new IOException("npm packed nothing"));
                run(dir, List.of("tar", "xzf", packed.getFileName().toString()), "");
            }
            run(dir, List.of("node", "--version"), "");
        } catch (IOException e) {
            skipUnless(false, name + " was not to be had: " + e.getMessage());
        }
        return new NpmPackage(dir);
    }

    /** Skips the test, and says why where whoever runs the build reads it. */
    static void skipUnless(boolean isThere, String reason) {
        if (!isThere) {
            System.out.println("[tables] A real table was left out: " + reason);
        }
        assumeTrue(isThere, reason);
    }

    /** What a script prints that runs beside the folder {@code package}. */
    String node(String script, String input) throws IOException, InterruptedException {
        return run(dir, List.of("node", "-e", script), input);
    }

    /** What a command prints. */
    static String run(Path dir, List<String> command, String input) throws IOException, InterruptedException {
        Path in = Files.writeString(dir.resolve("input"), input);
        Path out = dir.resolve("output");
        Process process = new ProcessBuilder(command)
                .directory(dir.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command.get(0) + " took longer than a minute");
        }
        String printed = Files.readString(out, UTF_8);
        if (process.exitValue() != 0) {
            throw new IOException(command.get(0) + " failed: " + printed.strip());
        }
        return printed;
    }
}
