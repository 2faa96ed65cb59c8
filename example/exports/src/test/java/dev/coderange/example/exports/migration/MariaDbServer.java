package dev.coderange.example.exports.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A MariaDB of our own, of Debian's package, in a folder of its own, asked by its own client. Debian has no MySQL; what
 * the migrations for MySQL say, both understand.
 */
final class MariaDbServer implements Database, AutoCloseable {

    private static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    private static final int SECONDS_TO_START = 60;

    private final Path folder;
    private final Process server;

    private MariaDbServer(Path folder, Process server) {
        this.folder = folder;
        this.server = server;
    }

    /** Starts one; empty if it is not installed. */
    static Optional<MariaDbServer> start() throws IOException, InterruptedException {
        if (!Files.isExecutable(SERVER)) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("mariadb");
        String user = System.getProperty("user.name");
        String data = "--datadir=" + folder.resolve("db");
        Process made = new ProcessBuilder(
                        "mariadb-install-db",
                        "--no-defaults",
                        data,
                        "--user=" + user,
                        "--auth-root-authentication-method=normal")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("install.log").toFile())
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("install.log")));
        }
        Process server = new ProcessBuilder(
                        SERVER.toString(),
                        "--no-defaults",
                        data,
                        "--user=" + user,
                        "--skip-networking",
                        "--socket=" + folder.resolve("socket"),
                        "--pid-file=" + folder.resolve("pid"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        var started = new MariaDbServer(folder, server);
        started.waitUntilItAnswers();
        return Optional.of(started);
    }

    private void waitUntilItAnswers() throws IOException, InterruptedException {
        for (int tries = 0; tries < 10 * SECONDS_TO_START && server.isAlive(); tries++) {
            try {
                ask("", "create database if not exists test");
                return;
            } catch (RefusedException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException(Files.readString(folder.resolve("server.log")));
    }

    @Override
    public void run(String sql) throws RefusedException {
        query(sql);
    }

    @Override
    public List<String> query(String sql) throws RefusedException {
        try {
            return ask("test", sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> ask(String database, String sql) throws IOException, InterruptedException, RefusedException {
        List<String> command = new ArrayList<>(List.of(
                "mariadb",
                "--no-defaults",
                "--user=root",
                "--socket=" + folder.resolve("socket"),
                "--batch",
                "--skip-column-names",
                "--default-character-set=utf8mb4"));
        if (!database.isEmpty()) {
            command.add(database);
        }
        Path asked = Files.writeString(folder.resolve("asked.sql"), sql);
        Path said = folder.resolve("said.txt");
        Process client = new ProcessBuilder(command)
                .redirectInput(asked.toFile())
                .redirectOutput(said.toFile())
                .start();
        String errors = new String(client.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (client.waitFor() != 0) {
            throw new RefusedException(errors);
        }
        return Files.readAllLines(said);
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        try {
            server.waitFor();
            new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
