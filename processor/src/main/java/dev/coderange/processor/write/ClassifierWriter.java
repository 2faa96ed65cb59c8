package dev.coderange.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet;
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
        KeyWriter key = new KeyWriter(set, names, plans);
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
        type.addField(constant(
                        "SOURCE_SHA256",
                        generation.data().sha256(),
                        "The SHA-256 of the data file that decided, in hexadecimal."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        levels.forEach(level -> level.addTo(type));
        if (set.format().takesInt()) {
            type.addMethod(ClassifierMethods.check(set));
        }
        key.methods().forEach(type::addMethod);
        return type.build();
    }

    private static FieldSpec constant(String name, String value, String meaning) {
        return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", meaning)
                .initializer(Literals.text(value))
                .build();
    }
}
