package dev.coderange.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.read.DataReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is encoded is decoded to the same codes, however short its entries, and nothing else is decoded. */
class EncodedSetTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"radiology", "http", "shelf", "services", "networks", "supplies", "diagnoses"})
    void decodesWhatItEncodes(String name) throws IOException {
        Path data = name.equals("radiology")
                ? Path.of("../data/radiology.json")
                : GOLDEN.resolve(name).resolve(name + ".json");
        CodeSet set = DataValidator.check(DataReader.read(Files.readAllBytes(data)))
                .codeSet()
                .orElseThrow();

        for (int longest : List.of(65_534, 60, 45)) {
            EncodedSet encoded = EncodedSet.encode(set, longest);
            CodeSet decoded = encoded.decode();

            assertThat(encoded.categories()).allMatch(entry -> entry.length() <= longest);
            assertThat(decoded.name()).isEqualTo(set.name());
            assertThat(decoded.format().texts()).isEqualTo(set.format().texts());
            assertThat(decoded.levels()).isEqualTo(set.levels());
            assertThat(carried(decoded.categories())).isEqualTo(carried(set.categories()));
        }
    }

    private static List<Category> carried(List<Category> categories) {
        return categories.stream()
                .map(category ->
                        new Category(category.id(), "", "", List.of(), category.ranges(), carried(category.children())))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A 00001", "1 A 00001", "0 A 00001-", "0 A 00002-00001", "0 A 1", "0 A 00001-0001A", "+00001"
            })
    void decodesNothingElse(String entry) {
        EncodedSet other =
                new EncodedSet("Other", List.of("NNNNN", "NNNNA"), "", List.of("Kind"), List.of(entry), "", List.of());

        assertThatIllegalArgumentException().isThrownBy(other::decode);
    }
}
