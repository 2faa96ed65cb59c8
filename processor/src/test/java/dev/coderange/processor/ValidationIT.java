package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Acoderange.with=validation}: the annotation of codes as a constraint, under Hibernate Validator. */
class ValidationIT {

    private static final String PLACES = """
            package com.acme;

            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.OptionalInt;

            public record Places(
                    @RadiologyCode String any,
                    @RadiologyCode(category = RadiologyCategory.NUCLEAR_MEDICINE) CharSequence nuclear,
                    @RadiologyCode(subcategory = {RadiologySubcategory.CHEST, RadiologySubcategory.ABDOMEN})
                            String chestOrAbdomen,
                    @RadiologyCode(within = RadiologyRanges.CHEST) Integer inChest,
                    @RadiologyCode(range = true) String span,
                    @RadiologyCode(range = true, subcategory = RadiologySubcategory.CHEST) String chestSpan,
                    @RadiologyCode(allow = {"", "TOTAL"}) String orTotal,
                    @RadiologyCode(allow = "0") int orZero,
                    @RadiologyCode List<String> list,
                    List<@RadiologyCode String> elements,
                    @RadiologyCode String[] array,
                    @RadiologyCode int[] numbers,
                    @RadiologyCode Map<String, String> keys,
                    @RadiologyCode Optional<String> optional,
                    @RadiologyCode OptionalInt optionalInt,
                    @RadiologyCode(message = "{acme.wrong}", groups = Strict.class) String translated) {

                public interface Strict {}

                public static Places any(String code) {
                    return new Places(
                            code, null, null, null, null, null, null, 0, null, null, null, null, null, null, null, null);
                }
            }
            """;

    @TempDir
    Path dir;

    private ValidatorFactory factory;

    @BeforeEach
    void opens() {
        Locale.setDefault(Locale.ENGLISH);
        factory = Validation.buildDefaultValidatorFactory();
    }

    @AfterEach
    void closes() {
        factory.close();
    }

    @Test
    void validatesWhatHasTheAnnotation() throws ReflectiveOperationException {
        Class<?> places = places();

        assertThat(said(places, "any", "71046")).isEmpty();
        assertThat(said(places, "any", null)).isEmpty();
        assertThat(said(places, "any", "77045"))
                .containsExactly("any: 77045 is in no category of Radiology: it lies in the gap between"
                        + " RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067). Nearest: 77046.");
        assertThat(said(places, "any", "7104626"))
                .singleElement()
                .asString()
                .startsWith("any: \"7104626\" is not a code of Radiology: a code looks like NNNNN (N is a digit).");
        assertThat(said(places, "nuclear", new StringBuilder("71046")))
                .containsExactly("nuclear: 71046 is DIAGNOSTIC_RADIOLOGY / CHEST, but this place accepts only"
                        + " NUCLEAR_MEDICINE.");
        assertThat(said(places, "chestOrAbdomen", "74150")).isEmpty();
        assertThat(said(places, "chestOrAbdomen", "70010"))
                .singleElement()
                .asString()
                .endsWith("but this place accepts only CHEST or ABDOMEN.");
        assertThat(said(places, "inChest", 71046)).isEmpty();
        assertThat(said(places, "inChest", 70010)).hasSize(1);
        assertThat(said(places, "orTotal", "TOTAL")).isEmpty();
        assertThat(said(places, "orTotal", "")).isEmpty();
        assertThat(said(places, "orTotal", "total")).hasSize(1);
        assertThat(said(places, "orZero", 0)).isEmpty();
        assertThat(said(places, "orZero", 1))
                .singleElement()
                .asString()
                .startsWith("orZero: 00001 is in no category of Radiology: it lies below");
        Object record = places.getMethod("any", String.class).invoke(null, "77045");
        assertThat(factory.getValidator().validate(record)).hasSize(1);
    }

    @Test
    void validatesRanges() {
        Class<?> places = places();

        assertThat(said(places, "span", "71045-71555,77001")).isEmpty();
        assertThat(said(places, "span", "77040-77050"))
                .containsExactly("span: Some codes of 77040-77050 are in no category.");
        assertThat(said(places, "chestSpan", "71045-71046")).isEmpty();
        assertThat(said(places, "chestSpan", "71045-71556"))
                .containsExactly("chestSpan: Some codes of 71045-71556 are not in CHEST.");
        assertThat(said(places, "span", "71555-71045"))
                .singleElement()
                .asString()
                .contains("it ends before it begins");
        assertThat(said(places, "span", "")).hasSize(1);
    }

    @Test
    void validatesElementsAndKeys() {
        Class<?> places = places();
        List<String> wrong = Arrays.asList("71046", null, "77045", "1");

        assertThat(said(places, "list", List.of("71046", "71047"))).isEmpty();
        assertThat(said(places, "list", wrong)).singleElement().asString().startsWith("list: 77045 is in no");
        assertThat(said(places, "elements", wrong))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).startsWith("elements[2].<list element>: 77045"),
                        other -> assertThat(other).startsWith("elements[3].<list element>: \"1\""));
        assertThat(said(places, "array", new String[] {"71046", "77045"}))
                .isNotEmpty()
                .allMatch(each -> each.contains("77045 is in no category"));
        assertThat(said(places, "array", new String[] {"71046", null})).isEmpty();
        assertThat(said(places, "numbers", new int[] {71046, 77045}))
                .isNotEmpty()
                .allMatch(each -> each.contains("77045 is in no category"));
        assertThat(said(places, "keys", Map.of("71046", "no code"))).isEmpty();
        assertThat(said(places, "keys", Map.of("no code", "71046"))).hasSize(1);
        assertThat(said(places, "optional", Optional.of("77045"))).hasSize(1);
        assertThat(said(places, "optional", Optional.empty())).isEmpty();
        assertThat(said(places, "optionalInt", OptionalInt.of(77045))).hasSize(1);
        assertThat(said(places, "optionalInt", OptionalInt.empty())).isEmpty();
    }

    @Test
    void showsHostileTextAndRunsNone() {
        Class<?> places = places();

        for (String hostile : List.of("${1+1}", "{acme.wrong}", "${validatedValue}", "\\{code}")) {
            assertThat(said(places, "any", hostile))
                    .singleElement()
                    .asString()
                    .startsWith("any: \"" + hostile + "\" is not a code of Radiology");
        }
    }

    @Test
    void speaksOtherLanguagesThroughTheUsualBundles() throws ClassNotFoundException {
        Outcome outcome = consumer("translated")
                .source("com/acme/Places.java", PLACES)
                .resource("ValidationMessages.properties", """
                        com.acme.RadiologyCode.message = {code} : code inconnu ({reason}), le plus proche est {nearest}
                        acme.wrong = {code} est dans {place}, {missing}, ${validatedValue}
                        """)
                .compile()
                .orFail();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(outcome.loader());
        try (ValidatorFactory french = Validation.buildDefaultValidatorFactory()) {
            factory.close();
            factory = french;
            Class<?> places = Thread.currentThread().getContextClassLoader().loadClass("com.acme.Places");
            Class<?> strict = places.getClassLoader().loadClass("com.acme.Places$Strict");

            assertThat(said(places, "any", "77045"))
                    .containsExactly("any: 77045 : code inconnu (NEVER), le plus proche est 77046");
            assertThat(said(places, "translated", "77045")).isEmpty();
            assertThat(said(places, "translated", "77045", strict))
                    .singleElement()
                    .asString()
                    .isEqualTo("translated: 77045 est dans , {missing}, 77045");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void compilesForOldReleasesWithoutAWarning() {
        consumer("old")
                .release(8)
                .source("com/acme/Order.java", """
                        package com.acme;

                        public class Order {
                            @RadiologyCode
                            public String code = "71046";
                        }
                        """)
                .strict()
                .compile()
                .orFail();
    }

    @Test
    void compilesInAModule() {
        consumer("module")
                .source("module-info.java", """
                        module com.acme {
                            exports com.acme;
                            requires transitive dev.coderange.annotations;
                            requires transitive dev.coderange.runtime;
                            requires transitive jakarta.validation;
                            requires org.hibernate.validator;
                        }
                        """)
                .modular()
                .strict()
                .compile()
                .orFail();
    }

    @Test
    void checksElementsAtCompileTimeToo() {
        Outcome outcome =
                consumer("elements").source("com/acme/Orders.java", """
                        package com.acme;

                        import java.util.List;

                        class Orders {
                            List<@RadiologyCode String> codes = List.of("71046", "77045");
                            List<String> others = List.of("77045");
                        }
                        """).compile();

        assertThat(outcome.errors()).extracting(Message::place).containsExactly("src/com/acme/Orders.java:6:58");
    }

    @Test
    void refusesTwoSetsOnOnePlace() {
        Outcome outcome = consumer("two")
                .asks("com.other", "radiology.json")
                .source("com/acme/Order.java", """
                        package com.acme;

                        record Order(@RadiologyCode @com.other.RadiologyCode String code) {}
                        """)
                .compile();

        assertThat(outcome.errors())
                .extracting(Message::text)
                .containsExactly(
                        "[coderange] @RadiologyCode and @RadiologyCode are both on `code`. The compiler takes a"
                                + " code of either set, and validation at run time would ask for a code of both. Keep one of"
                                + " them. @SuppressWarnings takes what is in the brackets: [coderange:impossible-demand]");
    }

    @Test
    void saysWhatToAddWithoutTheLibrary() {
        Outcome outcome = new Consumer(dir.resolve("missing"))
                .asks("com.acme", "radiology.json")
                .options("-Acoderange.with=validation")
                .compile();

        assertThat(outcome.errors())
                .extracting(Message::text)
                .containsExactly("-Acoderange.with=validation needs"
                        + " org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext, which is"
                        + " not on the class path of package com.acme. Add org.hibernate.validator:hibernate-validator"
                        + " to the dependencies (and requires static jakarta.validation; and requires static"
                        + " org.hibernate.validator; to a module-info.java), or leave the option out."
                        + " [coderange:library-missing]");
    }

    @Test
    void refusesALevelThatIsAMemberOfEveryConstraint() {
        Outcome outcome = validated("member")
                .asks("com.acme", "made.json")
                .resource("made.json", """
                        {"name": "Made", "levels": ["Message"],
                         "categories": [{"id": "ONE", "ranges": ["10000-19999"]}]}
                        """)
                .compile();

        assertThat(outcome.errors())
                .extracting(Message::text)
                .containsExactly("With -Acoderange.with=validation, each annotation of codes has the members message,"
                        + " groups and payload, and the level Message gives it a member of that name too. Rename the"
                        + " level, or leave the option out. [coderange:level-is-constraint-member]");
    }

    @Test
    void looksUpOnTheDayThatIsAskedFor() {
        Class<?> places = validated("days")
                .asks("com.acme", "fees.json")
                .resource("fees.json", """
                        {"name": "Fees", "levels": ["Part"], "effective": "2026-01-01", "categories": [
                          {"id": "CHEST", "ranges": [
                            {"codes": "71010-71035", "through": "2017-12-31"}, "71045-71555"]}]}
                        """)
                .source("com/acme/Claim.java", """
                        package com.acme;

                        public class Claim {
                            @FeesCode public String now;
                            @FeesCode(on = "2017-12-31") public String then;
                            @FeesCode(on = "2017-12-31", range = true, part = FeesPart.CHEST) public String span;
                        }
                        """)
                .compile()
                .orFail()
                .type("com.acme.Claim");

        assertThat(said(places, "now", "71020"))
                .containsExactly("now: 71020 is in no part of Fees on 2026-01-01: it was CHEST through 2017-12-31.");
        assertThat(said(places, "then", "71020")).isEmpty();
        assertThat(said(places, "span", "71010-71035")).isEmpty();
        assertThat(said(places, "span", "71010-71036")).hasSize(1);
    }

    @Test
    void refusesATypeThatCannotHoldACode() {
        Class<?> any = consumer("stream")
                .source("com/acme/Any.java", """
                        package com.acme;

                        public class Any {
                            @RadiologyCode public java.util.stream.Stream<String> codes;
                        }
                        """)
                .compile()
                .orFail()
                .type("com.acme.Any");

        assertThatThrownBy(() -> said(any, "codes", List.of("71046").stream()))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage(
                        "A code is text or a whole number; java.util.stream.ReferencePipeline$Head is neither, and holds neither.");
    }

    private Class<?> places() {
        return consumer("places")
                .source("com/acme/Places.java", PLACES)
                .strict()
                .compile()
                .orFail()
                .type("com.acme.Places");
    }

    private Consumer consumer(String folder) {
        return validated(folder).asks("com.acme", "radiology.json");
    }

    private Consumer validated(String folder) {
        Consumer consumer = new Consumer(dir.resolve(folder)).options("-Acoderange.with=validation");
        Libraries.validation().forEach(consumer::library);
        return consumer;
    }

    private List<String> said(Class<?> type, String property, Object value, Class<?>... groups) {
        List<String> all = new ArrayList<>();
        for (ConstraintViolation<?> violation : factory.getValidator().validateValue(type, property, value, groups)) {
            all.add(violation.getPropertyPath() + ": " + violation.getMessage());
        }
        return all;
    }
}
