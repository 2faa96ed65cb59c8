package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Outcome;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes of data with dates, as constants in sources: those of other days, and places that ask about another day. */
class RetiredCodeIT {

    private static final String DATA = """
            { "name": "Fees", "effective": "2026-01-01", "levels": ["Section", "Part"], "categories": [
                { "id": "IMAGING", "ranges": ["30000-30999"], "children": [
                    { "id": "CHEST", "ranges": [
                        "30100-30149", { "codes": "30150-30199", "from": "2020-01-01", "through": "2023-12-31" }] },
                    { "id": "LUNG", "ranges": [{ "codes": "30150-30199", "from": "2024-01-01" }] } ] },
                { "id": "LABORATORY", "ranges": [
                    "20000-20899",
                    { "codes": "20900-20999", "through": "2025-12-31" },
                    { "codes": "21000-21009", "from": "2027-01-01" }] } ] }
            """;
    private static final String BILLING = """
            package com.acme.billing;

            import com.acme.*;

            class Billing {
                @FeesCode String retired = "20950";
                @FeesCode(section = FeesSection.LABORATORY) int future = 21005;
                @FeesCode String neverWas = "40000";
                @FeesCode(on = "2025-12-31") String then = "20950";
                @FeesCode(on = "2027-01-01") String later = "20950";
                @FeesCode(part = FeesPart.CHEST, on = "2022-02-02") String chest = "30150";
                @FeesCode(part = FeesPart.CHEST) String lung = "30150";
                @FeesCode(on = "2022-02-30") String noDay = "30150";
                @SuppressWarnings("coderange:retired-code")
                @FeesCode String silenced = "20950";
            }
            """;
    private static final List<String> SAID = List.of(
            "WARNING 6:32 [coderange] 20950 is in no section of Fees on 2026-01-01: it was LABORATORY through 2025-12-31."
                    + " @SuppressWarnings takes what is in the brackets: [coderange:retired-code]",
            "WARNING 7:62 [coderange] 21005 is in no section of Fees on 2026-01-01: it is LABORATORY from 2027-01-01;"
                    + " field `future` accepts only LABORATORY (20000-20899). [coderange:retired-code]",
            "ERROR 8:33 [coderange] 40000 is in no section of Fees: it lies above IMAGING (30000-30999). Nearest: 30999."
                    + " [coderange:unknown-code]",
            "WARNING 10:49 [coderange] 20950 is in no section of Fees on 2027-01-01: it was LABORATORY through"
                    + " 2025-12-31. [coderange:retired-code]",
            "ERROR 12:52 [coderange] 30150 is IMAGING / LUNG, but field `lung` accepts only CHEST (30100-30149)."
                    + " [coderange:wrong-category]",
            "ERROR 13:20 [coderange] \"2022-02-30\" is not a day. In the member on, write the year, the month and the"
                    + " day, such as \"2026-01-31\". [coderange:impossible-demand]");

    @TempDir
    Path dir;

    private Consumer codes(String options) {
        return new Consumer(dir.resolve("codes"))
                .resource("fees.json", DATA)
                .source("com/acme/package-info.java", """
                        @CodeRanges(value = "fees.json"%s)
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """.formatted(options));
    }

    @Test
    void codesOfOtherDaysAreTheirOwnKind() {
        Outcome outcome =
                codes("").source("com/acme/billing/Billing.java", BILLING).compile();

        assertThat(said(outcome)).containsExactlyElementsOf(SAID);
    }

    @Test
    void moduleThatHasOnlyTheTypesIsToldTheSame() {
        codes("").compile().orFail();

        Outcome outcome = new Consumer(dir.resolve("billing"))
                .library(dir.resolve("codes/classes"))
                .source("com/acme/billing/Billing.java", BILLING)
                .compile();

        assertThat(said(outcome)).containsExactlyElementsOf(SAID);
    }

    @Test
    void theyAreErrorsWhereTheRequestSaysSo() {
        Outcome outcome = codes(", retired = CodeRanges.References.ERROR")
                .source("com/acme/billing/Billing.java", BILLING)
                .compile();

        assertThat(said(outcome))
                .containsExactlyElementsOf(SAID.stream()
                        .map(each -> each.replace("WARNING ", "ERROR "))
                        .toList());
    }

    @Test
    void theyAreNotLookedAtWhereTheRequestSaysSo() {
        Outcome outcome = codes(", retired = CodeRanges.References.OFF")
                .source("com/acme/billing/Billing.java", BILLING)
                .compile();

        assertThat(said(outcome)).hasSize(3).allMatch(each -> each.startsWith("ERROR "));
    }

    @Test
    void referencesCapThem() {
        assertThat(said(codes(", retired = CodeRanges.References.ERROR, references = CodeRanges.References.WARNING")
                        .source("com/acme/billing/Billing.java", BILLING)
                        .compile()))
                .hasSize(SAID.size())
                .allMatch(each -> each.startsWith("WARNING "));
        assertThat(said(codes(", references = CodeRanges.References.OFF")
                        .source("com/acme/billing/Billing.java", BILLING)
                        .compile()))
                .isEmpty();
    }

    private static List<String> said(Outcome outcome) {
        return outcome.messages().stream()
                .filter(message -> message.kind() != Diagnostic.Kind.NOTE)
                .map(message -> message.kind() + " " + message.place().replace("src/com/acme/billing/Billing.java:", "")
                        + " " + message.text())
                .toList();
    }
}
