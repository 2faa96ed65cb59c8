package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From data with dates to answers by the day, through a real compiler. */
class DatedDataIT {

    private static final String USE = """
            package com.acme;

            import java.time.LocalDate;
            import java.util.ArrayList;
            import java.util.List;

            public final class Use {
                private Use() {}

                public static List<String> answers() {
                    LocalDate last = LocalDate.of(2017, 12, 31);
                    List<String> answers = new ArrayList<>();
                    answers.add(String.valueOf(FeesClassifier.part("71020")));
                    answers.add(String.valueOf(FeesClassifier.part("71020", last)));
                    answers.add(String.valueOf(FeesClassifier.part(71020, last.plusDays(1))));
                    answers.add(String.valueOf(FeesClassifier.part(71271, LocalDate.of(2020, 12, 31))));
                    answers.add(String.valueOf(FeesPart.find(71271, LocalDate.of(2021, 1, 1))));
                    answers.add(FeesPart.CHEST.ranges(LocalDate.MIN) + " " + FeesPart.CHEST.ranges());
                    answers.add(FeesPart.history("71271").toString());
                    answers.add(FeesClassifier.EFFECTIVE);
                    try {
                        FeesPart.of((CharSequence) new StringBuilder("71020"));
                    } catch (dev.coderange.runtime.UnknownCodeException e) {
                        answers.add(e.reason() + " " + e.getMessage());
                    }
                    return answers;
                }
            }
            """;
    private static final List<String> ANSWERS = List.of(
            "null",
            "CHEST",
            "null",
            "CHEST",
            "Optional[SCREENING]",
            "[71010-71035, 71045-71555] [71045-71270, 71272-71555]",
            "[CHEST through 2020-12-31, SCREENING from 2021-01-01]",
            "2026-01-01",
            "RETIRED 71020 is in no part of Fees on 2026-01-01: it was CHEST through 2017-12-31.");

    @TempDir
    Path dir;

    private Consumer consumer;

    @BeforeEach
    void consumer() {
        consumer = new Consumer(dir).strict().source("com/acme/Use.java", USE).resource("fees.json", """
                { "name": "Fees", "effective": "2026-01-01", "levels": ["Part"],
                  "categories": [
                    { "id": "CHEST", "ranges": ["71045-71555", { "codes": "71010-71035", "through": "2017-12-31" }] },
                    { "id": "SCREENING", "from": "2021-01-01", "ranges": ["71271"] } ],
                  "overlaps": ["narrowest"] }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUTO", "SWITCH", "TABLE"})
    void answersByTheDay(String lookup) throws ReflectiveOperationException {
        assertThat(answers("fees.json", lookup)).isEqualTo(ANSWERS);
    }

    @Test
    void tableAndDataThatExtendsSayTheSame() throws ReflectiveOperationException {
        consumer.resource("fees.csv", """
                        id,codes,from,through
                        CHEST,71045-71555,,
                        CHEST,71010-71035,,2017-12-31
                        """).resource("base.json", """
                        { "name": "Fees", "effective": "2018-01-01", "levels": ["Part"], "categories": "fees.csv",
                          "overlaps": "narrowest" }
                        """).resource("own.json", """
                        { "extends": "base.json", "effective": "2026-01-01", "categories": [
                            { "id": "SCREENING", "from": "2021-01-01", "ranges": ["71271"] } ] }
                        """);

        assertThat(answers("own.json", "AUTO")).isEqualTo(ANSWERS);
    }

    private Object answers(String data, String lookup) throws ReflectiveOperationException {
        Outcome outcome = consumer.source("com/acme/package-info.java", """
                        @CodeRanges(value = "%s", lookup = CodeRanges.Lookup.%s)
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """.formatted(data, lookup))
                .compile()
                .orFail();
        assertThat(outcome.messages()).isEmpty();
        return outcome.type("com.acme.Use").getMethod("answers").invoke(null);
    }
}
