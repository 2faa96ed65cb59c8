package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References to codes with counted letters, prefixes and ignored characters, beside the data and beside the jar alone. */
class FormatReferencesIT {

    private static final String DATA = """
            {"name": "Diagnosis", "format": "[A-Z]N[0-9AB]*", "ignore": ".-", "levels": ["Chapter"], "categories": [
              {"id": "INFECTIONS", "ranges": ["A00-B99"]}, {"id": "GROWTHS", "ranges": ["C00-D49"]},
              {"id": "BIRTH", "ranges": ["O"]}]}
            """;

    private static final String USE = """
            package com.acme;
            class Use {
                @DiagnosisCode String right = "C4A.012X";
                @DiagnosisCode(chapter = DiagnosisChapter.GROWTHS) String rightToo = "D-49";
                @DiagnosisCode(within = DiagnosisRanges.BIRTH) String within = "O9A.1";
                @DiagnosisCode(within = {"A0", "B1-B2"}) String shortEnds = "B15.0";
                @DiagnosisCode(range = true) String range = "A9-B2";
                @DiagnosisCode String unknown = "D4A.9";
                @DiagnosisCode(chapter = DiagnosisChapter.INFECTIONS) String other = "C4A.0";
                @DiagnosisCode String malformed = "D4_9";
                @DiagnosisCode String lower = "b20.1";
                @DiagnosisCode(within = "A0", range = true) String wide = "A0-A1";
                @DiagnosisCode(within = "A0.0") String dotted = "A00";
            }
            """;

    private static final String LOOKS =
            "a code looks like [A-Z]N[0-9AB]* (N is a digit, * any further letters and digits), with . and - ignored";

    private static final List<String> SAID = List.of(
            "8: D4A.9 is in no chapter of Diagnosis: it lies in the gap between GROWTHS (C00-D49) and BIRTH (O00-O9B)."
                    + " Nearest: D49.",
            "9: C4A.0 is GROWTHS, but field `other` accepts only INFECTIONS (A00-B99).",
            "10: \"D4_9\" is not a code of Diagnosis: " + LOOKS + ".",
            "11: \"b20.1\" is not a code of Diagnosis: " + LOOKS + ". Write B20.1.",
            "12: A10-A1B are INFECTIONS; field `wide` accepts only A00-A0B.",
            "13: \"A0.0\" is not a range: within takes ranges such as A00-B99, or single codes; " + LOOKS + ".");

    @TempDir
    private Path dir;

    private static List<String> said(Outcome outcome) {
        return outcome.errors().stream()
                .map(message -> message.place().replaceFirst(".*:(\\d+):\\d+", "$1") + ": "
                        + message.text()
                                .replaceFirst("^\\[coderange] ", "")
                                .replaceFirst(" (@Suppress|\\[coderange:).*", ""))
                .toList();
    }

    private Consumer withTypes(Path root) {
        return new Consumer(root).asks("com.acme", "diagnosis.json").resource("diagnosis.json", DATA);
    }

    @Test
    void areCheckedBesideTheData() {
        Outcome outcome = withTypes(dir).source("com/acme/Use.java", USE).compile();

        assertThat(said(outcome)).isEqualTo(SAID);
    }

    @Test
    void areCheckedAlikeBesideTheJarOfTheTypes() {
        Path library = dir.resolve("library");
        withTypes(library).compile().orFail();

        Outcome outcome = new Consumer(dir.resolve("consumer"))
                .library(library.resolve("classes"))
                .source("com/acme/Use.java", USE)
                .compile();

        assertThat(said(outcome)).isEqualTo(SAID);
    }
}
