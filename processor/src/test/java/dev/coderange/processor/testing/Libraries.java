package dev.coderange.processor.testing;

import java.net.URI;
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

    /** {@code coderange-data}, which has no class. */
    public static Path data() {
        return containerOf("META-INF/coderange/radiology.json");
    }

    /** JSpecify's annotations. */
    public static Path jspecify() {
        return home("org.jspecify.annotations.NullMarked");
    }

    /** Hibernate Validator, the interface that it implements, and what both need on a module path. */
    public static List<Path> validation() {
        return List.of(
                home("org.hibernate.validator.HibernateValidator"),
                home("jakarta.validation.ConstraintValidator"),
                home("com.fasterxml.classmate.TypeResolver"),
                home("org.jboss.logging.Logger"));
    }

    /** What every consumer has. */
    public static List<Path> all() {
        return List.of(annotations(), runtime());
    }

    private static Path home(String className) {
        return containerOf(className.replace('.', '/') + ".class");
    }

    private static Path containerOf(String resource) {
        String uri = Libraries.class.getClassLoader().getResource(resource).toString();
        String container = uri.substring(0, uri.length() - resource.length());
        return Path.of(URI.create(
                container.startsWith("jar:")
                        ? container.substring("jar:".length(), container.length() - "!/".length())
                        : container));
    }
}
