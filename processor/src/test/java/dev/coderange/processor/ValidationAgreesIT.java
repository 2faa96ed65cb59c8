package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the compiler says of a constant and what validation says of the same value: over every code between the first
 * and the last, beyond both, and over texts that are no codes.
 */
class ValidationAgreesIT {

    private static final Map<String, String> DEMANDS = demands();

    private static final Pattern PLACE = Pattern.compile("src/com/acme/(\\w+)\\.java:(\\d+):\\d+");

    @TempDir
    Path dir;

    private static Map<String, String> demands() {
        Map<String, String> demands = new LinkedHashMap<>();
        demands.put("any", "@RadiologyCode");
        demands.put("category", "@RadiologyCode(category = RadiologyCategory.DIAGNOSTIC_RADIOLOGY)");
        demands.put(
                "subcategory",
                "@RadiologyCode(subcategory = {RadiologySubcategory.CHEST, RadiologySubcategory.TREATMENT_PLANNING})");
        demands.put("within", "@RadiologyCode(within = {\"71000-71099\", \"77290-77300,77370\"})");
        demands.put(
                "both",
                "@RadiologyCode(category = RadiologyCategory.RADIATION_ONCOLOGY, within = \"77000-77300\","
                        + " allow = {\"\", \"N/A\"})");
        return demands;
    }

    @Test
    void onCodesAndOnTextsThatAreNone() {
        List<String> values = new ArrayList<>(IntStream.rangeClosed(69_990, 80_010)
                .mapToObj(Integer::toString)
                .toList());
        values.addAll(nonCodes(1_000));

        compare(DEMANDS, "String", values, Function.identity(), value -> '"' + value + '"');
    }

    @Test
    void onNumbers() {
        List<String> values = new ArrayList<>(List.of("-2147483648", "-1", "0", "1", "7001", "100000", "2147483647"));
        IntStream.rangeClosed(69_990, 80_010).mapToObj(Integer::toString).forEach(values::add);

        compare(DEMANDS, "int", values, Integer::valueOf, Function.identity());
    }

    @Test
    void onRanges() {
        Map<String, String> demands = new LinkedHashMap<>();
        DEMANDS.forEach((name, annotation) -> demands.put(
                name,
                annotation.endsWith(")")
                        ? annotation.replace("Code(", "Code(range = true, ")
                        : annotation + "(range = true)"));
        Random random = new Random(77295);
        int[] bounds = {70010, 71045, 71555, 76499, 76506, 77001, 77022, 77046, 77261, 77295, 77299, 77370, 77799, 79999
        };
        List<String> values = new ArrayList<>(List.of("", "-", "71045", "71045-", "71045-71046,71050", "71046-71045"));
        for (int i = 0; i < 2_000; i++) {
            int first = bounds[random.nextInt(bounds.length)] + random.nextInt(7) - 3;
            int last = random.nextBoolean()
                    ? first + random.nextInt(300)
                    : bounds[random.nextInt(bounds.length)] + random.nextInt(7) - 3;
            values.add(first + "-" + last);
        }

        compare(demands, "String", values, Function.identity(), value -> '"' + value + '"');
    }

    @Test
    void onOtherFormatsAndOnDays() {
        Map<String, String> demands = new LinkedHashMap<>();
        demands.put("letters", "@LettersCode");
        demands.put("narrow", "@LettersCode(part = LettersPart.LOW, within = {\"0010-0019\", \"007T-020T\"})");
        demands.put("prefix", "@PrefixCode");
        demands.put("within", "@PrefixCode(within = {\"A0-A1\", \"B9A-B9B\"}, allow = \"-\")");
        demands.put("prefixes", "@PrefixCode(range = true)");
        demands.put("now", "@DatedCode");
        demands.put("then", "@DatedCode(on = \"2017-12-31\")");
        demands.put("ahead", "@DatedCode(on = \"2027-01-01\", part = DatedPart.COMING)");
        demands.put("span", "@DatedCode(on = \"2020-02-29\", range = true)");
        Random random = new Random(2024);
        List<String> values = new ArrayList<>(List.of("", "-", "A", "A0", "A0-A1", "A00.1", "A.0-0", "b9b", "C4A_9"));
        for (int i = 0; i < 3_000; i++) {
            String number = String.format("%04d", random.nextInt(60));
            String prefix =
                    "" + "ABCZ".charAt(random.nextInt(4)) + random.nextInt(10) + "09AB".charAt(random.nextInt(4));
            values.add(
                    switch (random.nextInt(4)) {
                        case 0 -> number;
                        case 1 -> number.substring(1) + "TFX".charAt(random.nextInt(3));
                        case 2 -> prefix + List.of("", ".1", "-X9", "_", "x").get(random.nextInt(5));
                        default -> number + "-" + String.format("%04d", random.nextInt(60));
                    });
        }

        compare(demands, "String", values, Function.identity(), value -> '"' + value + '"');
    }

    private void compare(
            Map<String, String> demands,
            String type,
            List<String> values,
            Function<String, ?> value,
            Function<String, String> literal) {
        Map<String, Set<Integer>> refused = compileTime(demands, type, values, literal);
        Class<?> places = places(demands, type);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            demands.forEach((name, annotation) -> {
                Set<Integer> wrong = new TreeSet<>();
                for (int i = 0; i < values.size(); i++) {
                    if (!validator
                            .validateValue(places, name, value.apply(values.get(i)))
                            .isEmpty()) {
                        wrong.add(i);
                    }
                }
                assertThat(wrong).as(annotation).isEqualTo(refused.get(name)).isNotEmpty();
                assertThat(wrong.size()).as(annotation).isLessThan(values.size());
            });
        }
    }

    /** The indexes of the values that the compiler refuses, for each demand. */
    private Map<String, Set<Integer>> compileTime(
            Map<String, String> demands, String type, List<String> values, Function<String, String> literal) {
        Consumer consumer = consumer("compiled").options("-Xmaxerrs", "1000000", "-Xmaxwarns", "1000000");
        demands.forEach((name, annotation) -> {
            StringBuilder source = new StringBuilder("package com.acme; class Of" + name + " { " + annotation + " "
                    + type + "[] all = {\n"); // each value on a line of its own, from the second on
            values.forEach(each -> source.append(literal.apply(each)).append(",\n"));
            consumer.source(
                    "com/acme/Of" + name + ".java", source.append("}; }\n").toString());
        });
        Outcome outcome = consumer.compile();
        Map<String, Set<Integer>> refused = new LinkedHashMap<>();
        demands.keySet().forEach(name -> refused.put(name, new TreeSet<>()));
        List<Message> refusals = new ArrayList<>(outcome.errors());
        refusals.addAll(outcome.of(Diagnostic.Kind.WARNING)); // of codes of other days
        for (Message refusal : refusals) {
            Matcher place = PLACE.matcher(refusal.place());
            assertThat(place.matches()).as(refusal.toString()).isTrue();
            refused.get(place.group(1).substring("Of".length())).add(Integer.parseInt(place.group(2)) - 2);
        }
        return refused;
    }

    private Class<?> places(Map<String, String> demands, String type) {
        StringBuilder source = new StringBuilder("package com.acme; public class Places {\n");
        demands.forEach((name, annotation) -> source.append(annotation + " public " + type + " " + name + ";\n"));
        return consumer("run")
                .source("com/acme/Places.java", source.append("}\n").toString())
                .compile()
                .orFail()
                .type("com.acme.Places");
    }

    private Consumer consumer(String folder) {
        Consumer consumer = new Consumer(dir.resolve(folder))
                .source("com/acme/package-info.java", """
                        @CodeRanges("radiology.json")
                        @CodeRanges("letters.json")
                        @CodeRanges("prefix.json")
                        @CodeRanges("dated.json")
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """)
                .resource("letters.json", """
                        {"name": "Letters", "format": ["NNNN", "NNN[TF]"], "levels": ["Part"], "categories": [
                          {"id": "LOW", "ranges": ["0003-0020", "005T-030T"]}, {"id": "HIGH", "ranges": ["0030-0045"]}]}
                        """)
                .resource("prefix.json", """
                        {"name": "Prefix", "format": "[A-Z]N[0-9AB]*", "ignore": ".-", "levels": ["Part"],
                         "categories": [{"id": "ONE", "ranges": ["A00-A79"]}, {"id": "TWO", "ranges": ["B5-C20"]}]}
                        """)
                .resource("dated.json", """
                        {"name": "Dated", "format": "NNNN", "effective": "2026-01-01", "levels": ["Part"], "categories": [
                          {"id": "ALWAYS", "ranges": ["0020-0025", {"codes": "0010-0019", "through": "2017-12-31"},
                            {"codes": "0026-0029", "from": "2020-02-29", "through": "2020-02-29"}]},
                          {"id": "COMING", "ranges": ["0050", {"codes": "0010-0015", "from": "2027-01-01"}]}]}
                        """)
                .options("-Acoderange.with=validation");
        Libraries.validation().forEach(consumer::library);
        return consumer;
    }

    /** Texts near codes, of printable ASCII without what a literal would have to escape. */
    private static List<String> nonCodes(int count) {
        Random random = new Random(70010);
        List<String> texts =
                new ArrayList<>(List.of("", "N/A", "n/a", " 71046", "71046 ", "071046", "7104", "71046-26"));
        while (texts.size() < count) {
            StringBuilder text = new StringBuilder(Integer.toString(70_010 + random.nextInt(9_990)));
            for (int i = random.nextInt(3); i >= 0; i--) {
                char c = (char) (' ' + random.nextInt(95));
                char safe = c == '"' || c == '\\' ? 'O' : c;
                text.insert(random.nextInt(text.length() + 1), safe);
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
