package dev.coderange.example.benchmark.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.runtime.procedure.ProcedureCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WrittenCodesTest {

    @Test
    void areReadAlikeByBothWays() throws IOException {
        WrittenCodes written = WrittenCodes.of(5_000);
        Set<String> spellings = new HashSet<>();

        for (String text : written.codes()) {
            ProcedureCode code = ProcedureCode.of(text);
            List<String> parts = new ArrayList<>(List.of(code.base()));
            parts.addAll(code.modifiers());
            assertThat(RegularExpression.parts(text)).as(text).isEqualTo(parts);
            spellings.add(text.replace(code.base(), "#"));
        }

        assertThat(written.codes()).hasSizeGreaterThan(4_000);
        assertThat(written.file().lines()).hasSameSizeAs(written.codes());
        assertThat(spellings).hasSize(8);
    }
}
