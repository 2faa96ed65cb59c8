package dev.coderange.processor.reference;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * Sources with what is expected of them written beside the lines.
 *
 * <pre>
 * schedule(&#47;*!*&#47;77045); // error: 77045 is in no
 * </pre>
 *
 * A line with {@code // error: TEXT} gets one error whose message holds the text, or several where it is written
 * several times; {@code // warning:} likewise. {@code // error everywhere:} is found without javac's trees too, and
 * {@code // error elsewhere:} is where Eclipse's compiler has such a one. {@code // next line error:} is for lines that
 * cannot end in a comment. Where a line has marks, the messages stand right behind them.
 */
public final class Corpus {

    private static final Pattern EXPECTED = Pattern.compile(
            "// (next line )?(error|warning)( everywhere| elsewhere)?: (.*?)(?= // (?:error|warning)|$)");
    private static final String MARK = "/*!*/";
    private static final String OURS = "[coderange] ";

    private final Map<String, String> sources = new TreeMap<>();
    private final boolean everywhereOnly;

    private record Expected(Diagnostic.Kind kind, String text) {}

    /**
     * @param folder the folder among the test resources
     * @param everywhereOnly whether only what is found without javac's trees is expected
     */
    public Corpus(String folder, boolean everywhereOnly) {
        this.everywhereOnly = everywhereOnly;
        sources.putAll(read(folder));
    }

    /** The text of each Java file of a folder among the test resources, by its name. */
    public static Map<String, String> read(String folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files =
                Files.list(Path.of(Corpus.class.getResource("/" + folder).toURI()))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    /** Adds the sources to a consumer. */
    public Consumer addTo(Consumer consumer) {
        sources.forEach((name, text) -> consumer.source("corpus/" + name, text));
        return consumer;
    }

    /** How many messages are expected. */
    int size() {
        return sources.values().stream()
                .flatMap(text -> expected(text).values().stream())
                .mapToInt(List::size)
                .sum();
    }

    /** Where a compiler said something else than is expected, for people; and every error that is not ours. */
    List<String> differences(Outcome outcome) {
        List<String> differences = new ArrayList<>();
        outcome.errors().stream()
                .filter(error -> !error.text().startsWith(OURS))
                .forEach(error -> differences.add("not ours: " + error));
        outcome.messages().stream()
                .filter(message ->
                        message.text().startsWith(OURS) && !message.place().startsWith("src/corpus/"))
                .forEach(message -> differences.add("outside of the corpus: " + message));
        sources.forEach((name, text) -> {
            String file = "src/corpus/" + name + ":";
            Map<Integer, List<Message>> actual = new TreeMap<>();
            for (Message message : outcome.messages()) {
                if (message.text().startsWith(OURS) && message.place().startsWith(file)) {
                    actual.computeIfAbsent(line(message), line -> new ArrayList<>())
                            .add(message);
                }
            }
            Map<Integer, List<Expected>> expected = expected(text);
            List<String> lines = text.lines().toList();
            for (int line = 1; line <= lines.size(); line++) {
                compare(
                        name + ":" + line + ": ",
                        lines.get(line - 1),
                        expected.getOrDefault(line, List.of()),
                        actual.getOrDefault(line, List.of()),
                        differences);
            }
        });
        return differences;
    }

    private void compare(
            String place, String line, List<Expected> expected, List<Message> actual, List<String> differences) {
        List<Message> left = new ArrayList<>(actual);
        for (Expected one : expected) {
            boolean found = left.stream()
                    .filter(message ->
                            message.kind() == one.kind() && message.text().contains(one.text()))
                    .findFirst()
                    .map(left::remove)
                    .orElse(false);
            if (!found) {
                differences.add(place + "expected " + one + " and found " + actual);
            }
        }
        left.forEach(message -> differences.add(place + "did not expect " + message));
        List<Integer> marks = marks(line);
        List<Integer> columns = actual.stream().map(Corpus::column).sorted().toList();
        if (!everywhereOnly && !marks.isEmpty() && left.isEmpty() && !columns.equals(marks)) {
            differences.add(place + "expected columns " + marks + " and found " + columns);
        }
    }

    private Map<Integer, List<Expected>> expected(String text) {
        Map<Integer, List<Expected>> expected = new TreeMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTED.matcher(lines.get(i));
            while (matcher.find()) {
                String where = matcher.group(3) == null ? "" : matcher.group(3).strip();
                if (where.equals("everywhere") || where.equals(everywhereOnly ? "elsewhere" : "")) {
                    int line = i + (matcher.group(1) == null ? 1 : 2);
                    Diagnostic.Kind kind =
                            matcher.group(2).equals("error") ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
                    expected.computeIfAbsent(line, key -> new ArrayList<>())
                            .add(new Expected(kind, matcher.group(4).strip()));
                }
            }
        }
        return expected;
    }

    private static List<Integer> marks(String line) {
        List<Integer> columns = new ArrayList<>();
        for (int at = line.indexOf(MARK); at >= 0; at = line.indexOf(MARK, at + 1)) {
            columns.add(at + MARK.length() + 1);
        }
        return columns;
    }

    private static int line(Message message) {
        return Integer.parseInt(message.place().split(":")[1]);
    }

    private static int column(Message message) {
        return Integer.parseInt(message.place().split(":")[2]);
    }
}
