package dev.coderange.example.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcedureRangesTest {

    private final List<Span> spans = ProcedureRanges.make();

    @Test
    void areFourteenThousandInOrderAndApart() {
        assertThat(spans).hasSize(ProcedureRanges.RANGES);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).first()).isGreaterThan(spans.get(i - 1).last());
        }
    }

    @Test
    void useEveryGroup() {
        assertThat(spans.stream().map(Span::id).distinct()).hasSize(ProcedureRanges.GROUPS);
    }

    @Test
    void neverPassFromOneLetterToTheNext() {
        assertThat(spans).allSatisfy(span -> assertThat(letters(span.first())).isEqualTo(letters(span.last())));
    }

    @Test
    void areTheSameEachTime() {
        assertThat(ProcedureRanges.make()).isEqualTo(spans);
        assertThat(spans.stream().mapToLong(span -> span.first() * span.size()).sum())
                .isEqualTo(57_148_329_481L);
    }

    private static String letters(long number) {
        return Numbering.PROCEDURES.code(number).replaceAll("[0-9]", "");
    }
}
