package dev.coderange.example.benchmark.candidates;

import dev.coderange.example.benchmark.data.RangeData;
import dev.coderange.example.benchmark.data.Span;
import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.launch.Launch;
import dev.coderange.example.benchmark.lookup.DataName;
import dev.coderange.example.benchmark.lookup.GeneratedClassifier;
import dev.coderange.example.benchmark.lookup.Input;
import dev.coderange.example.benchmark.lookup.KeyPattern;
import dev.coderange.example.benchmark.lookup.Loop;
import dev.coderange.example.benchmark.lookup.PeerData;
import dev.coderange.example.benchmark.lookup.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The candidates for one level of radiology, compiled in a folder of their own by the JDK that is measured.
 *
 * @param folder the folder of both levels
 * @param level which of them
 */
record CandidateSet(Path folder, Level level) {

    /** The candidates compiled for the benchmarks of an installation. */
    static CandidateSet of(Installation installation, Level level) {
        return new CandidateSet(installation.target().resolve("candidates").toAbsolutePath(), level);
    }

    /** The ranges of the level. */
    List<Span> spans() throws IOException {
        try (InputStream file = CandidateSet.class.getResourceAsStream("/META-INF/coderange/radiology.json")) {
            return RangeData.read(file, DataName.RADIOLOGY.numbering(), level.title());
        }
    }

    /** Writes the candidates and compiles them. */
    void compile(Installation installation) throws IOException {
        CandidateSource source = new CandidateSource(packageName(), spans());
        Path sources = Files.createDirectories(home().resolve("sources"));
        List<String> command = new ArrayList<>(List.of(
                Installation.tool("javac"),
                "-proc:none",
                "-cp",
                installation.jar().toString(),
                "-d",
                Files.createDirectories(home().resolve("classes")).toString()));
        command.add(Files.writeString(sources.resolve("Category.java"), source.category())
                .toString());
        for (Candidate candidate : Candidate.values()) {
            if (candidate.generated()) {
                Path file = sources.resolve(candidate.name() + ".java");
                command.add(Files.writeString(file, source.source(candidate)).toString());
            }
        }
        Launch.of(command);
    }

    /** How many lines of source a candidate's own part has; 0 where it is not generated. */
    int lines(Candidate candidate) throws IOException {
        return candidate.generated()
                ? (int) new CandidateSource(packageName(), spans())
                        .members(candidate)
                        .lines()
                        .count()
                : 0;
    }

    /**
     * A candidate that has been compiled, bound to the codes of a pattern. They are drawn from the subcategories for
     * both levels: a claim has the same codes, whatever is asked about them.
     */
    Loop loop(Candidate candidate, Input input, KeyPattern pattern) throws IOException {
        DataName data = DataName.RADIOLOGY;
        long[] numbers = pattern.draw(
                new CandidateSet(folder, Level.SUBCATEGORY).spans(), data.first(), data.last(), Subject.KEYS);
        return input == Input.INT
                ? ofInts(
                        candidate, Arrays.stream(numbers).mapToInt(n -> (int) n).toArray())
                : ofText(
                        candidate,
                        Arrays.stream(numbers).mapToObj(data.numbering()::code).toArray(String[]::new));
    }

    private Loop ofInts(Candidate candidate, int[] codes) throws IOException {
        Integer[] boxed = Arrays.stream(codes).boxed().toArray(Integer[]::new);
        return switch (candidate) {
            case TABLE_LOAD -> {
                var table = peers().table(DataName.RADIOLOGY.first(), DataName.RADIOLOGY.last(), constants());
                yield new Loop.OfInts(codes, table::get);
            }
            case HASH_MAP -> new Loop.OfKeys<>(boxed, peers().hashMap(number -> (int) number));
            case TREE_MAP -> new Loop.OfKeys<>(boxed, peers().treeMap(number -> (int) number));
            case GUAVA -> new Loop.OfKeys<>(boxed, peers().guava(number -> (int) number));
            default -> new Loop.OfInts(codes, load(candidate).ints());
        };
    }

    private Loop ofText(Candidate candidate, String[] codes) throws IOException {
        return switch (candidate) {
            case TABLE_LOAD -> {
                var table = peers().table(DataName.RADIOLOGY.first(), DataName.RADIOLOGY.last(), constants());
                yield new Loop.OfKeys<>(codes, table::get);
            }
            case HASH_MAP -> new Loop.OfKeys<>(codes, peers().hashMap(DataName.RADIOLOGY.numbering()::code));
            case TREE_MAP -> {
                var map = peers().treeMap(number -> (int) number);
                yield new Loop.OfKeys<>(codes, code -> map.get(Integer.parseInt(code)));
            }
            case GUAVA -> {
                var map = peers().guava(number -> (int) number);
                yield new Loop.OfKeys<>(codes, code -> map.get(Integer.parseInt(code)));
            }
            default -> new Loop.OfKeys<>(codes, load(candidate).texts());
        };
    }

    private PeerData peers() throws IOException {
        return new PeerData(spans(), constants());
    }

    private Enum<?>[] constants() throws IOException {
        return load(Candidate.COMPARISON_LIST).constants();
    }

    GeneratedClassifier load(Candidate candidate) throws IOException {
        URL[] classes = {home().resolve("classes").toUri().toURL()};
        ClassLoader loader = new URLClassLoader(classes, CandidateSet.class.getClassLoader());
        try {
            return (GeneratedClassifier) loader.loadClass(packageName() + "." + candidate.name())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException("the candidates have not been compiled in " + home(), e);
        }
    }

    private String packageName() {
        return "measured.candidates." + level.label();
    }

    private Path home() {
        return folder.resolve(level.label());
    }
}
