package dev.coderange.runtime.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import com.sun.management.ThreadMXBean;
import dev.coderange.runtime.procedure.Refusal.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.CharBuffer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a code, a result and a refusal are to those who use them. */
class ProcedureCodeTest {

    /** A code: a header, a number of eight bytes, two references, and what rounds that up. */
    private static final long BYTES_OF_CODE = 40;

    /** A text of five characters and its array. */
    private static final long BYTES_OF_TEXT = 48;

    @Test
    void hasTheParts() {
        ProcedureCode code = ProcedureCode.of("HC>71046>26>rt>Z9>00");

        assertThat(code.base()).isEqualTo("71046");
        assertThat(code.modifiers()).containsExactly("26", "RT", "Z9", "00");
        assertThat(code.qualifier()).contains("HC");
        assertThat(code.kind()).isEqualTo(ProcedureCode.Kind.CPT_CATEGORY_I);
        assertThat(code).hasToString("71046-26-RT-Z9-00");
        assertThat(code.toX12()).isEqualTo("HC:71046:26:RT:Z9:00");
    }

    @Test
    void hasNoModifiersAndNoQualifierWhereThereAreNone() {
        ProcedureCode code = ProcedureCode.of("71046");

        assertThat(code.modifiers()).isEmpty();
        assertThat(code.qualifier()).isEmpty();
        assertThat(code.toX12()).isEqualTo("HC:71046");
    }

    @Test
    void modifiersCannotBeChanged() {
        for (String text : List.of("71046", "71046-26")) {
            List<String> modifiers = ProcedureCode.of(text).modifiers();
            assertThatThrownBy(() -> modifiers.add("59")).isInstanceOf(UnsupportedOperationException.class);
        }
        Set<Leniency> leniencies = ProcedureCode.parse("71046-26").leniencies();
        assertThatThrownBy(() -> leniencies.add(Leniency.X12)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Leniency.USUAL.clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "D0120, AD:D0120",
        "HC:D0120, HC:D0120",
        "AD:D0120:52, AD:D0120:52",
        "AD:71046, AD:71046",
        "CDT|D0120, AD:D0120",
        "71046-26^X^C4, HC:71046:26",
        "http://www.ama-assn.org/go/cpt|71046, HC:71046"
    })
    void qualifierOfX12(String text, String x12) {
        assertThat(ProcedureCode.of(text).toX12()).isEqualTo(x12);
    }

    @Test
    void isEqualByItsBaseAndItsModifiersInOrder() {
        ProcedureCode code = ProcedureCode.of("71046-26-RT");

        for (String same : List.of("7104626RT", "HC:71046:26:RT", "71046 26 rt", "71046-26-RT^X^C4")) {
            assertThat(ProcedureCode.of(same)).isEqualTo(code).hasSameHashCodeAs(code);
        }
        for (String other : List.of("71046", "71046-RT-26", "71046-26", "71047-26-RT", "71046-26-RT-59")) {
            assertThat(ProcedureCode.of(other)).isNotEqualTo(code).isNotEqualTo(null);
        }
        assertThat(code).isNotEqualTo("71046-26-RT");
    }

    @Test
    void hashCodesTellModifiersAndBasesApart() {
        Set<Integer> hashCodes = new HashSet<>();
        for (String text : List.of("71046", "71046-26", "71046-59", "71047", "71047-26", "71046-26-59")) {
            hashCodes.add(ProcedureCode.of(text).hashCode());
        }
        assertThat(hashCodes).hasSize(6);
    }

    @Test
    void resultOfACode() {
        ProcedureCode.Result result = ProcedureCode.parse("71046-26");

        assertThat(result.isCode()).isTrue();
        assertThat(result.code()).contains(ProcedureCode.of("71046-26"));
        assertThat(result.refusal()).isEmpty();
        assertThat(result.leniencies()).containsExactly(Leniency.HYPHENS);
        assertThat(result.orThrow()).isEqualTo(ProcedureCode.of("71046-26"));
        assertThat(result).hasToString("71046-26");
    }

    @Test
    void resultOfWhatIsNone() {
        ProcedureCode.Result result = ProcedureCode.parse("97001G");

        assertThat(result.isCode()).isFalse();
        assertThat(result.code()).isEmpty();
        assertThat(result.leniencies()).isEmpty();
        assertThat(result.refusal().orElseThrow().reason()).isEqualTo(Reason.CUT_MODIFIER);
        assertThat(result.refusal().orElseThrow()).hasToString(result.toString());
        assertThatThrownBy(result::orThrow)
                .isInstanceOf(ProcedureCodeException.class)
                .hasMessage(result.toString());
    }

    @Test
    void ofThrowsAnIllegalArgumentExceptionOfOurs() {
        assertThatThrownBy(() -> ProcedureCode.of("97001G"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot read \"97001G\" as a procedure code: at character 6, a modifier has only one"
                        + " character. Write both characters.")
                .asInstanceOf(throwable(ProcedureCodeException.class))
                .satisfies(e -> {
                    assertThat(e.refusal().reason()).isEqualTo(Reason.CUT_MODIFIER);
                    assertThat(e.refusal().position()).isEqualTo(5);
                });
    }

    @Test
    void nullIsEmpty() {
        Refusal refusal = ProcedureCode.parse(null).refusal().orElseThrow();

        assertThat(refusal.reason()).isEqualTo(Reason.EMPTY);
        assertThat(refusal.position()).isZero();
        assertThat(refusal.leniency()).isEmpty();
        assertThat(refusal.message())
                .isEqualTo("Cannot read null as a procedure code: at character 1, there is no code."
                        + " Give one, such as 71046.");
        assertThat(ProcedureCode.parse(null, EnumSet.noneOf(Leniency.class)).isCode())
                .isFalse();
        assertThatThrownBy(() -> ProcedureCode.of(null)).isInstanceOf(ProcedureCodeException.class);
    }

    @Test
    void setOfLenienciesIsNeitherNullNorHoldsNull() {
        assertThatNullPointerException().isThrownBy(() -> ProcedureCode.parse("71046", null));
        assertThatNullPointerException().isThrownBy(() -> ProcedureCode.parse("71046", Collections.singleton(null)));
    }

    @Test
    void usualIsAllButTheOptIn() {
        assertThat(Leniency.USUAL)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Leniency.LOST_ZEROS, Leniency.DECIMALS)));
    }

    @Test
    void messageShowsALongTextCutAndWhatNobodySeesEscaped() {
        String text = "\u00a0" + "7".repeat(39);

        assertThat(ProcedureCode.parse(text).toString()).startsWith("Cannot read \"\\u00a0" + "7".repeat(39) + "\" as");
        assertThat(ProcedureCode.parse(text + "7").toString())
                .startsWith("Cannot read \"\\u00a0" + "7".repeat(39) + "...\" as");
        assertThat(ProcedureCode.parse("~ \u007f").toString()).startsWith("Cannot read \"~ \\u007f\" as");
    }

    @Test
    void readsAnySequence() {
        StringBuilder buffer = new StringBuilder("g0202 26");
        ProcedureCode code = ProcedureCode.of(buffer);
        buffer.setLength(0);

        assertThat(code).hasToString("G0202-26");
        assertThat(ProcedureCode.of(CharBuffer.wrap("xx71046xx", 2, 7))).hasToString("71046");
    }

    @Test
    void exceptionCanBeSerialized() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ProcedureCodeException(
                    ProcedureCode.parse("71046.0").refusal().orElseThrow()));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ProcedureCodeException read = (ProcedureCodeException) in.readObject();
            assertThat(read.refusal().leniency()).contains(Leniency.DECIMALS);
            assertThat(read.refusal().message()).isEqualTo(read.getMessage()).contains("71046.0");
        }
    }

    @ParameterizedTest
    @CsvSource({"71046, 0", "71046-26, 1", "7677026RT, 1", "HC:71046:26:59, 1", "71046^XR^C4, 1"})
    void ofAllocatesTheCodeAlone(String text, int texts) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int calls = 10_000;
        for (int i = 0; i < calls; i++) {
            ProcedureCode.of(text);
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < calls; i++) {
            ProcedureCode.of(text);
        }
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(bytes / calls).isLessThanOrEqualTo(BYTES_OF_CODE + texts * BYTES_OF_TEXT);
    }
}
