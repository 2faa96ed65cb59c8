package dev.coderange.example.exports.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL of our own, of Debian's package, in a folder of its own. */
public final class PostgresServer implements AutoCloseable {

    private static final Path PACKAGE = Path.of("/usr/lib/postgresql");

    private final Path bin;
    private final Path folder;
    private final int port;

    private PostgresServer(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /** Starts one; empty if it is not installed. */
    public static Optional<PostgresServer> start() throws IOException {
        Optional<Path> bin = bin();
        if (bin.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("postgres");
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var server = new PostgresServer(bin.get(), folder, port);
        if (isRoot()) { // whom initdb refuses
            run(folder, List.of("chown", "postgres", folder.toString()));
        }
        server.runAsOwner(
                "initdb", "--pgdata=" + folder.resolve("db"), "--username=test", "--auth=trust", "--encoding=UTF8");
        server.runAsOwner(
                "pg_ctl",
                "--pgdata=" + folder.resolve("db"),
                "--wait",
                "--log=" + folder.resolve("db/log"),
                "--options=-p " + port + " -c listen_addresses=localhost -c unix_socket_directories=" + folder,
                "start");
        return Optional.of(server);
    }

    private static Optional<Path> bin() throws IOException {
        if (!Files.isDirectory(PACKAGE)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PACKAGE)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** Where it answers. */
    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=test&reWriteBatchedInserts=true";
    }

    private void runAsOwner(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(folder, command);
    }

    private static void run(Path folder, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        runAsOwner("pg_ctl", "--pgdata=" + folder.resolve("db"), "--mode=immediate", "stop");
        run(Path.of("/"), List.of("rm", "-rf", folder.toString()));
    }
}
