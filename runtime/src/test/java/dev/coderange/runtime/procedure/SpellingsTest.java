package dev.coderange.runtime.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.runtime.procedure.Refusal.Reason;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of SPELLINGS.md is what the reader does, and each leniency can be had or not. */
class SpellingsTest {

    static List<SpellingsPage.Row> rows() throws IOException {
        return SpellingsPage.rows();
    }

    static Stream<SpellingsPage.Row> codes() throws IOException {
        return rows().stream().filter(SpellingsPage.Row::isCode);
    }

    @Test
    void thereAreMoreThanOneHundredAndFifty() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(290);
        assertThat(codes()).hasSizeGreaterThan(160);
        assertThat(rows()).extracting(SpellingsPage.Row::text).contains("").anyMatch(text -> text.contains("\u00a0"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void giveWhatThePageSays(SpellingsPage.Row row) {
        ProcedureCode.Result result = ProcedureCode.parse(row.text(), row.allowed());

        List<String> given = result.isCode()
                ? codeCells(result)
                : result.refusal()
                        .map(refusal -> List.of(
                                refusal.reason().name(),
                                String.valueOf(refusal.position()),
                                refusal.leniency().map(Leniency::name).orElse("")))
                        .orElseThrow();
        assertThat(given).isEqualTo(row.cells());
    }

    private static List<String> codeCells(ProcedureCode.Result result) {
        ProcedureCode code = result.orThrow();
        List<String> leniencies =
                result.leniencies().stream().map(Leniency::name).toList();
        return List.of(code.toString(), code.kind().name(), code.qualifier().orElse(""), String.join(" ", leniencies));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void needTheLenienciesThatAreNamedAndNoOther(SpellingsPage.Row row) {
        Set<Leniency> needed = row.needed();

        assertThat(ProcedureCode.parse(row.text(), needed).code())
                .hasToString("Optional[" + row.cells().get(0) + "]");
        for (Leniency each : needed) {
            EnumSet<Leniency> others = EnumSet.complementOf(EnumSet.of(each));
            Refusal refusal = ProcedureCode.parse(row.text(), others).refusal().orElseThrow();

            assertThat(refusal.leniency()).contains(each);
            assertThat(refusal.message()).endsWith(", or allow Leniency." + each + ".");
            assertThat(refusal.position()).isBetween(0, row.text().length() - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachIsNeededBySomeRow(Leniency leniency) throws IOException {
        assertThat(codes()).anyMatch(row -> row.needed().equals(Set.of(leniency)));
    }

    @ParameterizedTest
    @EnumSource
    void eachReasonHasItsWordsOnThePageAndARow(Reason reason) throws IOException {
        boolean isOff = reason == Reason.LENIENCY_OFF;
        Refusal refusal = isOff
                ? ProcedureCode.parse("71046-26", EnumSet.noneOf(Leniency.class))
                        .refusal()
                        .orElseThrow()
                : rows().stream()
                        .filter(row -> !row.isCode() && row.cells().get(0).equals(reason.name()))
                        .map(row -> ProcedureCode.parse(row.text(), row.allowed())
                                .refusal()
                                .orElseThrow())
                        .findFirst()
                        .orElseThrow();

        String words = refusal.message()
                .replaceFirst("(?s)Cannot read .* as a procedure code: at character \\d+, ", "")
                .replaceFirst(", or allow Leniency\\.\\w+\\.$", ".");
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(SpellingsPage.text())
                .contains("| `" + reason + "` | " + words.substring(0, 1).toUpperCase() + words.substring(1) + " |");
    }
}
