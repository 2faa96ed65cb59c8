package dev.coderange.processor.fuzz;

import dev.coderange.annotations.CodeRanges;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must hold of every data file: the types compile without a word and answer as the data says, or each mistake is
 * told once at its place, with no error of javac's behind it in types that can be named all the same.
 */
final class DataCheck {

    static final String DATA = "data.json";

    /** Far above what any input here takes, and far below what a person waits for. */
    private static final Duration SLOW = Duration.ofSeconds(10);

    private static final Pattern PLACED =
            Pattern.compile(Pattern.quote(DATA) + ":([0-9]+):([0-9]+): .*", Pattern.DOTALL);
    private static final Pattern REST = Pattern.compile(Pattern.quote(DATA) + ": .*\\bmore problems?\\b.*");
    private static final Pattern OUR_FAULT =
            Pattern.compile("fault in Coderange|no longer checked|please report", Pattern.CASE_INSENSITIVE);

    /** Control characters, and those that change how the text around them is shown. */
    private static final Pattern UNSHOWN =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029&&[^\\n]]");

    private final byte[] data;
    private final Laboratory laboratory;
    private final List<CodeRanges.Lookup> forms;
    private final String[] options;
    private final int chance;

    private DataCheck(byte[] data, Laboratory laboratory, boolean inEveryForm) {
        this.data = data;
        this.laboratory = laboratory;
        chance = Arrays.hashCode(data) >>> 4;
        List<CodeRanges.Lookup> all = List.of(CodeRanges.Lookup.values());
        forms = inEveryForm || chance % 5 == 0 ? all : List.of(all.get(chance % all.size()));
        options = chance % 3 == 0
                ? new String[] {"-Xlint:all,-processing", "-XDshould-stop.ifError=FLOW"}
                : new String[] {"-Xlint:all,-processing"};
    }

    /** Checks a file with one form of lookup, or now and then with all of them. */
    static void check(byte[] data, Laboratory laboratory) {
        new DataCheck(data, laboratory, false).check();
    }

    /** Checks a file with every form of lookup. */
    static void checkInEveryForm(byte[] data, Laboratory laboratory) {
        new DataCheck(data, laboratory, true).check();
    }

    private void check() {
        Optional<RangeOracle> oracle = RangeOracle.of(data);
        Map<String, String> sources = sources();
        Javac.Run run = laboratory.compile(DATA, data, sources, options);
        assertSane(run);
        Fault.requireNone("javac speaks", run.that(said -> !said.isOurs()));
        Fault.requireNone("a message without its place", run.that(said -> !isAtTheAnnotation(said)));
        Fault.requireNone(
                "an error that names no place in the file", run.that(said -> said.isError() && !isPlaced(said)));
        Set<String> texts = new HashSet<>();
        Fault.requireNone(
                "told twice", run.that(said -> PLACED.matcher(said.text()).matches() && !texts.add(said.text())));
        if (oracle.isPresent() && oracle.get().isMadeToBeSound()) {
            Fault.requireNone(
                    "a sound file is refused",
                    run.that(said ->
                            said.isError() && PLACED.matcher(said.text()).matches()));
        }
        run.generated().forEach((path, text) -> assertPlain(path, text));
        if (run.errors().isEmpty()) {
            Fault.require(run.success(), "javac fails without a word", run);
            Fault.require(!run.generated().isEmpty(), "no error and no types", run);
            oracle.ifPresent(known -> compare(known, run));
        }
        if (chance % 8 == 0) {
            assertSame(run, laboratory.compile(sources, options));
        }
    }

    /** What must hold of every compilation, whatever the input. */
    static void assertSane(Javac.Run run) {
        if (run.thrown().isPresent()) {
            throw Fault.thrown(run.thrown().get());
        }
        Fault.require(run.rest().isEmpty(), "javac prints", run.rest());
        Fault.requireNone(
                "we crash", run.that(said -> OUR_FAULT.matcher(said.text()).find()));
        List<Said> unshown =
                run.that(said -> said.isOurs() && UNSHOWN.matcher(said.text()).find());
        Fault.require(unshown.isEmpty(), "a message has a character that is not shown", unshown);
        Fault.require(run.cpu().compareTo(SLOW) < 0, "slow", run.cpu());
    }

    private static boolean isAtTheAnnotation(Said said) {
        return said.text().startsWith(DATA + ":")
                && said.line() == 1
                && said.file().endsWith("package-info.java");
    }

    private boolean isPlaced(Said said) {
        Matcher matcher = PLACED.matcher(said.text());
        if (!matcher.matches()) {
            return REST.matcher(said.text()).find() || said.text().contains("SWITCH");
        }
        // The end of the file is a place too, and so is the end of a line.
        List<String> lines = List.of(text().split("\r\n|[\r\n]", -1));
        int line = Integer.parseInt(matcher.group(1));
        int column = Integer.parseInt(matcher.group(2));
        return line >= 1
                && line <= lines.size()
                && column >= 1
                && column <= lines.get(line - 1).length() + 1;
    }

    private String text() {
        boolean isUtf16 = data.length > 1 && ((data[0] & data[1]) == (byte) 0xFE);
        String text = new String(data, isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void assertPlain(String path, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Fault.require(
                    c == '\n' || c >= ' ' && c <= '~',
                    "generated source is not printable ASCII",
                    path + ": " + (int) c);
        }
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (CodeRanges.Lookup form : forms) {
            String name = packageOf(form);
            sources.put(
                    name + "/package-info.java",
                    ("@CodeRanges(value = \"%s\", lookup = CodeRanges.Lookup.%s)\npackage %s;\n"
                                    + "import dev.coderange.annotations.CodeRanges;\n")
                            .formatted(DATA, form, name));
            Nameable.of(text()).ifPresent(nameable -> sources.put(name + "/Uses.java", nameable.source(name)));
        }
        return sources;
    }

    private static String packageOf(CodeRanges.Lookup form) {
        return "made." + form.name().toLowerCase(Locale.ROOT) + "_";
    }

    private void compare(RangeOracle oracle, Javac.Run run) {
        ClassLoader loader = run.loader();
        for (CodeRanges.Lookup form : forms) {
            if (run.classes().containsKey(packageOf(form) + "." + oracle.name() + "Classifier")) {
                new GeneratedTypes(loader, packageOf(form), oracle).compare(new Dice(chance));
            } else {
                throw new AssertionError(
                        "no types of " + form + " beside " + run.classes().keySet());
            }
        }
    }

    private static void assertSame(Javac.Run one, Javac.Run other) {
        Fault.require(one.said().equals(other.said()), "the second compilation says something else", other.said());
        Fault.require(one.generated().equals(other.generated()), "the second compilation generates something else", "");
    }
}
