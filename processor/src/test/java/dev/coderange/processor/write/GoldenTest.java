package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Library;
import dev.coderange.processor.model.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The generated source of some sets, compared as text with the files under {@code src/test/resources/golden}. When a
 * change of them is meant, this writes them anew, to be read in the diff:
 *
 * <pre>
 * mvn -pl processor -am test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dcoderange.golden=write
 * </pre>
 */
class GoldenTest {

    private static final boolean WRITE = "write".equals(System.getProperty("coderange.golden"));

    @ParameterizedTest
    @ValueSource(strings = {"radiology", "http", "shelf", "services", "networks", "supplies", "diagnoses", "regions"})
    void writesTheSourceThatIsKept(String name) throws IOException {
        check(
                name,
                Generations.of(
                        Generations.data(name), "com.acme", Optional.of("javax.annotation.processing.Generated")));
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSourceOfDatesThatIsKept(Request.Lookup lookup) throws IOException {
        check("imaging-" + lookup.name().toLowerCase(Locale.ROOT), Generations.of(Imaging.set(), "com.acme", lookup));
    }

    @Test
    void writesTheConstraintThatIsKept() throws IOException {
        Generation plain = Generations.of(Imaging.set(), "com.acme", Request.Lookup.AUTO);
        Generation validated = new Generation(
                plain.packageName(),
                plain.codeSet(),
                plain.plans(),
                plain.data(),
                plain.request(),
                plain.compared(),
                plain.generatedAnnotation(),
                Set.of(Library.VALIDATION),
                plain.dated());
        TreeMap<String, String> others = written(plain);
        TreeMap<String, String> written = written(validated);
        String constraint = written.remove("ImagingCode.java");
        others.remove("ImagingCode.java");

        assertThat(written).isEqualTo(others);
        check("imaging-validation", new TreeMap<>(Map.of("ImagingCode.java", constraint)));
    }

    private static void check(String name, Generation generation) throws IOException {
        check(name, written(generation));
    }

    private static TreeMap<String, String> written(Generation generation) {
        var written = new TreeMap<String, String>();
        for (GeneratedType type : SourceWriter.write(generation)) {
            written.put(type.qualifiedName().replaceFirst("^com\\.acme\\.", "") + ".java", type.source());
        }
        return written;
    }

    private static void check(String name, TreeMap<String, String> written) throws IOException {
        Path folder = Generations.GOLDEN.resolve(name);
        if (WRITE) {
            rewrite(folder, written);
        }
        assertThat(written).isEqualTo(kept(folder));
    }

    private static void rewrite(Path folder, TreeMap<String, String> sources) throws IOException {
        for (String old : kept(folder).keySet()) {
            Files.delete(folder.resolve(old));
        }
        for (var source : sources.entrySet()) {
            Files.writeString(folder.resolve(source.getKey()), source.getValue());
        }
    }

    private static TreeMap<String, String> kept(Path folder) throws IOException {
        var sources = new TreeMap<String, String>();
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
