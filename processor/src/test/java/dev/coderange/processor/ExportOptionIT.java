package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.ProcessorJar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Acoderange.export=}: the class output carries what the command line exports, where somebody asks for it. */
class ExportOptionIT {

    private static final String EXPORT = "-Acoderange.export=";
    private static final String FOLDER = "classes/META-INF/coderange-export";
    private static final String KEYS = """
            { "name": "Keys", "system": "https://keys.example", "edition": "7", "format": "NN", "levels": ["Part"], "categories": [
              { "id": "LOW", "title": "Low – \\"<b>\\"", "ranges": ["00-49"] }, { "id": "HIGH", "ranges": ["60-99"] } ] }
            """;

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({"sql, sql", "fhir, fhir.json", "html, html", "json, json"})
    void isByteForByteWhatTheCommandLineWrites(String word, String extension) throws IOException, InterruptedException {
        consumer().options(EXPORT + word).strict().compile().orFail();

        Path data = dir.resolve("classes/keys.json");
        assertThat(files()).containsExactly("com.acme/Keys." + extension);
        assertThat(dir.resolve(FOLDER).resolve("com.acme/Keys." + extension))
                .hasBinaryContent(commandLine("export", data.toString(), "--to", word));
    }

    @Test
    void severalWordsGiveSeveralFiles() {
        Consumer consumer = consumer().options(EXPORT + "json,sql,html,fhir", "-encoding", "US-ASCII");
        assertThat(consumer.compile().orFail().messages()).isEmpty();
        assertThat(files())
                .containsExactly(
                        "com.acme/Keys.fhir.json", "com.acme/Keys.html", "com.acme/Keys.json", "com.acme/Keys.sql");
    }

    @Test
    void eclipsesCompilerWritesThemToo() {
        consumer().options(EXPORT + "sql,json").compileWithEcj().orFail();
        assertThat(files()).containsExactly("com.acme/Keys.json", "com.acme/Keys.sql");
    }

    @Test
    void modularConsumerHasThem() {
        Consumer consumer = consumer()
                .source(
                        "module-info.java",
                        "module acme { requires dev.coderange.runtime;"
                                + " requires static dev.coderange.annotations; }")
                .modular()
                .options(EXPORT + "json");
        consumer.compile().orFail();
        assertThat(files()).containsExactly("com.acme/Keys.json");
    }

    @Test
    void typeInTheUnnamedPackageHasThemWithoutAFolder() {
        new Consumer(dir)
                .resource("keys.json", KEYS)
                .source("Root.java", "@dev.coderange.annotations.CodeRanges(\"keys.json\") class Root {}")
                .options(EXPORT + "json")
                .compile()
                .orFail();
        assertThat(files()).containsExactly("Keys.json");
    }

    @Test
    void nothingIsWrittenThatIsNotAskedFor() {
        consumer().compile().orFail();
        assertThat(dir.resolve(FOLDER)).doesNotExist();
    }

    @Test
    void dataWithAnErrorIsNotExported() {
        Outcome outcome = consumer()
                .resource("keys.json", KEYS.replace("60-99", "40-99"))
                .options(EXPORT + "sql,fhir,html,json")
                .compile();
        assertThat(outcome.errors()).hasSize(1);
        assertThat(dir.resolve(FOLDER)).doesNotExist();
    }

    @Test
    void bundleOfCodesWithoutASystemIsWarnedOf() {
        Outcome outcome = consumer()
                .resource("keys.json", KEYS.replace("https://keys.example", "keys"))
                .options(EXPORT + "fhir,json")
                .compile()
                .orFail();
        assertThat(outcome.messages())
                .singleElement()
                .hasToString(new Message(
                                Diagnostic.Kind.WARNING,
                                "src/com/acme/package-info.java:1:13",
                                "keys.json: This data does not name the system of its codes by an absolute URI, so the"
                                        + " FHIR bundle has a stand-in. Write the URI as \"system\" in the data, and"
                                        + " export again. [coderange:system-not-named]")
                        .toString());
        assertThat(files()).containsExactly("com.acme/Keys.fhir.json", "com.acme/Keys.json");
    }

    @Test
    void anExportIsNeverFoundAsData() {
        consumer().options(EXPORT + "json").compile().orFail();

        Outcome outcome = new Consumer(dir).asks("com.acme", "Keys.json").compile();

        assertThat(outcome.errors())
                .singleElement()
                .extracting(Message::text)
                .asString()
                .startsWith("Keys.json: There is no such data file. There is \"keys.json\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sq", "sql,", "SQL"})
    void unknownWordIsOneErrorThatNamesTheKnownOnes(String words) {
        Outcome outcome = consumer().options(EXPORT + words).compile();

        assertThat(outcome.errors())
                .singleElement()
                .extracting(Message::text)
                .asString()
                .startsWith("-Acoderange.export does not know the word ")
                .contains("It knows sql, fhir, html and json.")
                .endsWith("[coderange:unknown-option-word]");
    }

    private Consumer consumer() {
        return new Consumer(dir).asks("com.acme", "keys.json").resource("keys.json", KEYS);
    }

    private List<String> files() {
        Path folder = dir.resolve(FOLDER);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] commandLine(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-jar",
                                ProcessorJar.path().toString()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(dir.resolve("error").toFile())
                .start();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor())
                .as(Files.readString(dir.resolve("error"), StandardCharsets.UTF_8))
                .isZero();
        return out;
    }
}
