package dev.coderange.example.benchmark.dated;

import dev.coderange.example.benchmark.data.Numbering;
import dev.coderange.example.benchmark.data.RangeData;
import dev.coderange.example.benchmark.data.Span;
import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.lookup.Form;
import dev.coderange.example.benchmark.lookup.Input;
import dev.coderange.example.benchmark.lookup.KeyLookup;
import dev.coderange.example.benchmark.lookup.KeyPattern;
import dev.coderange.example.benchmark.lookup.Loop;
import dev.coderange.example.benchmark.lookup.PeerData;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A set with dates, compiled under each form in a folder of its own by the JDK that is measured.
 *
 * @param folder the folder of all sets
 * @param set which of them
 */
record DatedSubject(Path folder, DatedSet set) {

    /** How many codes a loop looks up: past what a branch predictor can learn, and soon done. */
    static final int KEYS = 1 << 14;

    /** The folder for the benchmarks of an installation. */
    static Path folder(Installation installation) {
        return installation.target().resolve("dated").toAbsolutePath();
    }

    /** What each code is in each edition. */
    MadeHistory history() throws IOException {
        return MadeHistory.of(set, beginning());
    }

    private static List<Span> beginning() throws IOException {
        try (InputStream file = DatedSubject.class.getResourceAsStream("/META-INF/coderange/radiology.json")) {
            return RangeData.read(file, Numbering.FIVE_DIGITS);
        }
    }

    /**
     * Writes the data and compiles a consumer of it under each form.
     *
     * @throws IOException if it does not compile
     */
    void compile(Installation installation) throws IOException {
        Path data = Files.createDirectories(home().resolve("data"));
        DatedData.write(history(), beginning(), Files.newOutputStream(data.resolve("made.json")));
        List<Path> sources = new ArrayList<>();
        for (Form form : Form.values()) {
            Path source = Files.createDirectories(home().resolve("sources").resolve(packageName(form)));
            sources.add(Files.writeString(
                    source.resolve("package-info.java"), """
                    @CodeRanges(value = "made.json", lookup = CodeRanges.Lookup.%s)
                    package %s;

                    import dev.coderange.annotations.CodeRanges;
                    """.formatted(form.lookup(), packageName(form))));
            sources.add(Files.writeString(source.resolve("Adapter.java"), """
                    package %s;

                    import dev.coderange.example.benchmark.dated.*;
                    import dev.coderange.example.benchmark.lookup.*;

                    public final class Adapter implements DatedClassifier {
                        public Enum<?>[] constants() {
                            return MadePart.values();
                        }

                        public IntLookup ints() {
                            return MadeClassifier::part;
                        }

                        public KeyLookup<String> texts() {
                            return MadeClassifier::part;
                        }

                        public IntOnDay intsOnDay() {
                            return MadeClassifier::part;
                        }

                        public KeyOnDay<String> textsOnDay() {
                            return MadeClassifier::part;
                        }
                    }
                    """.formatted(packageName(form))));
        }
        installation.compile(sources, data, home().resolve("classes"));
    }

    /** A way that has been compiled, bound to the codes and the days. */
    DayLoop loop(DatedScenario row) throws IOException {
        MadeHistory history = history();
        List<Span> now = history.spans(history.editions().size());
        long[] numbers = KeyPattern.CLAIMS.draw(now, MadeHistory.FIRST, MadeHistory.LAST, KEYS);
        LocalDate[] days = row.days().draw(history.editions(), KEYS);
        DatedClassifier classifier = load(row.form());
        return row.input() == Input.INT
                ? ofInts(
                        row.way(), Arrays.stream(numbers).mapToInt(n -> (int) n).toArray(), days, classifier)
                : ofTexts(
                        row.way(),
                        Arrays.stream(numbers)
                                .mapToObj(Numbering.FIVE_DIGITS::code)
                                .toArray(String[]::new),
                        days,
                        classifier);
    }

    private DayLoop ofInts(DatedWay way, int[] codes, LocalDate[] days, DatedClassifier classifier) throws IOException {
        return switch (way) {
            case UNDATED -> new DayLoop.Undated(new Loop.OfInts(codes, classifier.ints()));
            case DATED -> new DayLoop.OfInts(codes, days, classifier.intsOnDay());
            case TREE_MAPS ->
                new DayLoop.OfKeys<>(
                        Arrays.stream(codes).boxed().toArray(Integer[]::new), days, treeMaps(classifier.constants()));
        };
    }

    private DayLoop ofTexts(DatedWay way, String[] codes, LocalDate[] days, DatedClassifier classifier)
            throws IOException {
        return switch (way) {
            case UNDATED -> new DayLoop.Undated(new Loop.OfKeys<>(codes, classifier.texts()));
            case DATED -> new DayLoop.OfKeys<>(codes, days, classifier.textsOnDay());
            case TREE_MAPS -> {
                KeyOnDay<Integer> maps = treeMaps(classifier.constants());
                yield new DayLoop.OfKeys<>(codes, days, (code, on) -> maps.get(Integer.parseInt(code), on));
            }
        };
    }

    /** The editions by their days, and of each the ranges by their first codes. */
    private KeyOnDay<Integer> treeMaps(Enum<?>[] constants) throws IOException {
        MadeHistory history = history();
        TreeMap<LocalDate, KeyLookup<Integer>> editions = new TreeMap<>();
        for (int period = 0; period < history.periods().size(); period++) {
            editions.put(
                    period == 0 ? LocalDate.MIN : history.editions().get(period - 1),
                    new PeerData(history.spans(period), constants).treeMap(number -> (int) number));
        }
        return (code, on) -> editions.floorEntry(on).getValue().get(code);
    }

    /**
     * What is generated under a form.
     *
     * @throws IOException if the set has not been compiled
     */
    DatedClassifier load(Form form) throws IOException {
        URL[] classes = {home().resolve("classes").toUri().toURL()};
        ClassLoader loader = new URLClassLoader(classes, DatedSubject.class.getClassLoader());
        try {
            return (DatedClassifier) loader.loadClass(packageName(form) + ".Adapter")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException("the set " + set.label() + " has not been compiled in " + home(), e);
        }
    }

    /** The bytes of the class files of the classifier under a form. */
    long classifierBytes(Form form) throws IOException {
        try (Stream<Path> files =
                Files.list(home().resolve("classes").resolve(packageName(form).replace('.', '/')))) {
            return files.filter(file -> file.getFileName().toString().startsWith("MadeClassifier"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static String packageName(Form form) {
        return "measured.by_" + form.name().toLowerCase(Locale.ROOT);
    }

    private Path home() {
        return folder.resolve(set.name().toLowerCase(Locale.ROOT));
    }
}
