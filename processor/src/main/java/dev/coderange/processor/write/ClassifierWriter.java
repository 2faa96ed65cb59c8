package dev.coderange.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.plan.DatedPlan;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the classifier: the hot path from a code to its category on each level. */
final class ClassifierWriter {

    private ClassifierWriter() {}

    static TypeSpec write(Generation generation, TypeNames names) {
        CodeSet set = generation.codeSet();
        List<DecisionPlan> plans = generation.plans();
        KeyWriter key = new KeyWriter(set, names, everyPlan(generation));
        List<ClassifierMethods> levels = new ArrayList<>();
        for (int level = 0; level < plans.size(); level++) {
            levels.add(new ClassifierMethods(set, names, level, plans.get(level), key));
        }
        List<LevelNames> levelNames =
                levels.stream().map(ClassifierMethods::names).toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(names.classifier())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(ClassifierJavadoc.of(generation, levelNames, plans))
                .addField(constant("EDITION", set.edition(), "The edition of the data that decided."));
        if (!set.system().isEmpty()) {
            type.addField(constant("SYSTEM", set.system(), "The code system that the codes belong to."));
        }
        if (set.isDated()) {
            String day = Days.day(set.effective().getAsInt());
            type.addField(constant("EFFECTIVE", day, "The day that calls without a day mean."));
        }
        type.addField(constant(
                        "SOURCE_SHA256",
                        generation.data().sha256(),
                        "The SHA-256 of the data file that decided, in hexadecimal."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (generation.dated().isPresent()) {
            addDated(generation.dated().get().levels(), set, levels, type);
        } else {
            levels.forEach(level -> level.addTo(type));
        }
        if (set.format().takesInt()) {
            type.addMethod(ClassifierMethods.check(set));
        }
        key.methods().forEach(type::addMethod);
        return type.build();
    }

    private static List<DecisionPlan> everyPlan(Generation generation) {
        if (generation.dated().isEmpty()) {
            return generation.plans();
        }
        List<DecisionPlan> plans = new ArrayList<>(generation.plans());
        for (DatedPlan plan : generation.dated().get().levels()) {
            plans.add(plan.codes());
        }
        return plans;
    }

    private static void addDated(
            List<DatedPlan> plans, CodeSet set, List<ClassifierMethods> levels, TypeSpec.Builder type) {
        DayWriter days = new DayWriter(set, plans);
        for (int level = 0; level < plans.size(); level++) {
            ClassifierMethods undated = levels.get(level);
            undated.addTo(type);
            DatedDecision decision = DatedDecision.of(plans.get(level), undated.names(), set, level, days);
            new DatedMethods(undated, decision, days).addTo(type);
        }
        days.addTo(type);
    }

    private static FieldSpec constant(String name, String value, String meaning) {
        return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", meaning)
                .initializer(Literals.text(value))
                .build();
    }
}
