package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.ProcessorJar;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same data gives the same bytes, whatever the machine is set to. */
class DeterminismIT {

    private static final List<String> DATA = List.of(
            "data/radiology.json",
            "processor/src/test/resources/golden/shelf/shelf.json",
            "processor/src/test/resources/golden/services/services.json");

    @TempDir
    private Path folder;

    @Test
    void generatedBytesDoNotDependOnTheMachine() throws Exception {
        List<String> sources = consumer();
        SortedMap<String, String> expected = compile("plain", sources, List.of(), List.of());
        assertThat(expected).hasSizeGreaterThanOrEqualTo(15);

        Collections.reverse(sources);
        assertThat(compile(
                        "arabic",
                        sources,
                        List.of(
                                "-J-Duser.language=ar",
                                "-J-Duser.country=EG",
                                "-J-Duser.extensions=u-nu-arab",
                                "-J-Duser.timezone=Pacific/Kiritimati",
                                "-J-Dfile.encoding=US-ASCII"),
                        List.of("-encoding", "US-ASCII")))
                .isEqualTo(expected);
        assertThat(compile(
                        "turkish",
                        sources,
                        List.of(
                                "-J-Duser.language=tr",
                                "-J-Duser.timezone=America/St_Johns",
                                "-J-Dfile.encoding=windows-1254",
                                "-J-Dline.separator=\r\n"),
                        List.of("-encoding", "windows-1254")))
                .isEqualTo(expected);
    }

    private List<String> consumer() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String path : DATA) {
            Path data = Path.of(System.getProperty("coderange.reactor")).resolve(path);
            String name = data.getFileName().toString();
            Files.copy(data, Files.createDirectories(folder.resolve("data")).resolve(name));
            String packageName = "com.acme." + name.replace(".json", "");
            Path source = folder.resolve("src").resolve(name).resolve("package-info.java");
            Files.createDirectories(source.getParent());
            Files.writeString(
                    source,
                    "@dev.coderange.annotations.CodeRanges(\"" + name + "\")\npackage " + packageName + ";\n",
                    StandardCharsets.US_ASCII);
            sources.add(source.toString());
        }
        return sources;
    }

    /** Every generated source with its bytes, each as a character. */
    private SortedMap<String, String> compile(
            String run, List<String> sources, List<String> machine, List<String> options) throws Exception {
        Path generated = Files.createDirectories(folder.resolve(run));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(machine);
        command.addAll(options);
        command.addAll(List.of("-d", generated.toString(), "-s", generated.toString()));
        command.addAll(List.of("-processorpath", ProcessorJar.path().toString()));
        command.addAll(List.of("-Acoderange.data=" + folder.resolve("data")));
        command.addAll(List.of(
                "-classpath",
                Libraries.all().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
        command.addAll(sources);
        Path log = folder.resolve(run + ".log");
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(javac.waitFor()).as(() -> text(log)).isZero();
        SortedMap<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(generated)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                bytes.put(generated.relativize(file).toString(), text(file));
            }
        }
        return bytes;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
