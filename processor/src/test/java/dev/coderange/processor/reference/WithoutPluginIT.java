package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.ProcessorJar;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** javac with our processors and without our plugin: what a processor can see is reported, each mistake once. */
class WithoutPluginIT {

    private static final String SOURCE = """
            package com.acme;
            class Use {
                @interface Procedure {
                    @RadiologyCode String[] value() default "77045";
                }
                @RadiologyCode static final String CONSTANT = "77045";
                @Procedure({"77046", "77045"}) void run() {
                    RadiologyCategory.of("77045");
                }
            }
            """;

    @TempDir
    Path dir;

    @Test
    void reportsAnnotationValuesDefaultsAndConstantFields() throws Exception {
        Path asked = Files.writeString(
                dir.resolve("package-info.java"),
                "@dev.coderange.annotations.CodeRanges(\"radiology.json\") package com.acme;\n");
        Path use = Files.writeString(dir.resolve("Use.java"), SOURCE);

        assertThat(run(asked, use))
                .filteredOn(line -> line.contains("[coderange]"))
                .extracting(line -> line.substring(0, line.indexOf(" 77045 ")))
                .containsExactlyInAnyOrder(
                        "4:33 ERROR [coderange]", "6:40 ERROR [coderange]", "7:26 ERROR [coderange]");
    }

    private List<String> run(Path... sources) throws IOException, InterruptedException, URISyntaxException {
        Path tests = Path.of(WithoutPlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path said = dir.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        tests.toString(),
                        WithoutPlugin.class.getName(),
                        ProcessorJar.path().toString(),
                        Libraries.all().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        dir.toString(),
                        sources[0].toString(),
                        sources[1].toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(said, StandardCharsets.UTF_8).lines().toList();
    }
}
