package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.runtime.CodeCategory;
import dev.coderange.runtime.CodeRange;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The constants of ranges, the enums and the classifier say the same of every code. */
class RangeConstantsTest {

    /** Codes of integer data beside the bounds: there are too many to try them all. */
    private static final int NEAR = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"radiology", "http", "shelf", "services", "networks", "supplies", "diagnoses"})
    void aConstantReachesExactlyWhatItsCategoryHolds(String name) throws ReflectiveOperationException {
        Generation generation = Generations.of(Generations.data(name), "com.acme", Optional.empty());
        SourceFolder sources = new SourceFolder(folder).add(generation);
        assertThat(sources.compile(17)).isEmpty();
        CodeSet set = generation.codeSet();
        Class<?> constants = sources.type("com.acme." + set.name() + "Ranges");
        for (int level = 0; level < set.levels().size(); level++) {
            Object[] categories = sources.type(
                            "com.acme." + set.name() + set.levels().get(level).name())
                    .getEnumConstants();
            for (Member member : set.members(level)) {
                assertSame(set, member.category(), (CodeCategory) categories[member.ordinal()], constants);
            }
        }
    }

    @Test
    void anOverlapIsResolvedInTheConstantToo() throws ReflectiveOperationException {
        SourceFolder sources =
                new SourceFolder(folder).add(Generations.of(Generations.RADIOLOGY, "com.acme", Optional.empty()));
        assertThat(sources.compile(17)).isEmpty();
        Class<?> constants = sources.type("com.acme.RadiologyRanges");
        assertThat(constants.getField("PHYSICS_AND_DOSIMETRY").get(null)).isEqualTo("77295,77300-77370");
        assertThat(constants.getField("PHYSICS_AND_DOSIMETRY_FIRST").get(null)).isEqualTo(77295);
        assertThat(constants.getField("TREATMENT_PLANNING").get(null)).isEqualTo("77261-77294,77296-77299");
    }

    @Test
    void theTypeOfEndsIsACategorysOwn() throws ReflectiveOperationException {
        CodeFormat format = Sets.CPT;
        long lettered = format.key("0042T");
        CodeSet set = Sets.set(
                format, new long[] {100, 200, 0}, new long[] {lettered, lettered + 5, 1}, new long[] {300, 300, 2});
        Class<?> constants = compiled(set);
        assertThat(constants.getField("C0_FIRST").get(null)).isEqualTo(100);
        assertThat(constants.getField("C1_FIRST").get(null)).isEqualTo("0042T");
        assertThat(constants.getField("C2_LAST").get(null)).isEqualTo(300);
    }

    @Test
    void integersPastIntAreLongForTheirCategoryAlone() throws ReflectiveOperationException {
        Class<?> constants =
                compiled(Sets.set(Sets.INTEGER, new long[] {5, 9, 0}, new long[] {7_000_000_000L, 7_000_000_001L, 1}));
        assertThat(constants.getField("C0_LAST").get(null)).isEqualTo(9);
        assertThat(constants.getField("C1_LAST").get(null)).isEqualTo(7_000_000_001L);
    }

    @Test
    void aCategoryWithoutACodeHasAnEmptyConstantAndNoEnds() throws ReflectiveOperationException {
        Class<?> constants = compiled(Sets.set(Sets.FIVE_DIGITS, 2, List.of(new long[] {1, 2, 0})));
        assertThat(constants.getField("C1").get(null)).isEqualTo("");
        assertThat(constants.getFields())
                .extracting(Field::getName)
                .containsExactlyInAnyOrder("C0", "C0_FIRST", "C0_LAST", "C1");
    }

    @Test
    void aCommentTellsWhereCodesBetweenTheEndsAreSomebodyElses() {
        String ranges = source(Generations.of(Generations.RADIOLOGY, "com.acme", Optional.empty()), "RadiologyRanges");
        assertThat(ranges.replaceAll("\\s+\\* ", " "))
                .contains("of {@link #PHYSICS_AND_DOSIMETRY}; not every code between them is its own.")
                .contains("of {@link #CHEST}. */");
    }

    @ParameterizedTest
    @ValueSource(strings = {"radiology", "http", "shelf", "services", "networks", "supplies", "diagnoses"})
    void everyClassFileHasTheMarkThatCoverageToolsLookFor(String name) {
        SourceFolder sources =
                new SourceFolder(folder).add(Generations.of(Generations.data(name), "com.acme", Optional.empty()));
        assertThat(sources.compile(17)).isEmpty();
        assertThat(sources.classFiles())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(new String(file, StandardCharsets.ISO_8859_1))
                        .contains("Ldev/coderange/runtime/Generated;"));
    }

    private Class<?> compiled(CodeSet set) {
        SourceFolder sources = new SourceFolder(folder).add(Generations.of(set));
        assertThat(sources.compile(17)).isEmpty();
        return sources.type("made.MadeRanges");
    }

    private static void assertSame(CodeSet set, Category category, CodeCategory constant, Class<?> constants)
            throws ReflectiveOperationException {
        String text = (String) constants.getField(category.id()).get(null);
        List<CodeRange> parsed = RangeForm.of(set).isSaidByEnds()
                ? CodeRange.parse(text)
                : CodeRange.parse(set.format().description(), set.format().ignored(), text);
        assertThat(parsed).containsExactlyInAnyOrderElementsOf(constant.ranges());
        for (String code : codes(set)) {
            assertThat(parsed.stream().anyMatch(range -> range.contains(code)))
                    .as("%s in %s", code, category.id())
                    .isEqualTo(constant.contains(code));
        }
    }

    /** Every code of a format that has few, else those near the bounds, and some drawn by chance. */
    private static List<String> codes(CodeSet set) {
        CodeFormat format = set.format();
        List<String> codes = new ArrayList<>();
        if (format.lastKey() < 20_000) {
            for (long key = 0; key <= format.lastKey(); key++) {
                codes.add(format.code(key));
            }
            return codes;
        }
        for (int level = 0; level < set.levels().size(); level++) {
            for (Member member : set.members(level)) {
                member.category().declared().forEach(range -> {
                    for (long end : new long[] {range.first(), range.last()}) {
                        for (int offset = -NEAR; offset <= NEAR; offset++) {
                            long key = end + offset; // past the last long it is negative
                            if (key >= 0 && key <= format.lastKey()) {
                                codes.add(format.code(key));
                            }
                        }
                    }
                });
            }
        }
        new Random(1)
                .longs(500, 0, Math.min(format.lastKey(), 1L << 40))
                .mapToObj(format::code)
                .forEach(codes::add);
        return codes;
    }

    private static String source(Generation generation, String type) {
        return SourceWriter.write(generation).stream()
                .filter(each -> each.qualifiedName().endsWith("." + type))
                .findFirst()
                .orElseThrow()
                .source();
    }
}
