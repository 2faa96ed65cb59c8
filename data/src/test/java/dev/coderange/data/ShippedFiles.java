package dev.coderange.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that the jar ships, read from the place where consumers find them. */
final class ShippedFiles {

    private ShippedFiles() {}

    static String radiology() {
        return read("/META-INF/coderange/radiology.json");
    }

    static String schema() {
        return read("/META-INF/coderange/code-ranges.schema.json");
    }

    /** The text of a resource. */
    static String read(String resource) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
