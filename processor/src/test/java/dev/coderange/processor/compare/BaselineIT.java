package dev.coderange.processor.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new edition of the data changes, told at the request and at each line that it concerns. */
class BaselineIT {

    private static final String BEFORE = """
            { "name": "Fees", "edition": "2025", "levels": ["Section", "Part"], "categories": [
                { "id": "IMAGING", "ranges": ["30000-30999"], "children": [
                    { "id": "CHEST", "ranges": ["30100-30199"] },
                    { "id": "SPINE", "ranges": ["30200-30299"] } ] },
                { "id": "LABORATORY", "ranges": ["20000-20999"] } ] }
            """;
    private static final String AFTER = """
            { "name": "Fees", "edition": "2026", "levels": ["Section", "Part"], "categories": [
                { "id": "IMAGING", "ranges": ["30000-31009"], "children": [
                    { "id": "CHEST", "ranges": ["30100-30149"] },
                    { "id": "SPINE", "ranges": ["30200-30299"] },
                    { "id": "LUNG", "ranges": ["30150-30199"] } ] },
                { "id": "LABORATORY", "ranges": ["20010-20999"] } ] }
            """;
    private static final String NOTE = """
            fees.json: Since fees-2025.json (edition 2025), 10 codes came, 10 codes went and 50 codes moved: \
            [coderange:edition-changed]
                31000-31009 came, in IMAGING
                20000-20009 went, from LABORATORY
                30150-30199 moved from IMAGING / CHEST to IMAGING / LUNG
                Part LUNG is new""";

    @TempDir
    Path dir;

    private Consumer consumer() {
        return new Consumer(dir.resolve("codes"))
                .resource("fees-2025.json", BEFORE)
                .resource("fees.json", AFTER)
                .source("com/acme/package-info.java", """
                        @CodeRanges(value = "fees.json", baseline = "fees-2025.json")
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """);
    }

    private static final String BILLING = """
            package com.acme.billing;

            import com.acme.*;

            class Billing {
                @FeesCode String moved = "30150";
                @FeesCode String kept = "30100";
                @FeesCode(section = FeesSection.IMAGING) int came = 31000;
                @FeesCode(within = FeesRanges.SPINE) String spine = "30200";
                @FeesCode(range = true) String span = "30140-30160";
                FeesPart chest = FeesPart.CHEST;
                FeesPart lung = FeesPart.LUNG;
                FeesPart quiet = FeesPart.SPINE;
                @SuppressWarnings("coderange:reclassified-category")
                FeesSection silenced = FeesSection.LABORATORY;

                int fee(FeesPart part) {
                    return switch (part) {
                        case CHEST -> FeesRanges.LABORATORY_FIRST;
                        default -> 0;
                    };
                }
            }
            """;
    private static final List<String> SAID = List.of(
            "6:30 [coderange] 30150 is IMAGING / LUNG; in fees-2025.json (edition 2025) it was IMAGING / CHEST. Check"
                    + " that it is still meant here. @SuppressWarnings takes what is in the brackets:"
                    + " [coderange:reclassified-code]",
            "8:57 [coderange] 31000 is IMAGING; in fees-2025.json (edition 2025) it was in no section. Check that it is"
                    + " still meant here. [coderange:reclassified-code]",
            "8:25 [coderange] IMAGING holds other codes than in fees-2025.json (edition 2025): it gained 31000-31009."
                    + " Check that they are still meant here. [coderange:reclassified-category]",
            "10:43 [coderange] 30140-30160 holds codes that were something else in fees-2025.json (edition 2025):"
                    + " 30150-30160 were IMAGING / CHEST. Check that they are still meant here."
                    + " [coderange:reclassified-code]",
            "11:22 [coderange] CHEST holds other codes than in fees-2025.json (edition 2025): it lost 30150-30199."
                    + " Check that they are still meant here. [coderange:reclassified-category]",
            "19:18 [coderange] CHEST holds other codes than in fees-2025.json (edition 2025): it lost 30150-30199."
                    + " Check that they are still meant here. [coderange:reclassified-category]",
            "19:27 [coderange] LABORATORY holds other codes than in fees-2025.json (edition 2025): it lost"
                    + " 20000-20009. Check that they are still meant here. [coderange:reclassified-category]");

    @Test
    void eachLineThatTheNewEditionConcernsIsWarnedOf() {
        Outcome outcome = consumer()
                .source("com/acme/billing/Billing.java", BILLING)
                .compile()
                .orFail();

        assertThat(outcome.notes()).containsExactly(Message.note("src/com/acme/package-info.java:1:21", NOTE));
        assertThat(warnings(outcome, "src/com/acme/billing/Billing.java:")).containsExactlyElementsOf(SAID);
        assertThat(outcome.messages()).hasSize(SAID.size() + 1);
    }

    @Test
    void moduleThatHasOnlyTheTypesIsWarnedTheSame() {
        consumer().compile().orFail();

        Outcome outcome = new Consumer(dir.resolve("billing"))
                .library(dir.resolve("codes/classes"))
                .source("com/acme/billing/Billing.java", BILLING)
                .compile()
                .orFail();

        assertThat(warnings(outcome, "src/com/acme/billing/Billing.java:")).containsExactlyElementsOf(SAID);
        assertThat(outcome.messages()).hasSize(SAID.size());
    }

    @Test
    void nothingElseComesOfABaseline() {
        Outcome compared = consumer().compile().orFail();
        Outcome alone = new Consumer(dir.resolve("alone"))
                .resource("fees.json", AFTER)
                .asks("com.acme", "fees.json")
                .compile()
                .orFail();

        String annotation = "com/acme/FeesCode.java";
        assertThat(compared.generated().keySet()).isEqualTo(alone.generated().keySet());
        alone.generated().forEach((path, source) -> {
            String with = compared.generated().get(path);
            assertThat(path.equals(annotation) ? with.replaceAll("(?s),\\s+baseline = .*?\n\\)", "\n)") : with)
                    .isEqualTo(source);
        });
        assertThat(compared.generated().get(annotation))
                .contains("""
                    baseline = "fees-2025.json (edition 2025)",
                    changes = {
                            "LABORATORY - 20000-20009",
                            "IMAGING/CHEST IMAGING/LUNG 30150-30199",
                            "- IMAGING 31000-31009"
                    }
                """.strip().lines().findFirst().orElseThrow());
    }

    @Test
    void equalEditionsAreToldAndWarnOfNothing() {
        Outcome outcome = consumer()
                .resource("fees-2025.json", AFTER)
                .source("com/acme/billing/Billing.java", BILLING)
                .compile()
                .orFail();

        assertThat(outcome.messages())
                .extracting(Message::text)
                .containsExactly("fees.json: Since fees-2025.json (edition 2026), no code and no category has changed."
                        + " [coderange:edition-unchanged]");
    }

    @Test
    void referencesThatAreOffStaySo() {
        Outcome outcome = consumer()
                .source("com/acme/package-info.java", """
                        @CodeRanges(value = "fees.json", baseline = "fees-2025.json", references = CodeRanges.References.OFF)
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """)
                .source("com/acme/billing/Billing.java", BILLING)
                .compile()
                .orFail();

        assertThat(outcome.messages()).extracting(Message::text).containsExactly(NOTE);
    }

    @Test
    void baselineThatIsNotThereIsAnErrorAtItsName() {
        Outcome outcome = consumer().source("com/acme/package-info.java", """
                        @CodeRanges(value = "fees.json", baseline = "fees-2024.json")
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """).compile();

        assertThat(outcome.errors()).singleElement().satisfies(error -> {
            assertThat(error.place()).isEqualTo("src/com/acme/package-info.java:1:45");
            assertThat(error.text()).startsWith("fees-2024.json: There is no such data file.");
        });
    }

    @Test
    void errorsOfTheBaselineStandAlone() {
        Outcome outcome = consumer()
                .resource("fees-2025.json", BEFORE.replace("30100-30199", "30199-30100"))
                .source("com/acme/billing/Billing.java", BILLING)
                .compile();

        assertThat(outcome.messages()).singleElement().satisfies(error -> {
            assertThat(error.kind()).isEqualTo(Diagnostic.Kind.ERROR);
            assertThat(error.place()).isEqualTo("src/com/acme/package-info.java:1:45");
            assertThat(error.text()).startsWith("fees-2025.json:3:37: The range \"30199-30100\" runs backwards.");
        });
    }

    @Test
    void dayNeedsDates() {
        Outcome outcome = consumer().source("com/acme/package-info.java", """
                        @CodeRanges(value = "fees.json", baseline = "2025-12-31")
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """).compile();

        assertThat(outcome.errors())
                .extracting(Message::text)
                .containsExactly(
                        "fees.json: The baseline 2025-12-31 is a day, and this file has no dates. Name the file"
                                + " of the edition before, such as \"radiology-2025.json\". [coderange:baseline-is-day]");
    }

    @Test
    void dayIsNotLaterThanTheEffectiveOne() {
        Outcome outcome = consumer()
                .resource("fees.json", """
                        { "name": "Fees", "effective": "2026-01-01", "levels": ["Section"], "categories": [
                            { "id": "IMAGING", "ranges": [{ "codes": "30000-30999", "from": "2027-01-01" }] } ] }
                        """)
                .source("com/acme/package-info.java", """
                        @CodeRanges(value = "fees.json", baseline = "2027-01-01")
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """)
                .compile();

        assertThat(outcome.errors())
                .extracting(Message::text)
                .containsExactly(
                        "fees.json: The baseline 2027-01-01 is later than the effective day, 2026-01-01. Name a"
                                + " day before that. [coderange:baseline-is-later]");
    }

    @Test
    void dayOfDataWithDatesIsComparedWithItsEffectiveDay() {
        Outcome outcome = consumer()
                .resource("fees.json", """
                        { "name": "Fees", "effective": "2026-01-01", "levels": ["Section", "Part"], "categories": [
                            { "id": "IMAGING", "ranges": ["30000-30999"], "children": [
                                { "id": "CHEST", "ranges": [
                                    "30100-30149", { "codes": "30150-30199", "through": "2025-12-31" }] },
                                { "id": "LUNG", "ranges": [{ "codes": "30150-30199", "from": "2026-01-01" }] } ] } ] }
                        """)
                .source("com/acme/package-info.java", """
                        @CodeRanges(value = "fees.json", baseline = "2025-12-31")
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """)
                .source("com/acme/Moved.java", """
                        package com.acme;

                        class Moved {
                            @FeesCode String moved = "30150";
                        }
                        """)
                .compile()
                .orFail();

        assertThat(outcome.messages())
                .extracting(Message::text)
                .satisfiesExactly(
                        note -> assertThat(note)
                                .startsWith("fees.json: Since 2025-12-31, 50 codes moved: [coderange:edition-changed]")
                                .contains("30150-30199 moved from IMAGING / CHEST to IMAGING / LUNG"),
                        warning -> assertThat(warning)
                                .startsWith(
                                        "[coderange] 30150 is IMAGING / LUNG; on 2025-12-31 it was IMAGING / CHEST."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-02-30 | There is no day "2025-02-30": February 2025 has 28 days. [coderange:no-such-day]
            12/31/2025 | "12/31/2025" is not how a day is written here. Write "2025-12-31". [coderange:day-written-otherwise]
            2025-13-01 | "2025-13-01" is not a day. Write the year, the month and the day, such as "2026-01-31". [coderange:not-a-day]
            """)
    void dayThatIsNoneIsAnErrorAtIt(String day, String words) {
        Outcome outcome = consumer()
                .resource("fees.json", """
                        { "name": "Fees", "effective": "2026-01-01", "levels": ["Section", "Part"], "categories": [
                            { "id": "IMAGING", "from": "2020-01-01", "ranges": ["30000-30999"] } ] }
                        """)
                .source("com/acme/package-info.java", """
                        @CodeRanges(value = "fees.json", baseline = "%s")
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """.formatted(day))
                .compile();

        assertThat(outcome.errors()).singleElement().satisfies(error -> {
            assertThat(error.place()).isEqualTo("src/com/acme/package-info.java:1:45");
            assertThat(error.text()).isEqualTo("fees.json: " + words);
        });
    }

    private static List<String> warnings(Outcome outcome, String file) {
        return outcome.of(Diagnostic.Kind.WARNING).stream()
                .map(message -> message.place().replace(file, "") + " " + message.text())
                .toList();
    }
}
