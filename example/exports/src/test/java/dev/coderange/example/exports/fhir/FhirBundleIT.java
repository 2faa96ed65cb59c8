package dev.coderange.example.exports.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import dev.coderange.example.exports.Answers;
import dev.coderange.example.exports.CommandLine;
import dev.coderange.runtime.CodeCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bundle in HAPI FHIR: read strictly, validated, and its value sets expanded over a made-up system that lists every
 * text that is a code.
 */
class FhirBundleIT {

    @ParameterizedTest
    @CsvSource({"R4, radiology", "R4, clinic", "R5, radiology", "R5, clinic"})
    void isValid(Release release, String set) {
        IBaseBundle bundle = export(release, answers(set));
        var validator = release.context().newValidator();
        var instances = new FhirInstanceValidator(chain(release, release.resources(bundle), true));
        instances.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore); // we have no narrative
        validator.registerValidatorModule(instances);

        List<SingleValidationMessage> found = validator.validateWithResult(bundle).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.WARNING.ordinal())
                .filter(message -> !isExpected(message))
                .toList();

        assertThat(found).isEmpty();
    }

    /** HAPI knows that there is CPT, and has nothing of it, as is right. */
    private static boolean isExpected(SingleValidationMessage message) {
        return message.getMessage()
                .equals("The value set references CodeSystem 'http://www.ama-assn.org/go/cpt' which has status"
                        + " 'not-present'");
    }

    @ParameterizedTest
    @CsvSource({"R4, radiology", "R4, clinic", "R5, radiology", "R5, clinic"})
    void valueSetsExpandToTheCodesOfTheClassifier(Release release, String set) {
        compareExpansions(release, answers(set), null);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31", "2023-01-01", "2024-12-31", "2025-06-30", "2025-07-01", "2025-12-31"})
    void valueSetsOfADayExpandToItsCodes(LocalDate day) {
        compareExpansions(Release.R5, Answers.clinic(), day);
    }

    private static void compareExpansions(Release release, Answers answers, LocalDate day) {
        IBaseBundle bundle = day == null
                ? export(release, answers)
                : release.bundle(CommandLine.run(
                        "export", answers.data(), "--to", "fhir", "--fhir", release.word(), "--on", day.toString()));
        Map<String, TreeSet<String>> expected = new HashMap<>();
        for (var lookup : answers.levels().values()) {
            for (String code : answers.codes()) {
                CodeCategory category = lookup.of(code, day);
                if (category != null) {
                    expected.computeIfAbsent(category.name(), any -> new TreeSet<>())
                            .add(code);
                }
            }
        }
        IValidationSupport chain = chain(release, List.of(madeUp(release, answers)), false);
        var context = new ValidationSupportContext(chain);
        List<IBaseResource> valueSets = release.resources(bundle, "ValueSet");
        assertThat(valueSets).hasSizeGreaterThanOrEqualTo(expected.size());
        for (IBaseResource valueSet : valueSets) {
            String id = release.text(valueSet, "ValueSet.name").replaceFirst("^[A-Za-z]+_", "");
            IValidationSupport.ValueSetExpansionOutcome outcome = chain.expandValueSet(context, null, valueSet);
            assertThat(outcome.getError()).isNull();
            assertThat(new TreeSet<>(release.texts(outcome.getValueSet(), "ValueSet.expansion.contains.code")))
                    .as(id)
                    .isEqualTo(expected.getOrDefault(id, new TreeSet<>()));
            assertThat(release.text(valueSet, "ValueSet.compose.include.system"))
                    .isEqualTo(answers.system());
        }
    }

    @ParameterizedTest
    @EnumSource
    void codeIsValidatedAndCategoryIsLookedUp(Release release) {
        Answers answers = Answers.radiology();
        IBaseBundle bundle = export(release, answers);
        List<IBaseResource> resources = new ArrayList<>(release.resources(bundle));
        resources.add(madeUp(release, answers));
        IValidationSupport chain = chain(release, resources, false);
        var context = new ValidationSupportContext(chain);
        for (String code : List.of("71045", "71555", "71556", "77295", "00000")) {
            CodeCategory category = answers.levels().get("Subcategory").of(code, null);
            IValidationSupport.CodeValidationResult result = chain.validateCode(
                    context,
                    new ConceptValidationOptions(),
                    answers.system(),
                    code,
                    null,
                    "https://coderange.dev/fhir/ValueSet/Radiology-CHEST");
            assertThat(result.isOk())
                    .as(code)
                    .isEqualTo(category != null && category.name().equals("CHEST"));
        }
        for (var lookup : answers.levels().values()) {
            for (String code : answers.codes().subList(70_000, 80_000)) {
                CodeCategory category = lookup.of(code, null);
                if (category != null && category.ranges().get(0).first().equals(code)) {
                    IValidationSupport.LookupCodeResult found = chain.lookupCode(
                            context,
                            new LookupCodeRequest("https://coderange.dev/fhir/CodeSystem/Radiology", category.name()));
                    assertThat(found.isFound()).isTrue();
                    assertThat(found.getCodeDisplay()).isEqualTo(category.title());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"R4, radiology", "R4, clinic", "R5, radiology", "R5, clinic"})
    void conceptMapsLeadToTheParents(Release release, String set) {
        IBaseBundle bundle = export(release, answers(set));
        String meaning = release == Release.R4 ? "subsumes" : "source-is-narrower-than-target";
        Map<String, String> parents = new HashMap<>();
        for (IBaseResource map : release.resources(bundle, "ConceptMap")) {
            List<String> from = release.texts(map, "ConceptMap.group.element.code");
            List<String> to = release.texts(map, "ConceptMap.group.element.target.code");
            assertThat(release.texts(
                            map,
                            "ConceptMap.group.element.target."
                                    + (release == Release.R4 ? "equivalence" : "relationship")))
                    .hasSameSizeAs(from)
                    .containsOnly(meaning);
            for (int i = 0; i < from.size(); i++) {
                parents.put(from.get(i), to.get(i));
            }
        }
        Map<String, String> expected = new HashMap<>();
        for (CodeCategory category : answers(set).constants()) {
            category.parent().ifPresent(parent -> expected.put(category.name(), parent.name()));
        }
        assertThat(parents).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void conceptsSayWhatTheConstantsSay(Release release) {
        IBaseResource codeSystem = release.resources(export(release, Answers.clinic()), "CodeSystem")
                .get(0);
        assertThat(release.text(codeSystem, "CodeSystem.identifier.value"))
                .isEqualTo(Answers.clinic().sha256());
        List<IBase> concepts = new ArrayList<>();
        collect(release, release.context().newTerser().getValues(codeSystem, "CodeSystem.concept"), concepts);
        List<CodeCategory> constants = Answers.clinic().constants();

        assertThat(concepts)
                .extracting(concept -> value(release, concept, "code"), concept -> value(release, concept, "display"))
                .containsExactlyInAnyOrderElementsOf(constants.stream()
                        .map(each -> tuple(each.name(), each.title()))
                        .toList());
        assertThat(release.text(codeSystem, "CodeSystem.count")).isEqualTo(String.valueOf(constants.size()));
    }

    private static String value(Release release, IBase of, String child) {
        FhirContext context = release.context();
        var definition = (BaseRuntimeElementCompositeDefinition<?>) context.getElementDefinition(of.getClass());
        IBase value = definition
                .getChildByName(child)
                .getAccessor()
                .getFirstValueOrNull(of)
                .orElseThrow();
        return ((IPrimitiveType<?>) value).getValueAsString();
    }

    private static void collect(Release release, List<IBase> concepts, List<IBase> into) {
        for (IBase concept : concepts) {
            into.add(concept);
            var definition = (BaseRuntimeElementCompositeDefinition<?>)
                    release.context().getElementDefinition(concept.getClass());
            collect(release, definition.getChildByName("concept").getAccessor().getValues(concept), into);
        }
    }

    private static Answers answers(String set) {
        return set.equals("radiology") ? Answers.radiology() : Answers.clinic();
    }

    private static IBaseBundle export(Release release, Answers answers) {
        return release.bundle(CommandLine.run("export", answers.data(), "--to", "fhir", "--fhir", release.word()));
    }

    /** A code system that lists every code, as the owner of the codes would have it. */
    private static IBaseResource madeUp(Release release, Answers answers) {
        var json = new StringBuilder("{\"resourceType\": \"CodeSystem\", \"status\": \"active\", \"url\": \"")
                .append(answers.system())
                .append("\", \"caseSensitive\": true, \"content\": \"complete\", \"concept\": [");
        for (String code : answers.codes()) {
            json.append("{\"code\": \"").append(code).append("\"},");
        }
        // Texts that are no codes, and still could be listed.
        for (String stranger : List.of("7", "700100", "0042t", "0042TT", "A1", "71045.1", "Z71045")) {
            json.append("{\"code\": \"").append(stranger).append("\"},");
        }
        json.setCharAt(json.length() - 1, ']');
        return release.context().newJsonParser().parseResource(json.append('}').toString());
    }

    private static ValidationSupportChain chain(Release release, List<IBaseResource> resources, boolean validates) {
        FhirContext context = release.context();
        var ours = new PrePopulatedValidationSupport(context);
        resources.forEach(ours::addResource);
        List<IValidationSupport> supports = new ArrayList<>();
        if (validates) {
            supports.add(new DefaultProfileValidationSupport(context));
            supports.add(new CommonCodeSystemsTerminologyService(context));
        }
        supports.add(ours);
        supports.add(new InMemoryTerminologyServerValidationSupport(context));
        return new ValidationSupportChain(supports.toArray(IValidationSupport[]::new));
    }
}
