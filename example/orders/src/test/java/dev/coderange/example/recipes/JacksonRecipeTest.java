package dev.coderange.example.recipes;

import static dev.coderange.example.orders.codes.RadiologyCategory.BREAST_MAMMOGRAPHY;
import static dev.coderange.example.orders.codes.RadiologyCategory.NUCLEAR_MEDICINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.example.orders.codes.RadiologyCategory;
import dev.coderange.runtime.CodeRange;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Categories and ranges in JSON. By name, as values and as keys, categories need nothing. */
class JacksonRecipeTest {

    static final SimpleModule BY_CODE = new SimpleModule()
            .addDeserializer(RadiologyCategory.class, new FromStringDeserializer<>(RadiologyCategory.class) {
                @Override
                protected RadiologyCategory _deserialize(String code, DeserializationContext context) {
                    return RadiologyCategory.of(code);
                }
            });

    static final SimpleModule KEYS_BY_CODE = new SimpleModule()
            .addKeyDeserializer(RadiologyCategory.class, new KeyDeserializer() {
                @Override
                public RadiologyCategory deserializeKey(String code, DeserializationContext context) {
                    return RadiologyCategory.of(code);
                }
            });

    static final SimpleModule RANGES_AS_TEXT = new SimpleModule()
            .addSerializer(CodeRange.class, ToStringSerializer.instance)
            .addDeserializer(CodeRange.class, new FromStringDeserializer<>(CodeRange.class) {
                @Override
                protected CodeRange _deserialize(String range, DeserializationContext context) {
                    return CodeRange.parse(range).get(0);
                }
            });

    private final JsonMapper json = JsonMapper.shared();
    private final JsonMapper coded = JsonMapper.builder()
            .addModules(BY_CODE, KEYS_BY_CODE, RANGES_AS_TEXT)
            .build();

    @Test
    void categoriesAreReadByNameOrByCodeAsValuesAndAsKeys() {
        TypeReference<Map<RadiologyCategory, RadiologyCategory>> type = new TypeReference<>() {};
        Map<RadiologyCategory, RadiologyCategory> categories = Map.of(NUCLEAR_MEDICINE, BREAST_MAMMOGRAPHY);
        String byName = "{\"NUCLEAR_MEDICINE\":\"BREAST_MAMMOGRAPHY\"}";

        assertThat(json.writeValueAsString(categories)).isEqualTo(byName);
        assertThat(json.readValue(byName, type)).isEqualTo(categories);
        assertThat(coded.readValue("{\"78012\":\"77046\"}", type)).isEqualTo(categories);
        assertThatThrownBy(() -> coded.readValue("\"77045\"", RadiologyCategory.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("it lies in the gap between");
    }

    @Test
    void rangesAreText() {
        CodeRange range = NUCLEAR_MEDICINE.ranges().get(0);

        assertThat(coded.writeValueAsString(range)).isEqualTo("\"78012-79999\"");
        assertThat(coded.readValue("\"78012-79999\"", CodeRange.class)).isEqualTo(range);
    }
}
