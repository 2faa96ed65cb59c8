package dev.coderange.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Outcome;
import dev.coderange.runtime.CodeCategory;
import dev.coderange.runtime.CodeRange;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the generated types say of the categories themselves, compared with the data. */
class DescriptionIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void constantsSayWhatTheDataSays(DataSet data) throws Exception {
        Oracle oracle = data.oracle();
        Outcome outcome = data.compile(folder);
        for (int level = 0; level < oracle.levels().size(); level++) {
            List<CodeCategory> constants = new Answers(
                            outcome,
                            DataSet.PACKAGE,
                            oracle.name(),
                            oracle.levels().get(level))
                    .constants();
            List<Oracle.Entry> entries = oracle.entries(level);
            assertThat(constants.stream().map(CodeCategory::name))
                    .containsExactlyElementsOf(
                            entries.stream().map(Oracle.Entry::id).toList());
            for (int i = 0; i < constants.size(); i++) {
                assertSays(constants.get(i), entries.get(i), oracle);
            }
        }
        Class<?> classifier = outcome.type(DataSet.PACKAGE + "." + oracle.name() + "Classifier");
        assertThat(classifier.getField("EDITION").get(null)).isEqualTo(oracle.text("edition"));
        if (oracle.text("system").isEmpty()) {
            assertThat(classifier.getFields()).extracting(Field::getName).doesNotContain("SYSTEM");
        } else {
            assertThat(classifier.getField("SYSTEM").get(null)).isEqualTo(oracle.text("system"));
        }
        assertThat(classifier.getField("SOURCE_SHA256").get(null))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(data.file()))));
    }

    private static void assertSays(CodeCategory constant, Oracle.Entry entry, Oracle oracle) throws Exception {
        assertThat(constant.title()).isEqualTo(entry.title());
        assertThat(constant.description()).isEqualTo(entry.description());
        assertThat(constant.parent().map(CodeCategory::name).orElse("")).isEqualTo(entry.parent());
        assertThat(constant.children().stream().map(CodeCategory::name))
                .containsExactlyElementsOf(children(entry, oracle));
        if (!entry.parent().isEmpty()) {
            String level = oracle.levels().get(entry.level() - 1);
            String member = Character.toLowerCase(level.charAt(0)) + level.substring(1);
            assertThat(constant.getClass().getMethod(member).invoke(constant))
                    .isSameAs(constant.parent().orElseThrow());
        }
        if (!oracle.isInteger()) {
            long size = constant.ranges().stream().mapToLong(CodeRange::size).sum();
            assertThat(size)
                    .isEqualTo(oracle.sizes(entry.level()).get(entry.id()).longValue());
        }
    }

    private static List<String> children(Oracle.Entry entry, Oracle oracle) {
        return oracle.entries(entry.level() + 1).stream()
                .filter(child -> child.parent().equals(entry.id()))
                .map(Oracle.Entry::id)
                .toList();
    }

    /**
     * What a category holds is compared with the oracle code by code elsewhere; the constants say the same, ascending.
     */
    @ParameterizedTest
    @EnumSource
    void rangeConstantsAreTheRangesThatTheCategoriesHold(DataSet data) throws Exception {
        Oracle oracle = data.oracle();
        var compiled = data.compile(folder);
        Class<?> constants = compiled.type(DataSet.PACKAGE + "." + oracle.name() + "Ranges");
        int categories = 0;
        for (String level : oracle.levels()) {
            for (Object each :
                    compiled.type(DataSet.PACKAGE + "." + oracle.name() + level).getEnumConstants()) {
                CodeCategory category = (CodeCategory) each;
                String written = (String) constants.getField(category.name()).get(null);
                List<String> ranges = List.of(written.split(","));
                assertThat(ranges)
                        .containsExactlyInAnyOrderElementsOf(category.ranges().stream()
                                .map(CodeRange::toString)
                                .toList());
                String first = ranges.get(0).split("-")[0];
                String last = ranges.get(ranges.size() - 1).replaceFirst(".*-", "");
                Class<?> type = type(written, last, oracle);
                assertEnd(constants, category.name() + "_FIRST", type, first);
                assertEnd(constants, category.name() + "_LAST", type, last);
                categories++;
            }
        }
        assertThat(constants.getFields()).hasSize(3 * categories);
    }

    private static void assertEnd(Class<?> constants, String name, Class<?> type, String code) throws Exception {
        assertThat(constants.getField(name).getType()).as(name).isEqualTo(type);
        Object value = constants.getField(name).get(null);
        assertThat(value instanceof Number number ? number.longValue() : value)
                .as(name)
                .isEqualTo(type == String.class ? code : (Object) Long.parseLong(code));
    }

    /** A number where every code of the category is one of the one shape that is all digits, else text. */
    private static Class<?> type(String ranges, String last, Oracle oracle) {
        if (oracle.isInteger()) {
            return Long.parseLong(last) <= Integer.MAX_VALUE ? int.class : long.class;
        }
        long digitShapes = oracle.format().stream()
                .filter(shape -> shape.matches("N{1,9}"))
                .count();
        return digitShapes == 1 && ranges.matches("[0-9,-]+") ? int.class : String.class;
    }
}
