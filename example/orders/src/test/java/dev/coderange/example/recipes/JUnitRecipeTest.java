package dev.coderange.example.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.orders.codes.RadiologyCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.TypedArgumentConverter;
import org.junit.jupiter.params.provider.CsvSource;

/** Categories as arguments of tests. JUnit itself takes their names. */
class JUnitRecipeTest {

    private static class ByCode extends TypedArgumentConverter<String, RadiologyCategory> {
        ByCode() {
            super(String.class, RadiologyCategory.class);
        }

        @Override
        protected RadiologyCategory convert(String code) {
            return RadiologyCategory.of(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"71046, DIAGNOSTIC_RADIOLOGY", "78012, NUCLEAR_MEDICINE"})
    void argumentsAreCodesOrNames(@ConvertWith(ByCode.class) RadiologyCategory byCode, RadiologyCategory byName) {
        assertThat(byCode).isEqualTo(byName);
    }
}
