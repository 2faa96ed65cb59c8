package dev.coderange.processor.locate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Archives;
import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.ForkedJavac;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.SampleData;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about a name that leads to no file. */
class NotFoundIT {

    private static final String AT = "src/com/acme/package-info.java:1:13";

    @TempDir
    Path dir;

    @Test
    void everyPlaceThatWasTriedIsListed() {
        assertThat(new Consumer(dir).asks("com.acme", "keys.json").compile().messages())
                .containsExactly(Message.error(AT, """
                        keys.json: There is no such data file. Correct the name, or put the file in one of these places: [coderange:file-not-found]
                            com/acme/keys.json in the class output
                            com/acme/keys.json on the source path
                            com/acme/keys.json on the class path
                            keys.json in the class output
                            keys.json on the source path
                            keys.json on the class path
                            META-INF/coderange/keys.json on the class path
                            META-INF/coderange/keys.json on the processor path
                            coderange/keys.json on the class path
                            coderange/keys.json on the processor path
                            keys.json among the copies inside the processor"""));
    }

    @Test
    void foldersOfTheOptionAreListedToo() {
        Consumer consumer = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .file("one/other.txt", "")
                .options("-Acoderange.data=" + dir.resolve("one") + File.pathSeparator + dir.resolve("two"));

        assertThat(consumer.compile().messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .startsWith(
                                "keys.json: There is no such data file. Correct the name, or put the file in one of these places: [coderange:file-not-found]\n    keys.json in "
                                        + dir.resolve("one") + ", which -Acoderange.data names\n    keys.json in "
                                        + dir.resolve("two")
                                        + " (not a folder), which -Acoderange.data names\n    com/acme/keys.json"));
    }

    @Test
    void modulePathIsListedWhereThereAreModules() {
        Consumer consumer = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .source(
                        "module-info.java",
                        "module com.acme { requires static dev.coderange.annotations; requires dev.coderange.runtime; }")
                .modular();

        assertThat(consumer.compile().messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("\n    keys.json on the module path\n"));
    }

    @Test
    void nearestNameInTheClassOutputIsOffered() {
        Consumer consumer = new Consumer(dir)
                .asks("com.acme", "kesy.json")
                .resource("com/acme/keys.json", "{}")
                .resource("key.txt", "");

        assertThat(suggestion(consumer))
                .isEqualTo("Did you mean \"keys.json\", which is in " + dir.resolve("classes/com/acme") + "?");
    }

    @Test
    void nearestNameInAFolderOfTheOptionIsOfferedWithItsPath() {
        Consumer consumer = new Consumer(dir)
                .asks("com.acme", "sets/keis.json")
                .file("data/sets/keys.json", "{}")
                .options("-Acoderange.data=" + dir.resolve("data"));

        assertThat(suggestion(consumer))
                .isEqualTo("Did you mean \"sets/keys.json\", which is in " + dir.resolve("data/sets") + "?");
    }

    @Test
    void nearestNameOfALibraryBesideTheProcessorIsOffered() {
        Consumer consumer = new Consumer(dir)
                .asks("com.acme", "keis.json")
                .processorLibrary(Archives.jar(
                        dir.resolve("lib.jar"),
                        Map.of("META-INF/coderange/", "", "META-INF/coderange/keys.json", "{}")));

        assertThat(suggestion(consumer)).isEqualTo("Did you mean \"keys.json\", which is on the processor path?");
    }

    @Test
    void nearestNameAmongTheBuiltInCopiesIsOffered() {
        assertThat(suggestion(new Consumer(dir).asks("com.acme", "radiolgy.json")))
                .isEqualTo("Did you mean \"radiology.json\", which is among the copies inside the processor?");
    }

    @Test
    void forgottenEndingIsOffered() {
        assertThat(suggestion(new Consumer(dir).asks("com.acme", "radiology")))
                .isEqualTo("Did you mean \"radiology.json\", which is among the copies inside the processor?");
    }

    @Test
    void nameThatDiffersInCaseAloneIsPointedOut() {
        Consumer consumer = new Consumer(dir).asks("com.acme", "Keys.json").resource("keys.json", "{}");

        assertThat(suggestion(consumer))
                .isEqualTo("There is \"keys.json\" in " + dir.resolve("classes") + ": upper and lower case count.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ../keys.json | The name of a data file cannot contain "..", because it only leads down. Name the folder that holds the file in the option -Acoderange.data. [coderange:upward-file-name]
                    a/./keys.json | The name of a data file cannot contain ".", because it only leads down. Name the folder that holds the file in the option -Acoderange.data. [coderange:upward-file-name]
                    a//keys.json | The name of a data file has a name between every two /. Remove the / that is not needed. [coderange:empty-folder-name]
                    /etc/keys.json | The name of a data file is a relative path. Name the folder it starts from in the option -Acoderange.data. [coderange:absolute-file-name]
                    C:keys.json | The name of a data file is a relative path. Name the folder it starts from in the option -Acoderange.data. [coderange:absolute-file-name]
                    a\\\\keys.json | The name of a data file has / between folders, never \\. Write /. [coderange:backslash-in-file-name]
                    my keys.json | The name of a data file cannot contain blanks. Rename the file. [coderange:blank-in-file-name]
                    keys?.json | The name of a data file cannot contain ?. Rename the file. [coderange:character-in-file-name]
                    keys\\n.json | The name of a data file cannot contain blanks. Rename the file. [coderange:blank-in-file-name]
                    keys\\0.json | The name of a data file cannot contain the control character U+0000. Rename the file. [coderange:character-in-file-name]
                    """)
    void nameThatIsNoRelativePathDownwardsIsRefused(String literal, String text) {
        assertThat(new Consumer(dir)
                        .file("keys.json", SampleData.set("Keys", "10000-10009"))
                        .options("-Acoderange.data=" + dir.resolve("data"))
                        .asks("com.acme", literal)
                        .compile()
                        .messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).endsWith(": " + text));
    }

    @Test
    void nameThatTheLocaleHasNoLettersForIsNotLookedForInVain() throws Exception {
        new Consumer(dir).asks("com.acme", "donn\\u00e9es.json").file("data/other.txt", "");

        ForkedJavac.Result inFolder = new ForkedJavac(dir)
                .environment("LC_ALL", "C")
                .options("-Acoderange.data=" + dir.resolve("data"))
                .compile();
        ForkedJavac.Result anywhere =
                new ForkedJavac(dir).environment("LC_ALL", "C").compile();

        assertThat(inFolder.output())
                .contains("es.json: File names here are in ANSI_X3.4-1968, which has no ")
                .contains(" (U+00E9). Build in a UTF-8 locale, such as LC_ALL=C.UTF-8, or rename the file.");
        assertThat(inFolder.errors()).isEqualTo(1);
        assertThat(anywhere.output())
                .contains("es.json: There is no such data file. Only jars could have it: File names here are in"
                        + " ANSI_X3.4-1968, which has no ")
                .contains("\n    com/acme/donn")
                .contains(" (U+00E9). Build in a UTF-8 locale, such as LC_ALL=C.UTF-8, or rename the file.");
        assertThat(anywhere.errors()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d.json", "\\ude00.json", "a/\\ude00\\ud83d/b.json"})
    void halfOfACharacterIsNoFileName(String literal) {
        assertThat(new Consumer(dir)
                        .asks("com.acme", literal)
                        .options("-Acoderange.data=" + dir)
                        .compile()
                        .messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .startsWith(literal + ": The name of a data file contains half of a character, \\ud")
                        .endsWith(". Write both halves, or rename the file. [coderange:half-character-in-file-name]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"200b", "200d", "202e", "2066", "feff", "00ad", "e000", "3164", "fe0f"})
    void whatNobodySeesInANameIsShown(String invisible) {
        String literal = "a\\u" + invisible + ".json";

        assertThat(new Consumer(dir)
                        .asks("com.acme", literal)
                        .options("-Acoderange.data=" + dir)
                        .compile()
                        .messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .startsWith(literal
                                + ": There is no such data file. Correct the name, or put the file in one of these places: [coderange:file-not-found]\n    "
                                + literal + " in " + dir)
                        .contains("\n    com/acme/" + literal + " in the class output\n")
                        .matches(text -> text.indexOf((char) Integer.parseInt(invisible, 16)) < 0));
    }

    @Test
    void whatNobodySeesInAFolderIsShown() {
        assertThat(new Consumer(dir)
                        .asks("com.acme", "keys.json")
                        .file("a\u202eb/kesy.json", "")
                        .options("-Acoderange.data=" + dir.resolve("a\u202eb"))
                        .compile()
                        .messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .contains("\n    keys.json in " + dir + "/a\\u202eb, which -Acoderange.data names\n")
                        .contains(" Did you mean \"kesy.json\", which is in " + dir + "/a\\u202eb? Correct"));
    }

    private static String suggestion(Consumer consumer) {
        String text = consumer.compile().messages().get(0).text();
        String before = "There is no such data file. ";
        return text.substring(
                text.indexOf(before) + before.length(),
                text.indexOf(" Correct the name, or put the file in one of these places:"));
    }
}
