package dev.coderange.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message has an id of its own, a line in the page of messages, and a test that holds its words. */
class CatalogueTest {

    private static final Path PAGE = Path.of("MESSAGES.md");
    private static final Path RUNTIME = Path.of("../runtime/src/main/java/dev/coderange/runtime/Messages.java");
    private static final List<Path> TESTS =
            List.of(Path.of("src/test"), Path.of("src/it"), Path.of("../runtime/src/test"));

    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([a-z0-9-]+)`");
    private static final Pattern RUNTIME_MESSAGE =
            Pattern.compile("(?m)^ {4}static final String ([A-Z_]+) =\\s+\"(.*)\";$");
    private static final Pattern PLACE = Pattern.compile("%[,0-9]*[a-zA-Z]");
    private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*\"");

    static List<Message> messages() {
        return Arrays.stream(Message.class.getPermittedSubclasses())
                .flatMap(each -> Arrays.stream(each.getEnumConstants()))
                .map(Message.class::cast)
                .toList();
    }

    /** The messages of the runtime by id, and the text of each. */
    private static List<String[]> runtimeMessages() throws IOException {
        List<String[]> found = new ArrayList<>();
        RUNTIME_MESSAGE
                .matcher(Files.readString(RUNTIME))
                .results()
                .forEach(result -> found.add(new String[] {
                    result.group(1).toLowerCase().replace('_', '-'),
                    result.group(2).replace("\\\"", "\"")
                }));
        return found;
    }

    @Test
    void idsAreOneSeries() {
        assertThat(messages().stream().map(Message::id)).doesNotHaveDuplicates().hasSizeGreaterThan(150);
        List<String> ids = messages().stream().map(Message::id).toList();
        for (Tag tag : Tag.values()) {
            boolean isItsMessage = messages().stream()
                    .filter(message -> message.id().equals(tag.text()))
                    .allMatch(message -> message.tag().equals(tag.text()));
            assertThat(isItsMessage).as(tag.text()).isTrue();
        }
        assertThat(ids).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void pageHasALineForEachMessageAndNoOther() throws IOException {
        List<String> lines = LINE.matcher(Files.readString(PAGE))
                .results()
                .map(result -> result.group(1))
                .toList();
        List<String> ids = Stream.concat(
                        messages().stream().map(Message::id),
                        runtimeMessages().stream().map(each -> each[0]))
                .distinct()
                .toList();

        assertThat(runtimeMessages()).hasSizeGreaterThan(3);
        assertThat(lines).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void pageNamesTheTagWhereItIsNotTheId() throws IOException {
        String page = Files.readString(PAGE);

        for (Message message : messages()) {
            if (!message.tag().equals(message.id())) {
                assertThat(page).contains("| `" + message.id() + "` (`" + message.tag() + "`) |");
            }
        }
    }

    @Test
    void eachMessageHasATest() throws IOException {
        String tests = tests();
        List<String> untested = new ArrayList<>();
        for (Message message : messages()) {
            if (!tests.contains(distinctive(message.pattern()))) {
                untested.add(message.id() + ": " + distinctive(message.pattern()));
            }
        }
        for (String[] message : runtimeMessages()) {
            if (!tests.contains(distinctive(message[1]))) {
                untested.add("runtime " + message[0] + ": " + distinctive(message[1]));
            }
        }

        assertThat(untested).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void isASentence(Message message) {
        String text = message.pattern();

        assertThat(text).matches("(?s)([A-Za-z\"%@\\\\-].*)([.?:]|%s)");
    }

    /** The longest part of a message that is the same in every case. */
    private static String distinctive(String pattern) {
        return Arrays.stream(PLACE.split(pattern))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /** All that tests expect, with the parts of Java strings joined. */
    private static String tests() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path root : TESTS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(CatalogueTest::isTest).sorted().toList()) {
                    String text = Files.readString(file);
                    all.append(
                            file.toString().endsWith(".java")
                                    ? JOINT.matcher(text)
                                            .replaceAll("")
                                            .replace("\\\"", "\"")
                                            .replace("\\\\", "\\")
                                    : text);
                }
            }
        }
        return all.toString();
    }

    private static boolean isTest(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (name.endsWith(".java")
                        || name.endsWith(".expected")
                        || name.endsWith(".txt")
                        || name.endsWith(".out"))
                && !name.equals("CatalogueTest.java");
    }
}
