package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.it.Reactor;
import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code REFERENCES.md} says what is checked and what is not; each row has a source here, and is what the compiler
 * does.
 */
class ReferencesPageIT {

    private static final Pattern TABLES = Pattern.compile("(?s)\\| checked \\|.*?\\n## ");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z ]+) \\| (.+) \\|$");
    private static final Pattern COPY = Pattern.compile("(?m)^// REFERENCES.md, ([a-z ]+): (.+)$");

    @TempDir
    Path dir;

    @Test
    void eachRowIsWhatTheCompilerDoes() {
        Corpus table = new Corpus("references/table", false);

        Outcome outcome = table.addTo(new Consumer(dir).asks("com.acme.billing", "radiology.json"))
                .compile();

        assertThat(table.differences(outcome)).isEmpty();
        assertThat(table.size()).isGreaterThan(40);
    }

    @Test
    void eachRowHasASourceOrATestOfItsOwn() throws IOException {
        Map<String, String> covered = new LinkedHashMap<>();
        Corpus.read("references/table").values().forEach(source -> {
            Matcher copy = COPY.matcher(source);
            assertThat(copy.find()).isTrue();
            covered.put(copy.group(1), copy.group(2));
        });
        covered.put(
                "no type use",
                "javac refuses `List<@RadiologyCode String>`; annotate the declaration, or build with"
                        + " [validation](#values-at-run-time)");
        covered.put(
                "other compilers",
                "method bodies in Kotlin and in Eclipse's compiler, which show them to no processor; annotation values,"
                        + " their defaults and constant fields are checked there");

        Matcher tables =
                TABLES.matcher(Files.readString(Reactor.current().root().resolve("processor/REFERENCES.md")));
        assertThat(tables.find()).isTrue();
        Map<String, String> rows = new LinkedHashMap<>();
        ROW.matcher(tables.group()).results().forEach(row -> rows.put(row.group(1), row.group(2)));

        assertThat(rows).containsExactlyInAnyOrderEntriesOf(covered);
    }

    @Test
    void typeUseIsRefusedByJavac() {
        Outcome outcome = new Consumer(dir)
                .asks("com.acme.billing", "radiology.json")
                .source(
                        "com/acme/billing/Use.java",
                        "package com.acme.billing; class Use { java.util.List<@RadiologyCode String> codes; }")
                .compile();

        assertThat(outcome.errors())
                .singleElement()
                .extracting(Message::text)
                .asString()
                .contains("annotation")
                .doesNotContain("[coderange]");
    }

    @Test
    void eclipsesCompilerShowsValuesDefaultsAndConstantFieldsAndNoBodies() {
        Outcome outcome = new Consumer(dir)
                .asks("com.acme.billing", "radiology.json")
                .source("com/acme/billing/Use.java", """
                        package com.acme.billing;

                        class Use {
                            @interface Member {
                                @RadiologyCode String value() default "77045";
                            }

                            @Member("77045")
                            @RadiologyCode static final String FIELD = "77045";

                            void body() {
                                @RadiologyCode String local = "77045";
                            }
                        }
                        """)
                .compileWithEcj();

        assertThat(outcome.errors())
                .hasSize(3)
                .allSatisfy(error -> assertThat(error.text()).startsWith("[coderange] 77045 is in no"));
    }
}
