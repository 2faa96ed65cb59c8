package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a decision by a {@code switch} and nothing else. */
final class ClassifierSwitch implements ClassifierDecision {

    private final DecisionPlan.Switch plan;
    private final LevelNames names;
    private final SwitchSource source;

    ClassifierSwitch(DecisionPlan.Switch plan, LevelNames names, CodeFormat format, List<CodeSet.Member> members) {
        this.plan = plan;
        this.names = names;
        this.source = new SwitchSource(names, format, members);
    }

    @Override
    public CodeBlock category(CodeBlock key) {
        return CodeBlock.of("$L($L)", names.rangeMethod(), key);
    }

    @Override
    public void addTo(TypeSpec.Builder classifier) {
        classifier.addMethod(definition("Decides the " + names.noun() + " of each call."));
        classifier.addMethod(names.index()
                .addStatement("$T found = $L", names.category(), category(CodeBlock.of(names.key())))
                .addStatement("return found == null ? 0 : found.ordinal() + 1")
                .build());
    }

    /** The method with the {@code switch}. */
    MethodSpec definition(String javadoc) {
        return MethodSpec.methodBuilder(names.rangeMethod())
                .addJavadoc(javadoc + "\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addAnnotation(TypeNames.NULLABLE)
                .returns(names.category())
                .addParameter(names.keyType(), names.key())
                .addCode(source.write(plan.decision()))
                .build();
    }
}
