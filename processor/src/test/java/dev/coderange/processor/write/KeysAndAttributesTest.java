package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Attribute.Type;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Library;
import dev.coderange.runtime.CodeCategory;
import dev.coderange.runtime.UnknownKeyException;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated enums answer for keys and attributes, in sets of every size. */
class KeysAndAttributesTest {

    private static final List<Attribute> EACH_TYPE = List.of(
            new Attribute("modality", Type.TEXT, false),
            new Attribute("weight", Type.DECIMAL, false),
            new Attribute("bundles", Type.INTEGER, false),
            new Attribute("billable", Type.BOOLEAN, false),
            new Attribute("remark", Type.TEXT, true),
            new Attribute("share", Type.DECIMAL, true),
            new Attribute("beds", Type.INTEGER, true),
            new Attribute("open", Type.BOOLEAN, true));

    @TempDir
    private Path folder;

    private static Object call(Object constant, String method) {
        try {
            return constant.getClass().getMethod(method).invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object callStatic(Class<?> type, String method, CharSequence key) {
        try {
            return type.getMethod(method, CharSequence.class).invoke(null, key);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> methods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .map(java.lang.reflect.Method::getName)
                .toList();
    }

    @Test
    void levelsAnswerForWhatTheyHaveThemselvesOrFromAbove() throws ReflectiveOperationException {
        SourceFolder sources =
                new SourceFolder(folder).add(Generations.of(Generations.data("regions"), "made", Optional.empty()));
        assertThat(sources.compile(8)).isEmpty();
        Class<?> upper = sources.type("made.RegionZone");
        Class<?> lower = sources.type("made.RegionDistrict");
        Object[] zones = upper.getEnumConstants();
        Object[] districts = lower.getEnumConstants();

        assertThat(methods(upper)).contains("office", "rate", "open").doesNotContain("desks", "remark");
        assertThat(call(zones[0], "rate")).isEqualTo(new BigDecimal("1.50"));
        assertThat(call(districts[0], "rate")).isEqualTo(new BigDecimal("1.50"));
        assertThat(call(districts[3], "rate")).isEqualTo(new BigDecimal("-3E+2"));
        assertThat(call(districts[3], "office")).isEqualTo("Basel \"Nord\"");
        assertThat(call(districts[1], "open")).isEqualTo(false);
        assertThat(call(districts[2], "open")).isEqualTo(true);
        assertThat(call(districts[0], "desks")).isEqualTo(Optional.of(12));
        assertThat(call(districts[1], "desks")).isEqualTo(Optional.empty());
        assertThat(lower.getMethod("open").getReturnType()).isEqualTo(boolean.class);
        assertThat(lower.getMethod("desks").getGenericReturnType())
                .hasToString("java.util.Optional<java.lang.Integer>");

        assertThat(Arrays.stream(districts).map(each -> ((CodeCategory) each).key()))
                .containsExactly("177", "B01", "", "B1/2");
        assertThat(callStatic(lower, "ofKey", "B1/2")).isSameAs(districts[3]);
        assertThat(callStatic(lower, "ofKey", new StringBuilder("177"))).isSameAs(districts[0]);
        assertThat(callStatic(lower, "findKey", "B01")).isEqualTo(Optional.of(districts[1]));
        for (String none : new String[] {"", "b01", " B01", "HILLS", "Z-1", null}) {
            assertThat(callStatic(lower, "findKey", none)).isEqualTo(Optional.empty());
            assertThatThrownBy(() -> callStatic(lower, "ofKey", none))
                    .isInstanceOf(UnknownKeyException.class)
                    .hasMessageContaining(" is the key of no district of Region. ");
        }
    }

    @Test
    void aSetWithoutThemHasNothingOfThem() {
        String source = SourceWriter.write(Generations.of(Sets.alternating(3, 1)))
                .get(0)
                .source();
        assertThat(source).doesNotContain("Keys", "Key(", "key", "Values", "BigDecimal");
    }

    @Test
    void asManyConstantsAsAnEnumHoldsHaveKeysAndAttributesOfEachType() {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < 1_950; i++) {
            Map<String, String> values = new HashMap<>(Map.of(
                    "modality",
                    "M" + i,
                    "weight",
                    i + ".50",
                    "bundles",
                    String.valueOf(1_000_000 * (i - 900)),
                    "billable",
                    String.valueOf(i % 3 == 0)));
            if (i % 2 == 0) {
                values.putAll(Map.of("remark", "R" + i, "share", i + "E-3", "beds", "-" + i, "open", "true"));
            }
            List<CodeRange> ranges = List.of(new CodeRange(3L * i, 3L * i + 1));
            categories.add(
                    new Category("C" + i, "key " + (i * 7_919) % 1_950, "T", "", values, ranges, ranges, List.of()));
        }
        CodeSet set = new CodeSet("Made", "", "", "", Sets.INTEGER, EACH_TYPE, List.of(new Level("Kind")), categories);
        SourceFolder sources = new SourceFolder(folder).add(Generations.of(set));
        assertThat(sources.compile(17)).isEmpty();

        Class<?> type = sources.type("made.MadeKind");
        Object[] constants = type.getEnumConstants();
        assertThat(constants).hasSize(1_950);
        for (int i = 0; i < constants.length; i++) {
            Map<String, String> values = categories.get(i).values();
            assertThat(callStatic(type, "ofKey", categories.get(i).key())).isSameAs(constants[i]);
            assertThat(call(constants[i], "modality")).isEqualTo(values.get("modality"));
            assertThat(call(constants[i], "weight")).isEqualTo(new BigDecimal(values.get("weight")));
            assertThat(call(constants[i], "bundles")).isEqualTo(Integer.valueOf(values.get("bundles")));
            assertThat(call(constants[i], "billable")).isEqualTo(Boolean.valueOf(values.get("billable")));
            assertThat(call(constants[i], "remark")).isEqualTo(Optional.ofNullable(values.get("remark")));
            assertThat(call(constants[i], "share"))
                    .isEqualTo(Optional.ofNullable(values.get("share")).map(BigDecimal::new));
            assertThat(call(constants[i], "beds"))
                    .isEqualTo(Optional.ofNullable(values.get("beds")).map(Integer::valueOf));
            assertThat(call(constants[i], "open"))
                    .isEqualTo(Optional.ofNullable(values.get("open")).map(Boolean::valueOf));
        }
        for (byte[] classFile : sources.classFiles()) {
            MethodSizes.of(classFile).forEach((method, size) -> {
                boolean isRunOnce = method.startsWith("<clinit>") || method.startsWith("$values");
                assertThat(size).as(method).isLessThan(isRunOnce ? 60_000 : MethodSizes.LARGEST_COMPILED);
            });
        }
    }

    @Test
    void saysWhatCanBeNullInJSpecifysWords() {
        Generation plain = Generations.of(Generations.data("regions"), "made", Optional.empty());
        Generation generation = new Generation(
                plain.packageName(),
                plain.codeSet(),
                plain.plans(),
                plain.data(),
                plain.request(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Library.JSPECIFY));
        String source = SourceWriter.write(generation).get(1).source();
        assertThat(source)
                .contains("static final @Nullable String[] OF_EACH = {")
                .contains("static final @Nullable Integer[] OF_EACH = {")
                .contains("findKey(@Nullable CharSequence key)")
                .contains("static @Nullable RegionDistrict find(@Nullable CharSequence key)");
    }
}
