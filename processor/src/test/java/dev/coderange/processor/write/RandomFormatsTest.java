package dev.coderange.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.check.ValidationResult;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.EncodedSet;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.plan.Planner;
import dev.coderange.processor.read.DataReader;
import dev.coderange.processor.reference.CheckedSet;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.ReferenceCheck;
import dev.coderange.runtime.CodeCategory;
import dev.coderange.runtime.CodeRange;
import dev.coderange.runtime.UnknownCodeException;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Formats made by chance from fixed seeds, with mixed places, prefixes and ignored characters: whatever can be asked in
 * every form answers what the ranges say as text.
 */
class RandomFormatsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("coderange.formats", 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answerWhatTheirRangesSayAsText(long seed) throws Throwable {
        var random = new Random(seed);
        RandomFormat made = sound(random);
        CodeSet set = check(made).codeSet().orElseThrow();
        var subject = new Subject(made, set);
        for (String code : made.codes(1 << 21)) {
            subject.askClassifiers(code);
        }
        for (String text : made.texts(random, 3_000)) {
            subject.askClassifiers(text);
            subject.askEverything(text);
        }
        subject.askClassifiers(null);
        if (set.format().takesInt()) {
            subject.askNumbers(random);
        }
    }

    private static ValidationResult check(RandomFormat made) {
        return DataValidator.check(DataReader.read(made.json().getBytes(StandardCharsets.UTF_8)));
    }

    /** A format of shapes that no code has two of. */
    private static RandomFormat sound(Random random) {
        while (true) {
            var made = new RandomFormat(random);
            ValidationResult checked = check(made);
            if (checked.problems().isEmpty()) {
                return made;
            }
            assertThat(checked.problems())
                    .as(made.json())
                    .allMatch(problem -> problem.text().startsWith("Some text has both")
                            || problem.text().startsWith("The shape ")
                            || problem.text().contains(" can begin codes of "));
        }
    }

    /** The generated types in every form of lookup, and the check of references. */
    private static final class Subject {

        private final RandomFormat made;
        private final CodeSet set;
        private final List<MethodHandle> classifiers = new ArrayList<>();
        private final List<MethodHandle> ofInt = new ArrayList<>();
        private final List<MethodHandle> ordinals = new ArrayList<>();
        private final List<Class<?>> enums = new ArrayList<>();
        private final CodeConstraint reference;
        private final CodeConstraint decoded;

        Subject(RandomFormat made, CodeSet set) throws ReflectiveOperationException {
            this.made = made;
            this.set = set;
            reference = CodeConstraint.of(new CheckedSet(set, References.ERROR), List.of(), false);
            CodeSet again = EncodedSet.encode(set, 100).decode();
            decoded = CodeConstraint.of(new CheckedSet(again, References.ERROR), List.of(), false);
            List<JavaFileObject> sources = new ArrayList<>();
            for (Request.Lookup lookup : Request.Lookup.values()) {
                Generation generation = generation(lookup);
                for (GeneratedType type : SourceWriter.write(generation)) {
                    sources.add(JavaFileObjects.forSourceString(type.qualifiedName(), type.source()));
                }
            }
            Compilation compilation = Compiler.javac()
                    .withOptions("-Xlint:all", "-Werror", "-proc:none")
                    .compile(sources);
            assertThat(compilation).succeededWithoutWarnings();
            var loader = new MemoryLoader(compilation);
            for (Request.Lookup lookup : Request.Lookup.values()) {
                String prefix = name(lookup) + ".Made";
                Class<?> classifier = loader.loadClass(prefix + "Classifier");
                classifiers.add(MemoryLoader.handle(classifier, "kind", CodeCategory.class, CharSequence.class));
                if (set.format().takesInt()) {
                    ofInt.add(MemoryLoader.handle(classifier, "kind", CodeCategory.class, int.class));
                    ordinals.add(MemoryLoader.handle(classifier, "kindOrdinals", void.class, int[].class, int[].class));
                }
                enums.add(loader.loadClass(prefix + "Kind"));
            }
        }

        private static String name(Request.Lookup lookup) {
            return "made." + lookup.name().toLowerCase(Locale.ROOT) + "s";
        }

        private Generation generation(Request.Lookup lookup) {
            Generation any = Generations.of(set);
            return new Generation(
                    name(lookup),
                    set,
                    Planner.plan(set, lookup),
                    any.data(),
                    new Request("made.json", lookup, any.request().references()),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of());
        }

        void askClassifiers(String text) throws Throwable {
            String expected = text == null ? null : made.owner(text);
            for (MethodHandle classifier : classifiers) {
                same(expected, (CodeCategory) classifier.invokeExact((CharSequence) text), text);
            }
        }

        private void same(String expected, CodeCategory actual, Object code) {
            String id = actual == null ? null : actual.name();
            if (expected == null ? id != null : !expected.equals(id)) {
                throw new AssertionError(
                        "\"" + code + "\" belongs to " + expected + " and not to " + id + ":\n" + made.json());
            }
        }

        void askEverything(String text) throws Throwable {
            String expected = made.owner(text);
            for (Class<?> type : enums) {
                CodeCategory[] constants = (CodeCategory[]) type.getEnumConstants();
                for (CodeCategory constant : constants) {
                    boolean isOwner = constant.name().equals(expected);
                    assertThat(constant.contains(text))
                            .as("%s %s", constant, text)
                            .isEqualTo(isOwner);
                    assertThat(holds(constant.ranges(), text))
                            .as("%s %s of %s", constant.ranges(), text, made.json())
                            .isEqualTo(isOwner);
                    assertThat(holds(parsed(constant), text)).isEqualTo(isOwner);
                }
            }
            var violation = ReferenceCheck.check(List.of(reference), text);
            assertThat(violation.isEmpty()).as(text).isEqualTo(expected != null);
            assertThat(ReferenceCheck.check(List.of(decoded), text).isEmpty()).isEqualTo(expected != null);
            if (expected == null && set.format().key(text) >= 0) {
                String said = UnknownCodeException.of(
                                "Made",
                                "kind",
                                text,
                                set.format().description(),
                                set.format().ignored(),
                                List.of((CodeCategory[]) enums.get(0).getEnumConstants()))
                        .getMessage();
                assertThat(violation.orElseThrow().violation().text()).isEqualTo(said);
            }
        }

        private static boolean holds(List<CodeRange> ranges, String text) {
            return ranges.stream().anyMatch(range -> range.contains(text));
        }

        /** The ranges of a constant, read from their text, and of the sizes that the model has. */
        private List<CodeRange> parsed(CodeCategory constant) {
            List<CodeRange> parsed = new ArrayList<>();
            long size = 0;
            for (CodeRange range : constant.ranges()) {
                parsed.addAll(
                        CodeRange.parse(set.format().description(), set.format().ignored(), range.toString()));
                size += range.size();
            }
            assertThat(parsed).isEqualTo(constant.ranges());
            long expected = set.categories().stream()
                    .filter(category -> category.id().equals(constant.name()))
                    .findFirst()
                    .orElseThrow()
                    .size();
            assertThat(size).isEqualTo(expected);
            return parsed;
        }

        void askNumbers(Random random) throws Throwable {
            int[] numbers = random.ints(5_000, -10, 200_000).toArray();
            int width = set.format().paddedWidth().orElseThrow();
            for (int form = 0; form < enums.size(); form++) {
                int[] into = new int[numbers.length];
                ordinals.get(form).invokeExact(numbers, into);
                for (int i = 0; i < numbers.length; i++) {
                    String digits = Integer.toString(numbers[i]);
                    String code = "0".repeat(Math.max(0, width - digits.length())) + digits;
                    String expected = numbers[i] < 0 || digits.length() > width ? null : made.owner(code);
                    CodeCategory actual = (CodeCategory) ofInt.get(form).invokeExact(numbers[i]);
                    same(expected, actual, numbers[i]);
                    assertThat(into[i]).isEqualTo(actual == null ? -1 : ((Enum<?>) actual).ordinal());
                }
            }
        }
    }
}
