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
            "ERROR 13:20 [coderange] The member on takes a day. There is no day \"2022-02-30\": February 2022 has 28"
                    + " days. [coderange:impossible-demand]");

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
    void dayThatIsWrittenOtherwiseIsToldHowToBeWritten() {
        Outcome outcome = codes("").source("com/acme/billing/Billing.java", """
                        package com.acme.billing;

                        import com.acme.*;

                        class Billing {
                            @FeesCode(on = "12/31/2025") String american = "20000";
                            @FeesCode(on = "2025-1-5") String loose = "20950"; // on the effective day, retired
                            @FeesCode(on = "+12025-01-05") String far = "20000";
                            @FeesCode(on = "January") String word = "20000";
                            @FeesCode(on = "") String effective = "20000";
                        }
                        """).compile();

        assertThat(said(outcome))
                .containsExactly(
                        "ERROR 6:20 [coderange] The member on takes a day. \"12/31/2025\" is not how a day is written here."
                                + " Write \"2025-12-31\". @SuppressWarnings takes what is in the brackets:"
                                + " [coderange:impossible-demand]",
                        "ERROR 7:20 [coderange] The member on takes a day. \"2025-1-5\" is not how a day is written here."
                                + " Write \"2025-01-05\". [coderange:impossible-demand]",
                        "ERROR 8:20 [coderange] The member on takes a day. \"+12025-01-05\" is not a day. Write the year,"
                                + " the month and the day, such as \"2026-01-31\". [coderange:impossible-demand]",
                        "ERROR 9:20 [coderange] The member on takes a day. \"January\" is not a day. Write the year, the"
                                + " month and the day, such as \"2026-01-31\". [coderange:impossible-demand]");
    }

    @Test
    void adviceOnASlipIsOfTheDayThatIsAskedAbout() {
        Outcome outcome = codes("").source("com/acme/billing/Billing.java", """
                        package com.acme.billing;

                        import com.acme.*;

                        class Billing {
                            @FeesCode(on = "2025-12-31") String then = "2O950";
                            @FeesCode(on = "2027-01-01") String later = "2O950";
                            @FeesCode String now = "2O950";
                        }
                        """).compile();

        assertThat(said(outcome))
                .containsExactly(
                        "ERROR 6:48 [coderange] \"2O950\" is not a code of Fees: a code looks like NNNNN (N is a digit)."
                                + " Write 20950. @SuppressWarnings takes what is in the brackets:"
                                + " [coderange:malformed-code]",
                        "ERROR 7:49 [coderange] \"2O950\" is not a code of Fees: a code looks like NNNNN (N is a digit)."
                                + " [coderange:malformed-code]",
                        "ERROR 8:28 [coderange] \"2O950\" is not a code of Fees: a code looks like NNNNN (N is a digit)."
                                + " [coderange:malformed-code]");
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

    @Test
    void rangesOfOtherDaysAreTheirOwnKind() {
        Outcome outcome = codes("").source("com/acme/billing/Billing.java", """
                        package com.acme.billing;

                        import com.acme.*;

                        class Billing {
                            @FeesCode(range = true) String retired = "20890-20999";
                            @FeesCode(range = true) String one = "20950";
                            @FeesCode(range = true) String both = "20990-21009";
                            @FeesCode(range = true) String neverWas = "20990-21010";
                            @FeesCode(range = true, section = FeesSection.LABORATORY) String laboratory = "20950-20999";
                            @FeesCode(range = true, section = FeesSection.IMAGING) String imaging = "20890-20999";
                            @FeesCode(range = true, on = "2025-12-31") String then = "20890-20999";
                            @FeesCode(range = true, on = "2027-01-01") String later = "20900-21009";
                            @SuppressWarnings("coderange:retired-code")
                            @FeesCode(range = true) String silenced = "20890-20999";
                        }
                        """).compile();

        assertThat(said(outcome))
                .containsExactly(
                        "WARNING 6:46 [coderange] 20890-20999 holds codes that are in no section of Fees on 2026-01-01:"
                                + " 20900-20999 were LABORATORY through 2025-12-31. @SuppressWarnings takes what is in"
                                + " the brackets: [coderange:retired-code]",
                        "WARNING 7:42 [coderange] 20950 holds codes that are in no section of Fees on 2026-01-01: 20950"
                                + " was LABORATORY through 2025-12-31. [coderange:retired-code]",
                        "WARNING 8:43 [coderange] 20990-21009 holds codes that are in no section of Fees on 2026-01-01:"
                                + " 20990-20999 were LABORATORY through 2025-12-31 and 21000-21009 are LABORATORY from"
                                + " 2027-01-01. [coderange:retired-code]",
                        "ERROR 9:47 [coderange] 20990-20999 were LABORATORY through 2025-12-31, 21000-21009 are"
                                + " LABORATORY from 2027-01-01 and 21010 is in no section; field `neverWas` accepts only"
                                + " ranges of Fees codes. [coderange:wrong-range]",
                        "WARNING 10:83 [coderange] 20950-20999 holds codes that are in no section of Fees on 2026-01-01:"
                                + " 20950-20999 were LABORATORY through 2025-12-31; field `laboratory` accepts only"
                                + " LABORATORY (20000-20899). [coderange:retired-code]",
                        "ERROR 11:77 [coderange] 20890-20899 are LABORATORY and 20900-20999 were LABORATORY through"
                                + " 2025-12-31; field `imaging` accepts only IMAGING (30000-30999)."
                                + " [coderange:wrong-range]",
                        "WARNING 13:63 [coderange] 20900-21009 holds codes that are in no section of Fees on 2027-01-01:"
                                + " 20900-20999 were LABORATORY through 2025-12-31. [coderange:retired-code]");
    }

    @Test
    void callsThatAreToldADayTakeCodesOfAnyDay() {
        Outcome outcome = codes("").source("com/acme/billing/Billing.java", """
                        package com.acme.billing;

                        import com.acme.*;
                        import java.time.LocalDate;

                        class Billing {
                            Object retired(LocalDate on) { return FeesSection.of("20950", on); }
                            Object future(LocalDate on) { return FeesPart.of(21005, on); }
                            Object neverWas(LocalDate on) { return FeesSection.of("40000", on); }
                            Object number(LocalDate on) { return FeesSection.of(40000, on); }
                            Object malformed(LocalDate on) { return FeesSection.of("2O950", on); }
                            Object whenever() { return FeesSection.of("40000", LocalDate.of(2024, 6, 30)); }
                            Object now() { return FeesSection.of("20950"); }
                            Object found(LocalDate on) { return FeesSection.find("40000", on); }
                            Object classified(LocalDate on) { return FeesClassifier.section("40000", on); }
                        }
                        """).compile();

        assertThat(said(outcome))
                .containsExactly(
                        "ERROR 9:59 [coderange] 40000 is in no section of Fees: it lies above IMAGING (30000-30999)."
                                + " Nearest: 30999. @SuppressWarnings takes what is in the brackets:"
                                + " [coderange:unknown-code]",
                        "ERROR 10:57 [coderange] 40000 is in no section of Fees: it lies above IMAGING (30000-30999)."
                                + " Nearest: 30999. [coderange:unknown-code]",
                        "ERROR 11:60 [coderange] \"2O950\" is not a code of Fees: a code looks like NNNNN (N is a"
                                + " digit). Write 20950. [coderange:malformed-code]",
                        "ERROR 12:47 [coderange] 40000 is in no section of Fees: it lies above IMAGING (30000-30999)."
                                + " Nearest: 30999. [coderange:unknown-code]",
                        "WARNING 13:42 [coderange] 20950 is in no section of Fees on 2026-01-01: it was LABORATORY"
                                + " through 2025-12-31. [coderange:retired-code]");
    }

    @Test
    void demandsOfOtherDaysAreToldToBeThat() {
        Outcome outcome = new Consumer(dir.resolve("codes"))
                .resource("fees.json", """
                        { "name": "Fees", "effective": "2026-01-01", "levels": ["Section"], "categories": [
                            { "id": "IMAGING", "ranges": ["30000-30999"] },
                            { "id": "FILM", "through": "2023-12-31", "ranges": ["40000-40999"] },
                            { "id": "HEART", "from": "2027-01-01", "ranges": ["50000-50999"] } ] }
                        """)
                .asks("com.acme", "fees.json")
                .source("com/acme/billing/Billing.java", """
                        package com.acme.billing;

                        import com.acme.*;

                        class Billing {
                            @FeesCode(within = "40000-40010") String retired = "30000";
                            @FeesCode(within = {"30000-30010", "50000-50010"}) String future = "30000";
                            @FeesCode(within = "60000-60010") String neverWas = "30000";
                            @FeesCode(within = FeesRanges.FILM) String constant = "30000";
                            @FeesCode(section = FeesSection.FILM) String film = "30000";
                            @FeesCode(section = {FeesSection.IMAGING, FeesSection.HEART}) String heart = "30000";
                            @FeesCode(within = "40000-40010", on = "2023-12-31") String then = "40000";
                            @FeesCode(section = FeesSection.FILM, on = "2023-12-31") String thenFilm = "40000";
                        }
                        """)
                .compile();

        assertThat(said(outcome))
                .containsExactly(
                        "WARNING 6:24 [coderange] 40000-40010 contains no code of Fees on 2026-01-01: 40000-40010 were"
                                + " FILM through 2023-12-31. Name a range that does, or ask about another day:"
                                + " on = \"2023-12-31\". @SuppressWarnings takes what is in the brackets:"
                                + " [coderange:retired-code]",
                        "WARNING 7:40 [coderange] 50000-50010 contains no code of Fees on 2026-01-01: 50000-50010 are"
                                + " HEART from 2027-01-01. Name a range that does, or ask about another day:"
                                + " on = \"2027-01-01\". [coderange:retired-code]",
                        "ERROR 8:24 [coderange] 60000-60010 contains no code of Fees, so nothing can be within it. Name a"
                                + " range that does. [coderange:impossible-demand]",
                        "WARNING 9:24 [coderange] An empty text names no range: constants of FeesRanges are empty where"
                                + " a category has no code on the effective day. Name another, or write out its ranges"
                                + " of another day and that day as on. [coderange:retired-code]",
                        "WARNING 10:25 [coderange] FILM has no code of Fees on 2026-01-01: it had codes through"
                                + " 2023-12-31. Name another, or ask about that day: on = \"2023-12-31\"."
                                + " [coderange:retired-code]",
                        "WARNING 11:47 [coderange] HEART has no code of Fees on 2026-01-01: it has codes from"
                                + " 2027-01-01. Name another, or ask about that day: on = \"2027-01-01\"."
                                + " [coderange:retired-code]");
    }

    private static List<String> said(Outcome outcome) {
        return outcome.messages().stream()
                .filter(message -> message.kind() != Diagnostic.Kind.NOTE)
                .map(message -> message.kind() + " " + message.place().replace("src/com/acme/billing/Billing.java:", "")
                        + " " + message.text())
                .toList();
    }
}
