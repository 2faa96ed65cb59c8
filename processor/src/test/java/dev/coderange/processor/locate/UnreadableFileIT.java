package dev.coderange.processor.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.coderange.processor.testing.Archives;
import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.ForkedJavac;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.SampleData;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has the name of a data file and is none. Nothing here may take long, or another file instead. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pipes, devices and permissions as paths")
class UnreadableFileIT {

    private static final long MOST_BYTES = 256L << 20;

    /** Where the option looks, and where the compiler does. */
    private static final String OPTION = "data";

    private static final String OUTPUT = "classes";

    @TempDir
    Path dir;

    private Consumer consumer;

    @BeforeEach
    void consumer() throws IOException {
        Files.createDirectories(dir.resolve(OPTION));
        Files.createDirectories(dir.resolve(OUTPUT));
        consumer = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .options("-Acoderange.data=" + dir.resolve(OPTION))
                .processorLibrary(Archives.jar(
                        dir.resolve("others.jar"),
                        Map.of("META-INF/coderange/keys.json", SampleData.set("Others", "10000-10009"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {OPTION, OUTPUT})
    void pipe(String folder) throws Exception {
        Path pipe = dir.resolve(folder).resolve("keys.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertRefused(
                pipe + " is a pipe, a device or a socket. Put a regular file there. [coderange:file-not-regular]");
    }

    @ParameterizedTest
    @ValueSource(strings = {OPTION, OUTPUT})
    void deviceWithoutEnd(String folder) throws IOException {
        Path link = Files.createSymbolicLink(dir.resolve(folder).resolve("keys.json"), Path.of("/dev/zero"));

        assertRefused(
                link + " is a pipe, a device or a socket. Put a regular file there. [coderange:file-not-regular]");
    }

    @Test
    void folder() throws IOException {
        // In the class output the compiler hides it.
        Path made = Files.createDirectories(dir.resolve(OPTION).resolve("keys.json"));

        assertRefused(made + " is a folder. Name a file. [coderange:file-is-folder]");
    }

    @ParameterizedTest
    @ValueSource(strings = {OPTION, OUTPUT})
    void linkToNothing(String folder) throws IOException {
        Path link = Files.createSymbolicLink(dir.resolve(folder).resolve("keys.json"), dir.resolve("nowhere"));

        assertRefused(
                link
                        + " is a symbolic link that leads to no file. Repair or remove the link. [coderange:file-is-broken-link]");
    }

    @ParameterizedTest
    @ValueSource(strings = {OPTION, OUTPUT})
    void linkToItself(String folder) throws IOException {
        Path link = Files.createSymbolicLink(dir.resolve(folder).resolve("keys.json"), Path.of("keys.json"));

        assertRefused(
                link
                        + " is a symbolic link that leads to no file. Repair or remove the link. [coderange:file-is-broken-link]");
    }

    @ParameterizedTest
    @ValueSource(strings = {OPTION, OUTPUT})
    void moreThanOneArrayHolds(String folder) throws IOException {
        Path file = sparse(folder, 2_306_867_200L);

        assertRefused(file + " has 2,306,867,200 bytes, and range data can have at most 268,435,456 (256 MB)."
                + " Is it the right file? [coderange:file-too-large]");
    }

    @ParameterizedTest
    @ValueSource(strings = {OPTION, OUTPUT})
    void oneByteTooMany(String folder) throws IOException {
        Path file = sparse(folder, MOST_BYTES + 1);

        assertRefused(file + " has 268,435,457 bytes, and range data can have at most 268,435,456 (256 MB)."
                + " Is it the right file? [coderange:file-too-large]");
    }

    @ParameterizedTest
    @ValueSource(strings = {OPTION, OUTPUT})
    @EnabledOnOs(OS.LINUX)
    void fileThatFailsWhileItIsRead(String folder) throws IOException {
        Path link = Files.createSymbolicLink(dir.resolve(folder).resolve("keys.json"), Path.of("/proc/self/mem"));

        assertRefused(link + " (Input/output error). See that this build can read it. [coderange:file-unreadable]");
    }

    @Test
    void packedFileThatUnpacksWithoutEnd() throws Exception {
        consumer.file("data/other.json", "");
        Path jar = dir.resolve("bomb.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/coderange/bomb.json"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 257; i++) {
                out.write(zeros);
            }
        }
        consumer.asks("com.acme", "bomb.json").processorLibrary(jar);

        assertRefused(
                "bomb.json",
                jar
                        + "!/META-INF/coderange/bomb.json has too many bytes, and range data can have at most 268,435,456 (256 MB)."
                        + " Is it the right file? [coderange:file-too-large]");
    }

    @Test
    void folderInAJar() throws IOException {
        Path jar = dir.resolve("folder.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/coderange/sets/"));
        }
        consumer.asks("com.acme", "sets").processorLibrary(jar);

        assertRefused("sets", jar + "!/META-INF/coderange/sets is a folder. Name a file. [coderange:file-is-folder]");
    }

    @Test
    void fileOfAnotherUser() throws Exception {
        Path file = Files.writeString(dir.resolve(OPTION).resolve("keys.json"), SampleData.set("Keys", "10000-10009"));
        var javac = new ForkedJavac(dir).options("-Acoderange.data=" + dir.resolve(OPTION));
        if (Files.getOwner(file).getName().equals("root")) {
            // Root reads everything; anybody else must be able to read all the rest.
            try (Stream<Path> all = Files.walk(dir)) {
                for (Path path : all.toList()) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
                }
            }
            javac.wrapper("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));

        ForkedJavac.Result result = javac.compile();

        assertThat(result.output())
                .contains("error: keys.json: The data file cannot be read: permission denied for " + file);
        assertThat(result.errors()).isEqualTo(1);
    }

    private Path sparse(String folder, long size) throws IOException {
        Path file = dir.resolve(folder).resolve("keys.json");
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(size);
        }
        return file;
    }

    private void assertRefused(String text) {
        assertRefused("keys.json", text);
    }

    private void assertRefused(String name, String text) {
        Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> consumer.compile());
        assertThat(outcome.messages())
                .containsExactly(Message.error(
                        "src/com/acme/package-info.java:1:13", name + ": The data file cannot be read: " + text));
    }
}
