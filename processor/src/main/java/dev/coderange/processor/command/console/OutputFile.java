package dev.coderange.processor.command.console;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** A file that has all of its text or stays as it was. */
public final class OutputFile {

    private OutputFile() {}

    /** What is written. */
    public interface Text {

        /** Writes all of it. */
        void writeTo(Writer out) throws IOException;
    }

    /** Writes a file in UTF-8, by way of another beside it, which nobody finds when that fails. */
    public static void write(Path file, Text text) throws UnwritableFileException {
        try {
            replace(file, text);
        } catch (IOException e) {
            throw new UnwritableFileException(file, e);
        }
    }

    private static void replace(Path file, Text text) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) { // a pipe or a device
                text.writeTo(out);
            }
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        // A name of its own, so that two programs do not meet, and no link that lies there is followed.
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".unfinished");
        try {
            try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8, CREATE_NEW, WRITE)) {
                text.writeTo(out);
            }
            keepPermissions(target, unfinished);
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Whether two paths lead to one regular file, however they are written. */
    public static boolean isSame(Path one, Path other) throws IOException {
        return Files.isRegularFile(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    /** Lets those read a file who could read the one that it replaces. */
    private static void keepPermissions(Path replaced, Path by) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(by, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(replaced)) {
            permissions.setPermissions(Files.getPosixFilePermissions(replaced));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
