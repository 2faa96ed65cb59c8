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
                .containsExactly(Message.error(
                        AT,
                        "keys.json: there is no such data file. It was looked for as com/acme/keys.json and as keys.json in the"
                                + " class output, on the source path and on the class path; as META-INF/coderange/keys.json"
                                + " and as coderange/keys.json on the class path and on the processor path; among the copies"
                                + " inside the processor."));
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
                        .startsWith("keys.json: there is no such data file. It was looked for in " + dir.resolve("one")
                                + " and in " + dir.resolve("two")
                                + " (which is no folder), which -Acoderange.data names; as com/acme/keys.json"));
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
                .satisfies(
                        message -> assertThat(message.text())
                                .contains(
                                        "in the class output, on the source path, on the class path and on the module path; as"));
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
                    ../keys.json | the name of a data file goes down only, so it has no ".." in it; name the folder that holds the file in the option -Acoderange.data
                    a/./keys.json | the name of a data file goes down only, so it has no "." in it; name the folder that holds the file in the option -Acoderange.data
                    a//keys.json | the name of a data file is a path with a name between every two /
                    /etc/keys.json | the name of a data file is a relative path; name the folder it starts from in the option -Acoderange.data
                    C:keys.json | the name of a data file is a relative path; name the folder it starts from in the option -Acoderange.data
                    a\\\\keys.json | the name of a data file has / between folders, never \\
                    my keys.json | the name of a data file has no blank in it; rename the file
                    keys?.json | the name of a data file has no ? in it; rename the file
                    keys\\n.json | the name of a data file has no blank in it; rename the file
                    keys\\0.json | the name of a data file has no control character U+0000 in it; rename the file
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
                .contains("es.json: the data file cannot be read: file names here are in ANSI_X3.4-1968, which has no ")
                .contains(" (U+00E9). Build in a UTF-8 locale, such as LC_ALL=C.UTF-8, or rename the file.");
        assertThat(inFolder.errors()).isEqualTo(1);
        assertThat(anywhere.output())
                .contains("es.json: there is no such data file. It was looked for as com/acme/donn")
                .contains(" among the copies inside the processor. Only jars could have it: file names here are in"
                        + " ANSI_X3.4-1968, which has no ")
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
                        .startsWith(literal + ": the name of a data file has half of a character in it, \\ud")
                        .endsWith("; write both halves, or rename the file"));
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
                        .startsWith(literal + ": there is no such data file. It was looked for in " + dir)
                        .contains(" as com/acme/" + literal + " and as " + literal + " in the class output")
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
                        .contains(" It was looked for in " + dir + "/a\\u202eb, which -Acoderange.data names;")
                        .endsWith("Did you mean \"kesy.json\", which is in " + dir + "/a\\u202eb?"));
    }

    private static String suggestion(Consumer consumer) {
        String text = consumer.compile().messages().get(0).text();
        String end = "among the copies inside the processor. ";
        return text.substring(text.indexOf(end) + end.length());
    }
}
