package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.read.DataReader;
import dev.coderange.runtime.CodeCategory;
import dev.coderange.runtime.CodeRange;
import dev.coderange.runtime.UnknownCodeException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler and the exception of the runtime say the same of a code, word for word. */
class OneVoiceTest {

    private static final String DATA = """
            {"name": "Procedure", "format": ["NNNNN", "NNNN[AFMTU]"], "levels": ["Section"], "categories": [
              {"id": "ANESTHESIA", "ranges": ["00200-00299", "01400-01499"]},
              {"id": "RADIOLOGY", "ranges": ["70010-76499"]},
              {"id": "EMERGING", "ranges": ["0042T-0900T"]}]}
            """;

    private static final String DIAGNOSES = """
            {"name": "Diagnosis", "format": ["[A-Z]N[0-9AB]*", "NNNNN", "NN[XY]"], "ignore": ".-", "levels": ["Chapter"],
             "categories": [
              {"id": "INFECTIONS", "ranges": ["A00-B99"]},
              {"id": "NEOPLASMS", "ranges": ["C00-D49"]},
              {"id": "PREGNANCY", "ranges": ["O00-O9A"]},
              {"id": "FACTORS", "ranges": ["Z0-Z3A", "10X-20X"]}]}
            """;

    private static final String NETWORKS = """
            {"name": "Network", "format": "integer", "ignore": ",", "levels": ["Use"],
             "categories": [{"id": "LOW", "ranges": ["10-999"]}, {"id": "HIGH", "ranges": ["5000-9999"]}]}
            """;

    private static CodeSet set(String data) {
        return DataValidator.check(DataReader.read(data.getBytes(StandardCharsets.UTF_8)))
                .codeSet()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "60000",
                "00100",
                "00301",
                "99999",
                "0041T",
                "0901T",
                "",
                "chest",
                "71046 ",
                "\u00a071046",
                "\ufeff71046\t",
                "71O46",
                "7lO46",
                "1402",
                "203",
                "42T",
                "0042t",
                "71046.0",
                "1402.00",
                "71046TC",
                "71046tc",
                "71046-26",
                "7104626",
                "71046-26-59",
                "71046 26",
                "71046^26",
                "HC:71046",
                "HC:71046:26",
                "hc:71046:26:59",
                "0042T-26",
                "HC:99999:26",
                "71046-262",
                "\u202e71046",
                "\uff17\uff11\uff10\uff14\uff16"
            })
    void saysTheSameInTheCompilerAndAtRunTime(String code) {
        assertOneVoice(code, set(DATA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B9A",
                "B9.A",
                "D4A.123",
                "D50-99XYZ",
                "N99",
                "O9B",
                "Z3B",
                "ZZZ",
                "M8",
                "m80",
                "a05.1",
                "A05.1 ",
                "A05_1",
                "b20",
                "A05:26",
                "12345",
                "12.345",
                "09X",
                "1.5Y",
                "21X",
                "21Z",
                "",
                ".",
                "-.",
                "I1O",
                "A00-B99x",
                "450.0"
            })
    void saysTheSameOfCountedLettersPrefixesAndIgnoredCharacters(String code) {
        assertOneVoice(code, set(DIAGNOSES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "4,999", "9", "9,", "10,000", "", ",", "12 ", "1.0"})
    void saysTheSameOfIntegersWithIgnoredCharacters(String code) {
        assertOneVoice(code, set(NETWORKS));
    }

    private static void assertOneVoice(String code, CodeSet set) {
        CodeConstraint anyCode = CodeConstraint.of(new CheckedSet(set, References.ERROR), List.of(), false);
        String compiler = ReferenceCheck.check(List.of(anyCode), code)
                .orElseThrow()
                .violation()
                .text();
        UnknownCodeException thrown = UnknownCodeException.of(
                set.name(),
                set.levels().get(0).noun(),
                code,
                set.format().description(),
                set.format().ignored(),
                sections(set));

        assertThat(thrown).hasMessage(compiler);
    }

    private static List<CodeCategory> sections(CodeSet set) {
        return set.categories().stream()
                .map(category -> (CodeCategory) new Section(
                        category.id(),
                        category.ranges().stream()
                                .map(range -> range.text(set.format()))
                                .flatMap(text ->
                                        CodeRange.parse(
                                                set.format().description(),
                                                set.format().ignored(),
                                                text)
                                                .stream())
                                .toList()))
                .toList();
    }

    private record Section(String name, List<CodeRange> ranges) implements CodeCategory {

        @Override
        public String title() {
            return name;
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public boolean contains(CharSequence code) {
            return ranges.stream().anyMatch(range -> range.contains(code));
        }

        @Override
        public Optional<CodeCategory> parent() {
            return Optional.empty();
        }

        @Override
        public List<CodeCategory> children() {
            return List.of();
        }
    }
}
