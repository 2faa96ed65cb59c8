package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.ProcessorJar;
import dev.coderange.processor.testing.SampleData;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiler that lives on, as in a build daemon, keeps nothing of the processor. */
class ManyCompilesIT {

    private static final int TIMES = 300;

    @TempDir
    Path dir;

    @Test
    void loadersOfPastCompilesAreGone() throws Exception {
        new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", SampleData.set("Keys", "10000-10009"))
                .source(
                        "com/acme/Use.java",
                        "package com.acme; class Use { @KeysCode String code = \"10001\";"
                                + " static { java.util.List.of(1).forEach(n -> n.toString()); } }");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:MaxMetaspaceSize=96m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of(ManyCompiles.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString(),
                ManyCompiles.class.getName(),
                Integer.toString(TIMES),
                Libraries.all().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                ProcessorJar.path().toString(),
                dir.resolve("classes").toString(),
                dir.resolve("src/com/acme/package-info.java")
                        + File.pathSeparator
                        + dir.resolve("src/com/acme/Use.java"));

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor()).as("%s", output).isZero();
        String[] counts = output.get(output.size() - 1).split(" ");
        assertThat(Integer.parseInt(counts[0])).isGreaterThanOrEqualTo(TIMES);
        assertThat(Integer.parseInt(counts[1])).isLessThanOrEqualTo(3);
    }
}
