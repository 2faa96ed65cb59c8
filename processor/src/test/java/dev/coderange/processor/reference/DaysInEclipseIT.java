package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Outcome;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Eclipse's compiler tells of codes of other days and of a baseline: what it shows of annotations and constants. */
class DaysInEclipseIT {

    private static final String BILLING = """
            package com.acme.billing;

            import com.acme.*;

            @interface Billed {
                @FeesCode String value() default "20950";
            }

            @Billed("30150")
            class Billing {
                @FeesCode static final String RETIRED = "20950";
                @FeesCode(range = true) static final String SPAN = "20890-20999";
                @FeesCode(on = "2025-12-31") static final String THEN = "20950";
                @FeesCode(on = "12/31/2025") static final String AMERICAN = "20000";
                @FeesCode static final String MOVED = "30150";
                @FeesCode(section = FeesSection.FILM) String film;
                @FeesCode(within = "20900-20999") String within;
                @FeesCode(section = FeesSection.IMAGING) String named;
                @SuppressWarnings("coderange:retired-code")
                @FeesCode static final String SILENCED = "20950";

                Object body() {
                    @FeesCode String inside = "20950";
                    return FeesSection.IMAGING;
                }
            }
            """;
    private static final List<String> SAID = List.of(
            "WARNING 6:22 [coderange] 20950 is in no section of Fees on 2026-01-01: it was LABORATORY through 2025-12-31."
                    + " @SuppressWarnings takes what is in the brackets: [coderange:retired-code]",
            "WARNING 9:9 [coderange] 30150 is IMAGING; on 2025-12-31 it was FILM. Check that it is still meant here."
                    + " @SuppressWarnings takes what is in the brackets: [coderange:reclassified-code]",
            "WARNING 11:35 [coderange] 20950 is in no section of Fees on 2026-01-01: it was LABORATORY through"
                    + " 2025-12-31. [coderange:retired-code]",
            "WARNING 12:49 [coderange] 20890-20999 holds codes that are in no section of Fees on 2026-01-01: 20900-20999"
                    + " were LABORATORY through 2025-12-31. [coderange:retired-code]",
            "ERROR 14:15 [coderange] The member on takes a day. \"12/31/2025\" is not how a day is written here. Write"
                    + " \"2025-12-31\". [coderange:impossible-demand]",
            "WARNING 15:35 [coderange] 30150 is IMAGING; on 2025-12-31 it was FILM. Check that it is still meant here."
                    + " [coderange:reclassified-code]",
            "WARNING 16:15 [coderange] FILM has no code of Fees on 2026-01-01: it had codes through 2025-12-31. Name"
                    + " another, or ask about that day: on = \"2025-12-31\". [coderange:retired-code]",
            "WARNING 17:15 [coderange] 20900-20999 contains no code of Fees on 2026-01-01: 20900-20999 were LABORATORY"
                    + " through 2025-12-31. Name a range that does, or ask about another day: on = \"2025-12-31\"."
                    + " [coderange:retired-code]");

    @TempDir
    Path dir;

    private Consumer codes;

    @BeforeEach
    void writeCodes() {
        codes = new Consumer(dir.resolve("codes")).resource("fees.json", """
                        { "name": "Fees", "effective": "2026-01-01", "levels": ["Section"], "categories": [
                            { "id": "IMAGING", "ranges": [
                                "30000-30149", { "codes": "30150-30199", "from": "2026-01-01" }] },
                            { "id": "FILM", "through": "2025-12-31", "ranges": ["30150-30199"] },
                            { "id": "LABORATORY", "ranges": [
                                "20000-20899", { "codes": "20900-20999", "through": "2025-12-31" }] } ] }
                        """).source("com/acme/package-info.java", """
                        @CodeRanges(value = "fees.json", baseline = "2025-12-31")
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """);
    }

    @Test
    void annotationsAndConstantFieldsAreChecked() {
        Outcome outcome = codes.source("com/acme/billing/Billing.java", BILLING).compileWithEcj();

        assertThat(said(outcome)).containsExactlyElementsOf(SAID);
    }

    @Test
    void moduleThatHasOnlyTheTypesIsToldTheSame() {
        codes.compile().orFail();

        Outcome outcome = new Consumer(dir.resolve("billing"))
                .library(dir.resolve("codes/classes"))
                .source("com/acme/billing/Billing.java", BILLING)
                .compileWithEcj();

        assertThat(said(outcome)).containsExactlyElementsOf(SAID);
    }

    private static List<String> said(Outcome outcome) {
        return outcome.messages().stream()
                .filter(message -> message.kind() != Diagnostic.Kind.NOTE)
                .filter(message -> message.text().startsWith("[coderange]"))
                .map(message -> message.kind() + " " + message.place().replace("src/com/acme/billing/Billing.java:", "")
                        + " " + message.text())
                .toList();
    }
}
