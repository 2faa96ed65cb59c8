package dev.coderange.example.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void eachProcedureCodeHasANumberOfItsOwn() {
        assertThat(IntStream.range(0, Numbering.PROCEDURE_CODES))
                .allSatisfy(number -> assertThat(Numbering.PROCEDURES.number(Numbering.PROCEDURES.code(number)))
                        .isEqualTo(number.longValue()));
    }

    @Test
    void lettersBehindFollowTheDigitsAndLettersInFrontFollowThose() {
        assertThat(Numbering.PROCEDURES.code(0)).isEqualTo("00000");
        assertThat(Numbering.PROCEDURES.code(99_999)).isEqualTo("99999");
        assertThat(Numbering.PROCEDURES.code(100_042)).isEqualTo("0042A");
        assertThat(Numbering.PROCEDURES.code(149_999)).isEqualTo("9999U");
        assertThat(Numbering.PROCEDURES.code(150_000)).isEqualTo("A0000");
        assertThat(Numbering.PROCEDURES.code(Numbering.PROCEDURE_CODES - 1)).isEqualTo("V9999");
    }

    @Test
    void fiveDigitsKeepTheirZeros() {
        assertThat(Numbering.FIVE_DIGITS.code(100)).isEqualTo("00100");
        assertThat(Numbering.FIVE_DIGITS.number("00100")).isEqualTo(100);
    }
}
