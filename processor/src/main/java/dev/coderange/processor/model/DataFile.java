package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

/**
 * A data file that was found.
 *
 * @param name the name that the consumer's annotation gives, for example {@code radiology.json}
 * @param origin where it was found, for people
 * @param content its bytes; not copied, so nobody may write into them
 * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits
 */
public record DataFile(String name, String origin, byte[] content, String sha256) {

    public DataFile {
        requireNonNull(name);
        requireNonNull(origin);
        requireNonNull(content);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
    }
}
