package dev.coderange.processor.testing;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The jars (or class folders) of this build that a consumer compiles against. */
public final class Libraries {

    private Libraries() {}

    /** {@code coderange-annotations}. */
    public static Path annotations() {
        return home("dev.coderange.annotations.CodeRanges");
    }

    /** {@code coderange-runtime}. */
    public static Path runtime() {
        return home("dev.coderange.runtime.CodeCategory");
    }

    /** What every consumer has. */
    public static List<Path> all() {
        return List.of(annotations(), runtime());
    }

    private static Path home(String className) {
        try {
            return Path.of(Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
