package dev.coderange.processor.matrix;

import java.util.List;
import java.util.Optional;

/**
 * Another tool in the same compile.
 *
 * @param title as {@code BUILDS.md} calls it
 * @param folder where its source lies, with {@code expected} and, if need be, {@code options}
 * @param jars the project that names its jars
 * @param versionProperty the property of the root POM that has its version
 * @param failsFrom the first JDK on which it does not work in one compile; empty where it works on all
 * @param symptom what is printed then; empty where one compile goes through and falls short
 */
record Neighbor(
        String title, String folder, String jars, String versionProperty, Optional<Integer> failsFrom, String symptom) {

    /** What a user can expect in one compile. */
    static final String WORKS = "works";

    /** What a user is told where one compile does not work. */
    static final String CODES_MODULE = "from a codes module";

    /** All of them. */
    static List<Neighbor> all() {
        return List.of(
                works("AutoValue", "auto-value"),
                works("Dagger", "dagger"),
                fails("Immutables", "immutables", 17, "ImmutableClaim.java:", "compiler.err.cant.resolve"),
                works("MapStruct", "mapstruct"),
                fallsShort("MapStruct, with one of our constants in its annotation", "mapstruct-constant", "mapstruct"),
                works("Lombok", "lombok"),
                fails("record-builder", "record-builder", 17, "ClaimBuilder.java:", "compiler.err.cant.resolve"),
                fallsShort("record-builder, in the annotated package", "record-builder-in-package", "record-builder"),
                fails("Micronaut", "micronaut", 25, "Main.java:", "compiler.err.cant.resolve"),
                works("picocli", "picocli"),
                new Neighbor(
                        "picocli, with one of our constants in its annotation",
                        "picocli-constant",
                        "picocli",
                        "picocli.version",
                        Optional.of(17),
                        "AnnotationTypeMismatchException"),
                fails("Hibernate's metamodel", "hibernate", 17, "Main.java:", "CATEGORY"),
                fails("Querydsl", "querydsl", 17, "QClaim.java:", "compiler.err.cant.resolve"),
                works("Error Prone", "error-prone"),
                works("NullAway", "nullaway"),
                works("Checker Framework", "checker-framework"));
    }

    /** It with its version, which stands before what the title adds to the name. */
    String titleWith(String version) {
        return title.replaceFirst("(?=,)|$", " " + version);
    }

    /** What a user of a JDK is told. */
    String expected(Jdk jdk) {
        return failsFrom.filter(first -> jdk.version() >= first).isPresent() ? CODES_MODULE : WORKS;
    }

    /** What a user is told who does not say on which JDK. */
    String advice() {
        return failsFrom
                .map(first -> first > 17 ? WORKS + "; " + CODES_MODULE + " on JDK " + first : CODES_MODULE)
                .orElse(WORKS);
    }

    private static Neighbor works(String title, String folder) {
        return new Neighbor(title, folder, folder, folder + ".version", Optional.empty(), "");
    }

    /** One compile does not fail, and falls short of what the codes module gives, as a file in its folder tells. */
    private static Neighbor fallsShort(String title, String folder, String jars) {
        return new Neighbor(title, folder, jars, jars + ".version", Optional.of(17), "");
    }

    private static Neighbor fails(String title, String folder, int from, String... symptom) {
        return new Neighbor(title, folder, folder, folder + ".version", Optional.of(from), String.join(".*", symptom));
    }
}
