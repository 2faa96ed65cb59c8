package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A data file that was found, or several that make up the data together. */
public final class DataFile {

    private final String name;
    private final String origin;
    private final byte[] content;

    /** The bytes that the checksum is of. */
    private final List<byte[]> parts;

    /** Empty until somebody asks: a cold JVM takes longer to find the algorithm than to read and check radiology. */
    private String sha256 = "";

    private DataFile(String name, String origin, byte[] content, List<byte[]> parts) {
        this.name = requireNonNull(name);
        this.origin = requireNonNull(origin);
        this.content = requireNonNull(content);
        this.parts = List.copyOf(parts);
    }

    /**
     * A file.
     *
     * @param name the name that the consumer's annotation gives, for example {@code radiology.json}
     * @param origin where it was found, for people
     * @param content its bytes; not copied, so nobody may write into them
     */
    public DataFile(String name, String origin, byte[] content) {
        this(name, origin, content, List.of(content));
    }

    /**
     * A file whose checksum is known.
     *
     * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits
     */
    public DataFile(String name, String origin, byte[] content, String sha256) {
        this(name, origin, content, List.of(content));
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
        this.sha256 = sha256;
    }

    /** Several files as the one that they make up: the checksum is that of the bytes of all, in their order. */
    public static DataFile joined(String name, List<DataFile> files) {
        DataFile last = files.get(files.size() - 1);
        return new DataFile(
                name,
                last.origin,
                last.content,
                files.stream().map(DataFile::content).toList());
    }

    /** The same file under another name. */
    public DataFile named(String other) {
        return new DataFile(other, origin, content, parts);
    }

    /** The name that the consumer's annotation gives. */
    public String name() {
        return name;
    }

    /** Where it was found, for people. */
    public String origin() {
        return origin;
    }

    /** Its bytes, which nobody may write into. */
    public byte[] content() {
        return content;
    }

    /** The SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        if (sha256.isEmpty()) {
            MessageDigest digest = digest();
            for (byte[] part : parts) {
                digest.update(part);
            }
            sha256 = HexFormat.of().formatHex(digest.digest());
        }
        return sha256;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
