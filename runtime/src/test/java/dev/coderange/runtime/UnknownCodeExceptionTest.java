package dev.coderange.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownCodeExceptionTest {

    private static final List<CodeCategory> RADIOLOGY = List.of(
            category("DIAGNOSTIC", "70010-76499"), category("ULTRASOUND", "76506-76999", "77001"), category("EMPTY"));
    private static final List<CodeCategory> SUPPLIES =
            List.of(category("DRUGS", "J0120-J9999"), category("OTHER", "A0001-A0099"));
    private static final List<CodeCategory> POINTS = List.of(category("LOW", "0-127"), category("HIGH", "1000-65535"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    76502 | "76502" is in no category of Radiology: it lies between DIAGNOSTIC (70010-76499) and ULTRASOUND (76506-76999). Nearest: 76499
                    76503 | "76503" is in no category of Radiology: it lies between DIAGNOSTIC (70010-76499) and ULTRASOUND (76506-76999). Nearest: 76506
                    77000 | "77000" is in no category of Radiology: it lies between ULTRASOUND (76506-76999) and ULTRASOUND (77001). Nearest: 77001
                    00100 | "00100" is in no category of Radiology: it lies below DIAGNOSTIC (70010-76499). Nearest: 70010
                    99999 | "99999" is in no category of Radiology: it lies above ULTRASOUND (77001). Nearest: 77001
                    '' | "" is no code of Radiology: expected NNNNN
                    ' 76502' | " 76502" is no code of Radiology: expected NNNNN
                    7650 | "7650" is no code of Radiology: expected NNNNN
                    7650A | "7650A" is no code of Radiology: expected NNNNN
                    -5 | "-5" is no code of Radiology: expected NNNNN
                    """)
    void saysWhereACodeLiesAndWhatIsNearest(String code, String message) {
        assertThat(UnknownCodeException.of("Radiology", "category", code, "NNNNN", RADIOLOGY))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    J0100 | "J0100" is in no category of Supply: it lies below DRUGS (J0120-J9999). Nearest: J0120
                    A0100 | "A0100" is in no category of Supply: it lies above OTHER (A0001-A0099). Nearest: A0099
                    B0100 | "B0100" is in no category of Supply: its codes are [A-V]NNNN, and no range has the letters of this one
                    0100J | "0100J" is no code of Supply: expected [A-V]NNNN
                    j0100 | "j0100" is no code of Supply: expected [A-V]NNNN
                    """)
    void knowsLettersApart(String code, String message) {
        assertThat(UnknownCodeException.of("Supply", "category", code, "[A-V]NNNN", SUPPLIES))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    500 | "500" is in no category of Point: it lies between LOW (0-127) and HIGH (1000-65535). Nearest: 127
                    65536 | "65536" is in no category of Point: it lies above HIGH (1000-65535). Nearest: 65535
                    99999999999999999999 | "99999999999999999999" is in no category of Point: it lies above HIGH (1000-65535). Nearest: 65535
                    0500 | "0500" is no code of Point: expected an integer from 0 without leading zeros
                    """)
    void comparesIntegersAsNumbers(String code, String message) {
        assertThat(UnknownCodeException.of("Point", "category", code, "integer", POINTS))
                .hasMessage(message);
    }

    @Test
    void saysThatNullIsNoCode() {
        UnknownCodeException exception = UnknownCodeException.of("Radiology", "category", null, "NNNNN", RADIOLOGY);

        assertThat(exception).hasMessage("null is no code of Radiology: expected NNNNN");
        assertThat(exception.code()).isEqualTo("null");
    }

    @Test
    void showsHostileTextHarmlessly() {
        assertThat(UnknownCodeException.of("Radiology", "category", "７\n\u0000\u202e\"", "NNNNN", RADIOLOGY))
                .hasMessage("\"\\uff17\\u000a\\u0000\\u202e\"\" is no code of Radiology: expected NNNNN");
    }

    @Test
    void cutsLongText() {
        assertThat(UnknownCodeException.of("Radiology", "category", "9".repeat(1_000_000), "NNNNN", RADIOLOGY))
                .hasMessage("\"" + "9".repeat(40) + "...\" is no code of Radiology: expected NNNNN");
    }

    @Test
    void tellsWhatWasAskedAndWhatWasGiven() {
        UnknownCodeException exception = UnknownCodeException.of("Radiology", "category", "99999", "NNNNN", RADIOLOGY);

        assertThat(exception).isInstanceOf(IllegalArgumentException.class);
        assertThat(exception.set()).isEqualTo("Radiology");
        assertThat(exception.code()).isEqualTo("99999");
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        UnknownCodeException exception = UnknownCodeException.of("Radiology", "category", "99999", "NNNNN", RADIOLOGY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            UnknownCodeException copy = (UnknownCodeException) in.readObject();
            assertThat(copy).hasMessage(exception.getMessage());
            assertThat(copy.code()).isEqualTo("99999");
        }
    }

    private static CodeCategory category(String name, String... ranges) {
        return new Category(
                name,
                Arrays.stream(ranges)
                        .map(range -> range.split("-"))
                        .map(ends -> CodeRange.of(ends[0], ends[ends.length - 1]))
                        .toList());
    }

    private record Category(String name, List<CodeRange> ranges) implements CodeCategory {

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
