package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every generated source: it compiles without a warning wherever consumers compile, and is always the
 * same.
 */
class GeneratedSourceTest {

    private static final String[] SETS = {
        "radiology", "http", "shelf", "services", "networks", "supplies", "diagnoses", "regions"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {8, 11, 17, 21, 25})
    void compilesWithoutAWarningOnTheClassPath(int release) {
        assumeThat(release)
                .as("a release that this JDK knows")
                .isLessThanOrEqualTo(Runtime.version().feature());
        SourceFolder sources = new SourceFolder(folder);
        for (String set : SETS) {
            sources.add(generation(
                    set,
                    Optional.of(
                            release == 8 ? "javax.annotation.Generated" : "javax.annotation.processing.Generated")));
        }
        assertThat(sources.compile(release)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 17, 21, 25})
    void compilesWithoutAWarningInANamedModule(int release) {
        assumeThat(release)
                .as("a release that this JDK knows")
                .isLessThanOrEqualTo(Runtime.version().feature());
        SourceFolder sources = new SourceFolder(folder).module("com.acme", "transitive java.compiler");
        for (String set : SETS) {
            sources.add(generation(set, Optional.of("javax.annotation.processing.Generated")));
        }
        assertThat(sources.compile(release)).isEmpty();
    }

    @Test
    void needsNoGeneratedAnnotation() {
        SourceFolder sources = new SourceFolder(folder).module("com.acme");
        for (String set : SETS) {
            sources.add(generation(set, Optional.empty()));
        }
        assertThat(sources.compile(17)).isEmpty();
    }

    @Test
    void goesIntoTheUnnamedPackageToo() {
        SourceFolder sources =
                new SourceFolder(folder).add(Generations.of(Generations.RADIOLOGY, "", Optional.empty()));
        assertThat(sources.compile(17)).isEmpty();
        assertThat(sources.type("RadiologyCategory").isEnum()).isTrue();
    }

    @Test
    void aLevelWithoutACategoryIsAnEmptyEnum() {
        List<CodeRange> ranges = List.of(new CodeRange(7, 7));
        Category only = new Category("ONLY", "Only", "", ranges, ranges, List.of());
        for (List<Category> categories : List.of(List.of(only), List.<Category>of())) {
            SourceFolder sources = new SourceFolder(folder.resolve("of" + categories.size()))
                    .add(Generations.of(new CodeSet(
                            "Made",
                            "",
                            "",
                            "",
                            Sets.FIVE_DIGITS,
                            List.of(new Level("Upper"), new Level("Lower")),
                            categories)));
            assertThat(sources.compile(17)).isEmpty();
            assertThat(sources.type("made.MadeUpper").getEnumConstants()).hasSameSizeAs(categories);
            assertThat(sources.type("made.MadeLower").getEnumConstants()).isEmpty();
        }
    }

    @Test
    void isDocumentedWithoutAWarning() {
        SourceFolder sources = new SourceFolder(folder);
        for (String set : SETS) {
            sources.add(generation(set, Optional.empty()));
        }
        assertThat(sources.document()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "de-CH"})
    void isTheSameInEveryLocaleAndTimeZone(String language) {
        Generation generation = generation("radiology", Optional.empty());
        var expected = SourceWriter.write(generation);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(SourceWriter.write(generation)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void hasOnlyMethodsThatHotSpotCompiles() {
        SourceFolder sources = new SourceFolder(folder);
        for (String set : SETS) {
            sources.add(generation(set, Optional.empty()));
        }
        assertThat(sources.compile(17)).isEmpty();
        for (byte[] classFile : sources.classFiles()) {
            assertThat(MethodSizes.of(classFile).values()).allMatch(size -> size < MethodSizes.LARGEST_COMPILED);
        }
    }

    @Test
    void theEntriesOfRadiologyAreSmallEnoughToBeInlined() {
        SourceFolder sources = new SourceFolder(folder).add(generation("radiology", Optional.empty()));
        assertThat(sources.compile(17)).isEmpty();
        Map<String, Integer> entries = new TreeMap<>();
        for (byte[] classFile : sources.classFiles()) {
            MethodSizes.of(classFile).forEach((method, size) -> {
                if (method.matches("(sub)?category\\((I|Ljava/lang/CharSequence;)\\)L.*")) {
                    entries.put(method, size);
                }
            });
        }
        assertThat(entries)
                .hasSize(4)
                .allSatisfy((method, size) -> assertThat(size).isLessThan(MethodSizes.LARGEST_INLINED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"radiology", "http", "shelf", "services", "networks", "supplies", "diagnoses", "regions"})
    void isPrintableAsciiWithoutTabsTrailingBlanksOrLongLines(String set) {
        for (GeneratedType type : SourceWriter.write(generation(set, Optional.empty()))) {
            assertThat(type.source()).matches("[\\x20-\\x7e\\n]*").endsWith("}\n");
            assertThat(type.source().lines())
                    .allSatisfy(line ->
                            assertThat(line).hasSizeLessThanOrEqualTo(120).doesNotEndWith(" "));
        }
    }

    /** People read them: whoever reviews a change of the data, and whoever meets one in a debugger. */
    @Test
    void theTypesOfRadiologyHaveAtMost1300LinesTogether() {
        Generation radiology = generation("radiology", Optional.of("javax.annotation.processing.Generated"));
        assertThat(SourceWriter.write(radiology).stream()
                        .mapToLong(type -> type.source().lines().count())
                        .sum())
                .isLessThanOrEqualTo(1_300);
    }

    @Test
    void whatAnEditorShowsOfAConstantIsTitleRangesNumberOfCodesParentAndDescription() {
        Generation radiology = generation("radiology", Optional.empty());
        CodeSet set = radiology.codeSet();
        String source = SourceWriter.write(radiology).stream()
                .map(GeneratedType::source)
                .collect(Collectors.joining())
                .replaceAll("\\s+(\\*(?!/) ?)?", " ");
        for (int level = 0; level < set.levels().size(); level++) {
            for (CodeSet.Member member : set.members(level)) {
                Category category = member.category();
                String parent = level == 0
                        ? ""
                        : set.members(level - 1).get(member.parent()).category().id();
                String comment = source.substring(0, source.indexOf(" */ " + category.id() + "("));
                assertThat(comment.substring(comment.lastIndexOf("/**")))
                        .startsWith("/** <b>" + category.title() + "</b>: ")
                        .contains(category.ranges().stream()
                                .map(range -> range.text(set.format()))
                                .toList())
                        .contains(Javadoc.count(category.size(), "code"))
                        .contains(parent.isEmpty() ? "" : " of {@link RadiologyCategory#" + parent + "}")
                        .contains("<p>" + category.description());
            }
        }
    }

    private static Generation generation(String set, Optional<String> generatedAnnotation) {
        return Generations.of(Generations.data(set), "com.acme", generatedAnnotation);
    }
}
