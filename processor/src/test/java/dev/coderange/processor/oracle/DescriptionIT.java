package dev.coderange.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Outcome;
import dev.coderange.runtime.CodeCategory;
import dev.coderange.runtime.CodeRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        assertThat(classifier.getField("SYSTEM").get(null)).isEqualTo(oracle.text("system"));
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

    @ParameterizedTest
    @EnumSource
    void rangeConstantsAreTheRangesAsDeclared(DataSet data) throws Exception {
        Oracle oracle = data.oracle();
        Class<?> ranges = data.compile(folder).type(DataSet.PACKAGE + "." + oracle.name() + "Ranges");
        for (int level = 0; level < oracle.levels().size(); level++) {
            for (Oracle.Entry entry : oracle.entries(level)) {
                List<String> ends = entry.ranges().stream()
                        .flatMap(range -> Stream.of(range.split("-")))
                        .toList();
                assertThat(ranges.getField(entry.id()).get(null)).isEqualTo(String.join(",", entry.ranges()));
                assertThat(end(ranges, entry.id() + "_FIRST", oracle)).isEqualTo(first(ends, oracle));
                assertThat(end(ranges, entry.id() + "_LAST", oracle)).isEqualTo(last(ends, oracle));
            }
        }
        assertThat(ranges.getFields())
                .hasSize(3
                        * Stream.iterate(0, level -> level + 1)
                                .limit(oracle.levels().size())
                                .mapToInt(level -> oracle.entries(level).size())
                                .sum());
    }

    private static Object end(Class<?> ranges, String name, Oracle oracle) throws Exception {
        Class<?> type = oracle.isInteger() ? long.class : isOneNumber(oracle) ? int.class : String.class;
        assertThat(ranges.getField(name).getType()).isEqualTo(type);
        return ranges.getField(name).get(null);
    }

    private static Object first(List<String> ends, Oracle oracle) {
        return converted(ends.stream().min((a, b) -> order(a, b, oracle)), oracle);
    }

    private static Object last(List<String> ends, Oracle oracle) {
        return converted(ends.stream().max((a, b) -> order(a, b, oracle)), oracle);
    }

    private static int order(String one, String other, Oracle oracle) {
        return oracle.isInteger() ? Long.compare(Long.parseLong(one), Long.parseLong(other)) : one.compareTo(other);
    }

    private static Object converted(Optional<String> end, Oracle oracle) {
        String code = end.orElseThrow();
        if (oracle.isInteger()) {
            return Long.parseLong(code);
        }
        return isOneNumber(oracle) ? (Object) Integer.parseInt(code) : code;
    }

    private static boolean isOneNumber(Oracle oracle) {
        return oracle.format().size() == 1 && oracle.format().get(0).matches("N{1,9}");
    }
}
