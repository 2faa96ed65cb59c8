package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.annotations.CheckedCode;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.runtime.CodeCategory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets that would pass a limit of the class file if they were written as small ones are. */
class LargeSetTest {

    @TempDir
    private Path folder;

    @Test
    void rangesThatAreTooManyForTheInitialiserAreHeldAsText() {
        CodeSet set = Sets.alternating(300, 20);
        SourceFolder sources = new SourceFolder(folder).add(Generations.of(set));
        assertThat(sources.compile(17)).isEmpty();
        assertThat(sources.type("made.MadeKind")).hasDeclaredFields("ranges");
        assertSameRanges(set, sources);
    }

    @Test
    void textsOfPrefixesAreReadWithTheirShape() {
        CodeSet set = Sets.random(new Random(5), Sets.format(".", "[A-Z]NN[0-9AB]NN*"), 0, 3_100_000, 4_000, 9);
        SourceFolder sources = new SourceFolder(folder).add(Generations.of(set));
        assertThat(sources.compile(17)).isEmpty();
        assertThat(sources.type("made.MadeKind").getDeclaredClasses())
                .extracting(Class::getSimpleName)
                .contains("RangeTexts");
        assertSameRanges(set, sources);
    }

    @Test
    void rangesOfPrefixesLongerThanAConstantAreReadInPieces() {
        CodeSet set = Sets.random(new Random(6), Sets.format("", "[A-Z]NN[0-9AB]NN*"), 0, 3_100_000, 16_000, 1);
        SourceFolder sources = new SourceFolder(folder).add(Generations.of(set));
        assertThat(sources.compile(17)).isEmpty();
        assertThat(Literals.joined(set.categories().get(0).ranges(), set.format())
                        .length())
                .isGreaterThan(Literals.LONGEST_CONSTANT);
        assertSameRanges(set, sources);
    }

    @Test
    void rangesLongerThanAConstantAreLeftOutOfTheRangeConstantsAndDividedInTheAnnotation() {
        CodeSet set = Sets.alternating(2, 6_000);
        Generation generation = Generations.of(set);
        SourceFolder sources = new SourceFolder(folder).add(generation);
        assertThat(sources.compile(17)).isEmpty();
        assertThat(sources.type("made.MadeRanges").getFields())
                .extracting(java.lang.reflect.Field::getName)
                .containsExactlyInAnyOrder("C0_FIRST", "C0_LAST", "C1_FIRST", "C1_LAST");
        assertThat(source(generation, "MadeRanges")).containsPattern("65,535\\s+(\\* )?bytes");
        assertThat(source(generation, "MadeKind"))
                .containsPattern("and\\s+(\\* )?5,992\\s+(\\* )?more\\s+(\\* )?ranges");
        assertSameRanges(set, sources);
        assertThat(entries(source(generation, "MadeCode"))).isEqualTo(expectedEntries(set));
    }

    /** 40,000 different pages of 16 codes: their table is small, and yet longer than a constant. */
    @Test
    void pagesThatNoConstantHoldsAreNotTaken() {
        Random random = new Random(1);
        List<long[]> codes = new ArrayList<>();
        for (long code = 0; code < 1_000_000; code += 1 + random.nextInt(7)) {
            codes.add(new long[] {code, code, 0});
        }
        CodeSet set = Sets.set(Sets.INTEGER, 1, codes);
        SourceFolder sources = new SourceFolder(folder).add(Generations.of(set));
        assertThat(sources.compile(17)).isEmpty();
        assertSameRanges(set, sources);
    }

    @Test
    void anEnumHoldsAsManyConstantsAsItIsAllowed() {
        CodeSet set = Sets.alternating(1_950, 1);
        SourceFolder sources = new SourceFolder(folder).add(Generations.of(set));
        assertThat(sources.compile(17)).isEmpty();
        assertSameRanges(set, sources);
    }

    private static void assertSameRanges(CodeSet set, SourceFolder sources) {
        Object[] constants = sources.type("made.MadeKind").getEnumConstants();
        assertThat(constants).hasSameSizeAs(set.categories());
        for (int i = 0; i < constants.length; i++) {
            CodeCategory constant = (CodeCategory) constants[i];
            Category category = set.categories().get(i);
            assertThat(constant.ranges())
                    .extracting(Object::toString)
                    .containsExactlyElementsOf(category.ranges().stream()
                            .map(range -> range.text(set.format()))
                            .toList());
            assertThat(constant.ranges()).isSameAs(constant.ranges());
            String last = set.format()
                    .code(category.ranges().get(category.ranges().size() - 1).last());
            assertThat(constant.contains(last)).isTrue();
        }
    }

    private static String source(Generation generation, String type) {
        return SourceWriter.write(generation).stream()
                .filter(each -> each.qualifiedName().equals("made." + type))
                .findFirst()
                .orElseThrow()
                .source();
    }

    /** The categories of the annotation as {@link CheckedCode#categories()} documents them, continuations joined. */
    private static List<String> entries(String source) {
        String member = source.substring(source.indexOf("categories = {"), source.indexOf("@Documented"));
        List<String> entries = new ArrayList<>();
        for (String element : member.replaceAll("\"\\s*\\+ \"", "").split("\"")) {
            if (element.startsWith("+")) {
                entries.set(entries.size() - 1, entries.get(entries.size() - 1) + element.substring(1));
            } else if (element.startsWith("0 ")) {
                entries.add(element);
            }
        }
        return entries;
    }

    private static List<String> expectedEntries(CodeSet set) {
        return set.categories().stream()
                .map(category -> "0 " + category.id() + " " + Literals.joined(category.ranges(), set.format()))
                .toList();
    }
}
