package dev.coderange.processor.locate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Archives;
import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.SampleData;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file a name means. Each place's file names its set after the place. */
class SearchOrderIT {

    private static final String AT = "src/com/acme/package-info.java:1:13";

    @TempDir
    Path dir;

    private Consumer consumer;

    @BeforeEach
    void consumer() {
        consumer = new Consumer(dir).asks("com.acme", "keys.json");
    }

    @Test
    void folderOfTheOptionComesFirst() {
        consumer.file("data/keys.json", set("OfOption")).resource("com/acme/keys.json", set("OfPackage"));

        Outcome outcome =
                consumer.options("-Acoderange.data=" + dir.resolve("data")).compile();

        assertThat(answers(outcome)).isEqualTo("OfOption");
    }

    @Test
    void firstFolderOfTheOptionThatHoldsTheFileWins() {
        consumer.file("one/other.json", set("Other"))
                .file("two/keys.json", set("OfTwo"))
                .file("three/keys.json", set("OfTwo"));

        Outcome outcome = consumer.options("-Acoderange.data="
                        + String.join(File.pathSeparator, path("missing"), path("one"), "", path("two"), path("three")))
                .compile();

        assertThat(answers(outcome)).isEqualTo("OfTwo");
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void relativeFolderOfTheOptionStartsAtTheWorkingFolder() {
        consumer.file("data/keys.json", set("OfOption"));
        Path relative =
                Path.of("").toAbsolutePath().relativize(dir.toAbsolutePath().resolve("data"));

        assertThat(answers(consumer.options("-Acoderange.data=" + relative).compile()))
                .isEqualTo("OfOption");
    }

    @Test
    void optionWithoutTheFileIsNotedAndTheSearchGoesOn() {
        consumer.file("data/other.json", "{}").resource("keys.json", set("OfOutput"));

        Outcome outcome = consumer.options("-Acoderange.data=" + path("data")).compile();

        assertThat(answers(outcome)).isEqualTo("OfOutput");
        assertThat(outcome.messages())
                .containsExactly(Message.note(
                        AT,
                        "keys.json: None of the folders that -Acoderange.data names has this file (" + path("data")
                                + "), so it is taken from " + path("classes/keys.json")
                                + ". [coderange:option-passed-over]"));
    }

    @Test
    void optionThatNamesNoFolderIsWarnedOfWhereSomethingElseAnswers() {
        consumer.asks("com.acme", "radiology.json");

        Outcome outcome =
                consumer.options("-Acoderange.data=" + path("absent")).compile().orFail();

        assertThat(outcome.of(Diagnostic.Kind.WARNING))
                .extracting(Message::text)
                .containsExactly(
                        "radiology.json: -Acoderange.data names a folder that does not exist (" + path("absent")
                                + "), so this file is taken from the copy inside the processor. Correct the option."
                                + " [coderange:option-not-a-folder]");
    }

    @Test
    void folderOfThePackageComesBeforeTheRoot() {
        consumer.resource("com/acme/keys.json", set("OfPackage")).resource("keys.json", set("OfRoot"));

        assertThat(answers(consumer.compile())).isEqualTo("OfPackage");
    }

    @Test
    void relativePathIsAName() {
        consumer.asks("com.acme", "tables/keys.json").resource("tables/keys.json", set("OfFolder"));

        Outcome outcome = consumer.compile();

        assertThat(answers(outcome)).isEqualTo("OfFolder");
        assertThat(outcome.generated().get("com/acme/OfFolderKind.java")).contains("tables/keys.json");
    }

    @Test
    void classOutputComesBeforeSourcePathAndSourcePathBeforeClassPath() {
        consumer.library(Archives.jar(dir.resolve("lib.jar"), Map.of("keys.json", set("OfClassPath"))));
        assertThat(answers(consumer.compile())).isEqualTo("OfClassPath");

        consumer.source("keys.json", set("OfSourcePath")).options("-sourcepath", path("src"));
        assertThat(answers(consumer.compile())).isEqualTo("OfSourcePath");

        consumer.resource("keys.json", set("OfClassOutput"));
        assertThat(answers(consumer.compile())).isEqualTo("OfClassOutput");
    }

    @Test
    void libraryFolderOnTheClassPathPublishesInMetaInf() {
        consumer.file("lib/META-INF/coderange/keys.json", set("OfLibrary")).library(dir.resolve("lib"));

        assertThat(answers(consumer.compile())).isEqualTo("OfLibrary");
    }

    @Test
    void libraryJarOnTheClassPathPublishesWhereJavacLooks() {
        consumer.library(Archives.jar(dir.resolve("lib.jar"), Map.of("coderange/keys.json", set("OfLibrary"))));

        assertThat(answers(consumer.compile())).isEqualTo("OfLibrary");
    }

    @Test
    void libraryJarOnTheProcessorPathPublishesInMetaInf() {
        consumer.processorLibrary(
                Archives.jar(dir.resolve("lib.jar"), Map.of("META-INF/coderange/keys.json", set("OfLibrary"))));

        assertThat(answers(consumer.compile())).isEqualTo("OfLibrary");
    }

    @Test
    void modulesArePartOfTheSearch() {
        consumer.source(
                "module-info.java",
                "module com.acme { requires static dev.coderange.annotations; requires dev.coderange.runtime;"
                        + " requires lib; }");
        Path root = Archives.jar(dir.resolve("a/lib.jar"), Map.of("keys.json", set("OfModule")));
        assertThat(answers(consumer.modular().library(root).compile())).isEqualTo("OfModule");

        Archives.jar(root, Map.of("coderange/keys.json", set("OfLibraryModule")));
        assertThat(answers(consumer.compile())).isEqualTo("OfLibraryModule");
    }

    @Test
    void modulesOfOneCompilationHaveTheirOwnFilesInOutputAndSources() {
        String needs = " { requires static dev.coderange.annotations; requires dev.coderange.runtime; }";
        Consumer two = new Consumer(dir.resolve("two"))
                .source("one/module-info.java", "module one" + needs)
                .source("two/module-info.java", "module two" + needs)
                .source(
                        "one/p/one/package-info.java",
                        "@dev.coderange.annotations.CodeRanges(\"keys.json\") package p.one;")
                .source(
                        "two/p/two/package-info.java",
                        "@dev.coderange.annotations.CodeRanges(\"keys.json\") package p.two;")
                .resource("one/keys.json", set("OfOutput"))
                .source("two/keys.json", set("OfSources"))
                .options("--module-source-path", path("two/src"))
                .modular();

        assertThat(two.compile().orFail().generated().keySet())
                .contains("one/p/one/OfOutputKind.java", "two/p/two/OfSourcesKind.java");
    }

    @Test
    void dataArtifactAnswersAsAPlainDependency() {
        consumer.asks("com.acme", "radiology.json").library(Libraries.data());

        Outcome outcome = consumer.compile().orFail();

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated()).containsKey("com/acme/RadiologyClassifier.java");
    }

    @Test
    void dataArtifactAnswersAsAModuleThatNobodyRequires() {
        consumer.asks("com.acme", "radiology.json")
                .source(
                        "module-info.java",
                        "module com.acme { requires static dev.coderange.annotations; requires dev.coderange.runtime; }")
                .library(Libraries.data())
                .modular();

        assertThat(consumer.compile().orFail().messages()).isEmpty();
    }

    @Test
    void dataArtifactAnswersBesideTheProcessor() {
        consumer.asks("com.acme", "radiology.json").processorLibrary(Libraries.data());

        assertThat(consumer.compile().orFail().messages()).isEmpty();
    }

    @Test
    void builtInCopyAnswersLastAndANoteSaysSo() {
        consumer.asks("com.acme", "radiology.json");

        Outcome outcome = consumer.compile().orFail();

        assertThat(outcome.messages())
                .containsExactly(Message.note(
                        AT,
                        "radiology.json: The copy of this file inside the processor is used, since this build has"
                                + " none of its own. [coderange:built-in-used]"));
        assertThat(outcome.generated()).containsKey("com/acme/RadiologyClassifier.java");
    }

    @Test
    void secondFileOfTheNameWithOtherContentIsNoted() {
        Path jar = Archives.jar(dir.resolve("my libs/lib.jar"), Map.of("keys.json", set("OfClassPath")));
        consumer.resource("keys.json", set("OfOutput")).library(jar);

        Outcome outcome = consumer.compile();

        assertThat(answers(outcome)).isEqualTo("OfOutput");
        assertThat(outcome.messages())
                .containsExactly(Message.note(
                        AT,
                        "keys.json: This file is taken from " + path("classes/keys.json")
                                + ". A different file of the same name lies in " + jar
                                + "!/keys.json. [coderange:shadowed-file]"));
    }

    @Test
    void thirdFileOfTheNameIsNotedToo() {
        Path library =
                Archives.jar(dir.resolve("my libs/a.jar"), Map.of("META-INF/coderange/keys.json", set("OfLibrary")));
        consumer.file("data/keys.json", set("OfOption"))
                .resource("keys.json", set("OfOutput"))
                .options("-Acoderange.data=" + path("data"))
                .processorLibrary(library);

        Outcome outcome = consumer.compile();

        assertThat(answers(outcome)).isEqualTo("OfOption");
        assertThat(outcome.messages())
                .containsExactly(Message.note(
                        AT,
                        "keys.json: This file is taken from " + path("data/keys.json")
                                + ". A different file of the same name lies in " + path("classes/keys.json")
                                + " and in " + library + "!/META-INF/coderange/keys.json. [coderange:shadowed-file]"));
    }

    @Test
    void secondFileOfTheNameWithEqualContentIsNotNoted() {
        consumer.resource("keys.json", set("Keys"))
                .library(Archives.jar(dir.resolve("lib.jar"), Map.of("keys.json", set("Keys"))));

        Outcome outcome = consumer.compile();

        assertThat(answers(outcome)).isEqualTo("Keys");
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void ownFileOfABuiltInNameIsNotNoted() {
        consumer.asks("com.acme", "radiology.json").resource("radiology.json", set("Own"));

        Outcome outcome = consumer.compile();

        assertThat(answers(outcome)).isEqualTo("Own");
        assertThat(outcome.messages()).isEmpty();
    }

    private static String answers(Outcome outcome) {
        return outcome.orFail().generated().keySet().stream()
                .filter(path -> path.endsWith("Kind.java"))
                .map(path -> path.substring("com/acme/".length(), path.length() - "Kind.java".length()))
                .collect(Collectors.joining());
    }

    private static String set(String name) {
        return SampleData.set(name, "10000-10009");
    }

    private String path(String relative) {
        return dir.resolve(relative).toString();
    }
}
