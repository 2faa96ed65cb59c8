package dev.coderange.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.coderange.runtime.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stages of the pipeline, and what each may know. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String ROOT = "dev.coderange.processor";

    /** What each stage may use beside itself, the model and the words. */
    private static final Map<String, List<String>> STAGES = Map.ofEntries(
            entry("request", List.of("report")),
            entry("locate", List.of()),
            entry("read", List.of("locate")),
            entry("check", List.of("read")),
            entry("compare", List.of()),
            entry("plan", List.of()),
            entry("write", List.of("plan")),
            entry("output", List.of("request", "report", "write", "export")),
            entry("reference", List.of("request")),
            entry("report", List.of()),
            entry("export", List.of()),
            entry("command", List.of("locate", "read", "check", "compare", "plan", "reference", "export")));

    private static final String[] COMPILER = {
        "javax.annotation.processing..", "javax.lang.model..", "com.sun.source..", "javax.tools.."
    };

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static List<String> stages() {
        return STAGES.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("stages")
    void stageUsesOnlyTheModelTheWordsAndWhatIsListed(String stage) {
        List<String> others = new ArrayList<>(List.of(ROOT));
        STAGES.keySet().stream()
                .filter(other -> !other.equals(stage))
                .filter(other -> !STAGES.get(stage).contains(other))
                .forEach(other -> others.add(ROOT + "." + other + ".."));
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.toArray(String[]::new))
                .check(classes);
    }

    @Test
    void textUsesNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".text..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".text.."))))
                .check(classes);
    }

    @Test
    void modelUsesNothingOfOursButText() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".model..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(ROOT + ".model..", ROOT + ".text.."))))
                .check(classes);
    }

    @Test
    void everyPackageIsAStageTheModelOrTheWords() {
        List<String> known = new ArrayList<>(STAGES.keySet());
        known.addAll(List.of("model", "text"));
        assertThat(classes.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(ROOT))
                        .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0]))
                .isSubsetOf(known);
    }

    @Test
    void stagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void packagesOfDiffHaveNoCycles() {
        slices().matching(ROOT + ".command.diff.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".command.diff.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".command.diff")
                .check(classes);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".command.diff.comparison", ROOT + ".command.diff.consequence")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".command.diff.report", ROOT + ".command.diff.migration")
                .check(classes);
    }

    @Test
    void onlyReadKnowsTheParsersOfJacksonAndFastCsv() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".read..")
                .should()
                .dependOnClassesThat(assignableTo(JsonParser.class).or(resideInAPackage("de.siegmar.fastcsv.reader..")))
                .check(classes);
    }

    @Test
    void onlyCommandsAndExportsWriteJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".read..", ROOT + ".command..", ROOT + ".export..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "de.siegmar..")
                .check(classes);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(classes);
    }

    @Test
    void onlyWriteKnowsJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".write..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir..")
                .check(classes);
    }

    @Test
    void onlyTheEntryRequestLocateReferenceReportAndOutputKnowTheCompiler() {
        // Two mere enums: JavaPoet's own methods take Modifier, and SourceVersion knows the keywords.
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".model..",
                        ROOT + ".text..",
                        ROOT + ".read..",
                        ROOT + ".check..",
                        ROOT + ".plan..",
                        ROOT + ".write..",
                        ROOT + ".export..",
                        ROOT + ".command..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(COMPILER)
                        .and(not(type(Modifier.class)))
                        .and(not(type(SourceVersion.class))))
                .check(classes);
    }

    @Test
    void procedureCodesStandForThemselves() {
        String procedure = "dev.coderange.runtime.procedure..";
        JavaClasses all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.coderange.runtime", "dev.coderange.annotations", ROOT);
        noClasses()
                .that()
                .resideOutsideOfPackage(procedure)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(procedure)
                .check(all);
        classes()
                .that()
                .resideInAPackage(procedure)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(procedure, "java.lang..", "java.util..", "java.io..")
                        .or(type(Nullable.class)))
                .check(all);
    }
}
