package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.ForkedJavac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The largest data that a file may have, in compilers with little memory: it compiles, or a message says what it takes.
 */
class LargestDataIT {

    private static final int MILLION = 1_000_000;

    private static final long FIRST = 100_000_000_000_000_000L;

    @TempDir
    private Path folder;

    @Test
    void aQuarterOfAMillionCompilesWith256Megabytes() throws Exception {
        assertCompiles(compile(MILLION / 4, 100, 256));
    }

    @Test
    void aMillionIsToldHowMuchMemoryItTakes() throws Exception {
        ForkedJavac.Result result = compile(MILLION, 100, 256);

        assertThat(result.output())
                .contains("big.json: The 1,000,000 ranges of this file need a compiler with about 561 MB of heap, and"
                        + " this one has 256 MB. Give it more: javac -J-Xmx561m, MAVEN_OPTS=-Xmx561m, or"
                        + " org.gradle.jvmargs=-Xmx561m. [coderange:too-little-memory]")
                .doesNotContain("OutOfMemoryError");
    }

    @Test
    void aMillionCompilesWithAsMuchMemoryAsItIsToldItTakes() throws Exception {
        assertCompiles(compile(MILLION, 100, 570));
    }

    @Test
    void aTableOfFourHundredThousandRowsCompilesWith512Megabytes() throws Exception {
        write(
                "classes/big.json",
                "{ \"name\": \"Big\", \"format\": \"integer\", \"levels\": [\"Part\"], \"categories\": \"big.csv\" }\n");
        String rows = LongStream.range(0, 400_000)
                .mapToObj(row -> "K-" + row % 1_500 + ",\"Title of the category, number " + row % 1_500 + "\",'"
                        + (FIRST + 3 * row) + "'," + (FIRST + 3 * row + 1))
                .collect(Collectors.joining("\r\n", "key,title,first,last\r\n", "\r\n"));
        write("classes/big.csv", rows);
        assertCompiles(compile(512));
    }

    private void assertCompiles(ForkedJavac.Result result) {
        assertThat(result.output()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(folder.resolve("classes/com/acme/BigClassifier.class")).exists();
    }

    private ForkedJavac.Result compile(int codes, int categories, int megabytes)
            throws IOException, InterruptedException {
        write("classes/big.json", json(codes, categories));
        return compile(megabytes);
    }

    private ForkedJavac.Result compile(int megabytes) throws IOException, InterruptedException {
        write(
                "src/com/acme/package-info.java",
                "@dev.coderange.annotations.CodeRanges(\"big.json\")\npackage com.acme;\n");
        write("src/com/acme/Use.java", """
                package com.acme;

                class Use {
                    BigPart part = BigPart.of(%dL);
                }
                """.formatted(FIRST));
        return new ForkedJavac(folder).options("-J-Xmx" + megabytes + "m").compile();
    }

    /** Every third number in turn in one category and the next. */
    private static String json(int codes, int categories) {
        return LongStream.range(0, categories)
                .mapToObj(category -> "{ \"id\": \"C" + category + "\", \"ranges\": ["
                        + LongStream.iterate(category, code -> code < codes, code -> code + categories)
                                .mapToObj(code -> "\"" + (FIRST + 3 * code) + "\"")
                                .collect(Collectors.joining(", "))
                        + "] }")
                .collect(Collectors.joining(
                        ",\n",
                        "{ \"name\": \"Big\", \"format\": \"integer\", \"levels\": [\"Part\"], \"categories\": [\n",
                        "] }\n"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
