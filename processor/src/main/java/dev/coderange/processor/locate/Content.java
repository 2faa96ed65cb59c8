package dev.coderange.processor.locate;

import dev.coderange.processor.locate.SearchLocation.UnreadableException;
import dev.coderange.processor.text.LocationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the bytes of data files: of regular files only, since a pipe or a device may never end, and up to a size that
 * no range data has.
 */
final class Content {

    /** 256 MB: more than ten million ranges, and little enough to be an array of characters too. */
    static final int MOST_BYTES = 256 << 20;

    private Content() {}

    interface Source {
        InputStream open() throws IOException;
    }

    /** The bytes of a file, or empty if there is none. */
    static Optional<byte[]> read(Path file) throws UnreadableException {
        return read(file, () -> Files.newInputStream(file));
    }

    /** The bytes of a file that somebody else opens, or empty if there is none. */
    static Optional<byte[]> read(Path file, Source source) throws UnreadableException {
        BasicFileAttributes before = attributes(file).orElse(null);
        if (before == null) {
            return Optional.empty();
        }
        requireFile(file, before);
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = read(in, file.toString(), (int) before.size());
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(file, e);
        }
        BasicFileAttributes after = attributes(file).orElse(null);
        if (after == null
                || after.size() != before.size()
                || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
            throw new UnreadableException(LocationMessage.FILE_CHANGED.with(file));
        }
        return Optional.of(bytes);
    }

    /**
     * The bytes of a stream.
     *
     * @param origin where it comes from, for people
     * @param expected how many bytes it likely has, or 0 where nothing is known
     */
    static byte[] read(InputStream in, String origin, int expected) throws UnreadableException {
        byte[] bytes = new byte[expected];
        byte[] more;
        int read;
        try {
            read = in.readNBytes(bytes, 0, expected);
            more = in.readNBytes(MOST_BYTES + 1 - read);
        } catch (IOException e) {
            throw new UnreadableException(origin, e);
        }
        int size = read + more.length;
        if (size > MOST_BYTES) {
            throw tooLarge(origin, "too many");
        }
        if (size == expected) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(bytes, size);
        System.arraycopy(more, 0, all, read, more.length);
        return all;
    }

    /** What is said of a folder that has the name of the file. */
    static UnreadableException folder(String origin) {
        return new UnreadableException(LocationMessage.FILE_IS_FOLDER.with(origin));
    }

    private static void requireFile(Path file, BasicFileAttributes attributes) throws UnreadableException {
        if (attributes.isDirectory()) {
            throw folder(file.toString());
        }
        if (!attributes.isRegularFile()) {
            throw new UnreadableException(LocationMessage.FILE_NOT_REGULAR.with(file));
        }
        if (attributes.size() > MOST_BYTES) {
            throw tooLarge(file.toString(), String.format(Locale.ROOT, "%,d", attributes.size()));
        }
    }

    /**
     * What there is under a path; empty if nothing is. A link that leads nowhere is something: its owner meant a file.
     */
    private static Optional<BasicFileAttributes> attributes(Path file) throws UnreadableException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            if (e instanceof AccessDeniedException || !(e instanceof FileSystemException)) {
                throw unreadable(file, e);
            } else if (Files.isSymbolicLink(file)) {
                throw new UnreadableException(LocationMessage.FILE_IS_BROKEN_LINK.with(file));
            }
            return Optional.empty(); // also where a part of the path is not a folder, or the name is too long
        }
    }

    private static UnreadableException unreadable(Path file, Exception cause) {
        return cause instanceof AccessDeniedException
                ? new UnreadableException(LocationMessage.FILE_DENIED.with(file))
                : new UnreadableException(file.toString(), cause);
    }

    private static UnreadableException tooLarge(String origin, String size) {
        return new UnreadableException(LocationMessage.FILE_TOO_LARGE.with(origin, size, MOST_BYTES));
    }
}
