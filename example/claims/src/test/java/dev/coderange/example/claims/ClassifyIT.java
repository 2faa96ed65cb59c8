package dev.coderange.example.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.claims.ClaimsJar.Run;
import org.junit.jupiter.api.Test;

class ClassifyIT {

    @Test
    void saysWhereEachCodeBelongs() {
        Run run = ClaimsJar.run("classify", "71046", "70560", "77046");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                        71046  Diagnostic radiology > Chest  (Imaging)
                        70560  Diagnostic radiology  (Imaging)
                        77046  Breast imaging and mammography  (Breast center)
                        """);
    }

    @Test
    void saysWhereACodeLiesThatBelongsNowhereAndEndsWithOne() {
        Run run = ClaimsJar.run("classify", "77045", "71046", "71046-26");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("77045 is in no category of Radiology: it lies in the gap between "
                                        + "RADIOLOGIC_GUIDANCE (77015-77022) and BREAST_MAMMOGRAPHY (77046-77067)"),
                        line -> assertThat(line).startsWith("71046  Diagnostic radiology > Chest"),
                        line -> assertThat(line).startsWith("\"71046-26\" is not a code of Radiology"));
    }

    @Test
    void saysWhatACodeWasAndWillBe() {
        Run run = ClaimsJar.run("classify", "77014", "77023", "71020");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                        77014 is in no category of Radiology on 2026-01-01: it was RADIOLOGIC_GUIDANCE through 2025-12-31.
                               Radiologic guidance > CT guidance  through 2025-12-31
                        77023 is in no category of Radiology on 2026-01-01: it is RADIOLOGIC_GUIDANCE from 2027-01-01.
                               Radiologic guidance > MR guidance  from 2027-01-01
                        71020  Diagnostic radiology  (Imaging)
                               Diagnostic radiology > (no subcategory)  through 2011-12-31
                               Diagnostic radiology > Chest  from 2012-01-01 through 2017-12-31
                               Diagnostic radiology > (no subcategory)  from 2018-01-01
                        """);
    }

    @Test
    void answersForTheDayThatIsAsked() {
        Run run = ClaimsJar.run("classify", "--on", "2025-12-31", "77014");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("77014  Radiologic guidance > CT guidance  (Intervention)\n");
        assertThat(ClaimsJar.run("classify", "--on", "2026-02-30", "77014").err())
                .contains("\"2026-02-30\" is no day: February 2026 has 28 days");
    }

    @Test
    void needsACode() {
        assertThat(ClaimsJar.run("classify").exitCode()).isEqualTo(2);
    }
}
