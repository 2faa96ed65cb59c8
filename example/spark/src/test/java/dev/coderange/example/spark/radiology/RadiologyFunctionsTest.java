package dev.coderange.example.spark.radiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.example.spark.Session;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Session.class)
class RadiologyFunctionsTest {

    @BeforeAll
    static void register(SparkSession session) {
        RadiologyFunctions.register(session);
    }

    @Test
    void answerInSql(SparkSession session) {
        Row row = session.sql("SELECT radiology_category(cpt, service_date), radiology_subcategory(cpt, service_date)"
                        + " FROM VALUES ('71046', DATE '2026-01-31') AS claims(cpt, service_date)")
                .head();

        assertThat(row.getString(0)).isEqualTo("DIAGNOSTIC_RADIOLOGY");
        assertThat(row.getString(1)).isEqualTo("CHEST");
    }

    @Test
    void goByTheDayOfService(SparkSession session) {
        assertThat(category(session, "'77014', DATE '2025-12-31'")).isEqualTo("RADIOLOGIC_GUIDANCE");
        assertThat(category(session, "'77014', DATE '2026-01-01'")).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takeWhicheverClassASessionHasForDays(boolean isJava8, SparkSession session) {
        var other = session.newSession();
        other.conf().set("spark.sql.datetime.java8API.enabled", isJava8);
        RadiologyFunctions.register(other);

        for (LocalDate day : new LocalDate[] {LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1)}) {
            var expected = RadiologyClassifier.category("77014", day);
            assertThat(category(other, "'77014', DATE '" + day + "'"))
                    .isEqualTo(expected == null ? null : expected.name());
        }
    }

    @Test
    void answerNullWhereSomethingIsMissing(SparkSession session) {
        assertThat(category(session, "NULL, DATE '2026-01-31'")).isNull();
        assertThat(category(session, "'71046', CAST(NULL AS DATE)")).isNull();
        assertThat(category(session, "'7104', DATE '2026-01-31'")).isNull();
    }

    @Test
    void sayWhatTypeAnArgumentHasToBe(SparkSession session) {
        assertThatThrownBy(() -> category(session, "71046, DATE '2026-01-31'"))
                .hasStackTraceContaining("Expected the code as a STRING such as '71046', but got Integer."
                        + " Of a number make one: lpad(CAST(cpt AS STRING), 5, '0').");
        assertThatThrownBy(() -> category(session, "'71046', '2026-01-31'"))
                .hasStackTraceContaining("Expected the day of service as a DATE, but got String."
                        + " Make it one: CAST(service_date AS DATE).");
    }

    /** As PySpark's registerJavaFunction does, which knows no more than the name of the class. */
    @Test
    void areRegisteredByTheNamesOfTheirClasses(SparkSession session) {
        session.udf().registerJava("by_name", CategoryFunction.class.getName(), DataTypes.StringType);

        assertThat(session.sql("SELECT by_name('79999', DATE '2026-01-31')")
                        .head()
                        .getString(0))
                .isEqualTo("NUCLEAR_MEDICINE");
    }

    private static String category(SparkSession session, String arguments) {
        return session.sql("SELECT radiology_category(" + arguments + ")")
                .head()
                .getString(0);
    }
}
