package dev.coderange.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.text.SourceEscaper;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the classifier: the hot path from a code to its category on each level. */
final class ClassifierWriter {

    private ClassifierWriter() {}

    static TypeSpec write(Generation generation, TypeNames names) {
        CodeSet set = generation.codeSet();
        List<DecisionPlan> plans = generation.plans();
        ClassifierKey key = ClassifierKey.of(set, plans);
        List<ClassifierLevel> levels = new ArrayList<>();
        for (int level = 0; level < plans.size(); level++) {
            levels.add(new ClassifierLevel(set, names, level, plans.get(level), key));
        }
        List<LevelNames> levelNames =
                levels.stream().map(ClassifierLevel::names).toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(names.classifier())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(ClassifierProse.of(generation, levelNames, plans))
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
            type.addMethod(ClassifierBulk.check(levelNames.get(0)));
        }
        key.methods().forEach(type::addMethod);
        return type.build();
    }

    private static FieldSpec constant(String name, String value, String meaning) {
        return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", meaning)
                .initializer("$L", SourceEscaper.literal(value))
                .build();
    }
}
