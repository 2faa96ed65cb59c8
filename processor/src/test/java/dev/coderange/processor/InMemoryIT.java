package dev.coderange.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.ProcessorJar;
import dev.coderange.processor.testing.SampleData;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiler whose output is in memory, where files have addresses that lead nowhere. */
class InMemoryIT {

    private static final JavaFileObject ASKS = JavaFileObjects.forSourceString("com.acme.Asks", """
            package com.acme;

            import dev.coderange.annotations.CodeRanges;

            @CodeRanges(
                "keys.json")
            class Asks {}
            """);

    @TempDir
    Path dir;

    @Test
    void typesAreGenerated() throws IOException {
        Files.writeString(dir.resolve("keys.json"), SampleData.set("Keys", "10000-10009"));

        Compilation compilation = compile();

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("com.acme.KeysKind")
                .contentsAsUtf8String()
                .contains("enum KeysKind");
    }

    @Test
    void problemHasItsPlace() throws IOException {
        Files.writeString(dir.resolve("keys.json"), "{");

        Compilation compilation = compile();

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("keys.json:1:")
                .inFile(ASKS)
                .onLine(6)
                .atColumn(5);
    }

    private Compilation compile() {
        List<File> classPath = new ArrayList<>(List.of(dir.toFile()));
        Libraries.all().forEach(library -> classPath.add(library.toFile()));
        return Compiler.javac()
                .withClasspath(classPath)
                .withProcessors(ProcessorJar.newProcessor())
                .compile(ASKS);
    }
}
