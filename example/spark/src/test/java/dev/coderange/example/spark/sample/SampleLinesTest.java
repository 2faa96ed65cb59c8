package dev.coderange.example.spark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.spark.Session;
import dev.coderange.example.spark.radiology.RadiologyCategory;
import dev.coderange.example.spark.radiology.RadiologyClassifier;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Session.class)
class SampleLinesTest {

    @Test
    void areTheSameForTheSameSeedHoweverTheyAreDivided(SparkSession session) {
        List<Row> lines = SampleLines.of(session, 500, 3).collectAsList();

        assertThat(SampleLines.of(session, 1_000_000 + 1, 3).limit(500).collectAsList())
                .isEqualTo(lines);
        assertThat(SampleLines.of(session, 500, 4).collectAsList()).isNotEqualTo(lines);
    }

    @Test
    void haveWhatClaimsHave(SparkSession session) {
        Set<RadiologyCategory> categories = EnumSet.noneOf(RadiologyCategory.class);
        Map<String, Integer> codes = new HashMap<>();
        int missingCodes = 0;
        int missingDays = 0;
        int inNone = 0;
        int malformed = 0;
        for (Row line : SampleLines.of(session, 50_000, 1).collectAsList()) {
            String code = line.getAs("cpt");
            LocalDate day = line.getAs("service_date");
            codes.merge(String.valueOf(code), 1, Integer::sum);
            if (code == null) {
                missingCodes++;
            } else if (day == null) {
                missingDays++;
            } else if (RadiologyClassifier.category(code, day) != null) {
                categories.add(RadiologyClassifier.category(code, day));
            } else if (code.matches("[0-9]{5}")) {
                inNone++;
            } else {
                malformed++;
            }
        }

        assertThat(categories).isEqualTo(EnumSet.allOf(RadiologyCategory.class));
        assertThat(List.of(missingCodes, missingDays, malformed)).allMatch(count -> count > 20 && count < 1_000);
        assertThat(inNone).isBetween(500, 5_000);
        // A tenth of the codes has most of the lines.
        int mostUsed = codes.values().stream()
                .sorted((one, other) -> other - one)
                .limit(codes.size() / 10)
                .mapToInt(count -> count)
                .sum();
        assertThat(mostUsed).isGreaterThan(25_000);
    }
}
