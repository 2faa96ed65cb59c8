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
                                        + "RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067)"),
                        line -> assertThat(line).startsWith("71046  Diagnostic radiology > Chest"),
                        line -> assertThat(line).startsWith("\"71046-26\" is not a code of Radiology"));
    }

    @Test
    void needsACode() {
        assertThat(ClaimsJar.run("classify").exitCode()).isEqualTo(2);
    }
}
