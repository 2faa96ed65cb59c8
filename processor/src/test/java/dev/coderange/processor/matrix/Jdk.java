package dev.coderange.processor.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A JDK of this machine.
 *
 * @param version its feature version
 * @param home its folder
 */
record Jdk(int version, Path home) {

    /** The versions that the matrix asks for. */
    static final List<Integer> WANTED = List.of(17, 21, 25);

    /** The one that runs this. */
    static Jdk running() throws IOException {
        return new Jdk(
                Runtime.version().feature(),
                Path.of(System.getProperty("java.home")).toRealPath());
    }

    /** The running one and those that lie beside it, by version. */
    static SortedMap<Integer, Jdk> installed() throws IOException {
        SortedMap<Integer, Jdk> found = new TreeMap<>();
        Jdk running = running();
        found.put(running.version(), running);
        try (Stream<Path> folders = Files.list(running.home().getParent())) {
            for (Path folder : folders.sorted().toList()) {
                at(folder).ifPresent(jdk -> found.putIfAbsent(jdk.version(), jdk));
            }
        }
        return found;
    }

    /** A program of it. */
    String tool(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    @Override
    public String toString() {
        return "JDK " + version;
    }

    private static Optional<Jdk> at(Path folder) throws IOException {
        Path release = folder.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(folder.resolve("bin/javac"))) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(release)) {
            properties.load(in);
        }
        String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
        return version.matches("\\d+(\\..*)?")
                ? Optional.of(new Jdk(Integer.parseInt(version.split("\\.")[0]), folder.toRealPath()))
                : Optional.empty();
    }
}
