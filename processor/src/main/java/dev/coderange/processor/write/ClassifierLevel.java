package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.plan.Decision;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.plan.SwitchPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of one level of a classifier. */
final class ClassifierLevel {

    private final CodeFormat format;
    private final ClassName category;
    private final String member;
    private final List<CodeSet.Member> members;
    private final DecisionPlan plan;
    private final ClassifierKey key;

    ClassifierLevel(CodeSet set, TypeNames names, int level, DecisionPlan plan, ClassifierKey key) {
        this.format = set.format();
        this.category = names.level(level);
        this.member = set.levels().get(level).memberName();
        this.members = set.members(level);
        this.plan = plan;
        this.key = key;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        TypeName decided = decided();
        if (format.takesInt()) {
            methods.add(number(TypeName.INT, decided));
        }
        if (format.takesLong()) {
            methods.add(number(TypeName.LONG, decided));
        }
        methods.add(entry("The " + member + " that a code is in.", ClassName.get(CharSequence.class))
                .addParameter(ParameterSpec.builder(CharSequence.class, "code")
                        .addAnnotation(TypeNames.NULLABLE)
                        .build())
                .addStatement("return $L($L(code))", decidingMethod(), key.method())
                .build());
        methods.addAll(decisions(decided));
        return methods;
    }

    /** The parameter type of the public method that is itself the decision, or null where a private one decides. */
    private TypeName decided() {
        boolean everyKeyIsANumber =
                format instanceof IntegerFormat || format.texts().size() == 1 && format.takesInt();
        return everyKeyIsANumber ? key.type() : null;
    }

    private String decidingMethod() {
        return decided() == null ? key.free(member + "OfKey") : member;
    }

    private MethodSpec number(TypeName type, TypeName decided) {
        MethodSpec.Builder method = entry("The " + member + " that a code is in, by its number.", type)
                .addParameter(type, "code");
        if (type.equals(decided)) {
            return method.addCode(((SwitchPlan) plan).parts().isEmpty() ? CodeBlock.of("") : body(0, "code"))
                    .build();
        }
        if (decided != null) {
            return type.equals(TypeName.INT)
                    ? method.addStatement("return $L((long) code)", member).build()
                    : method.addStatement("return code == (int) code ? $L((int) code) : null", member)
                            .build();
        }
        long codes = format.digitShape().orElseThrow().size();
        boolean everyInt = type.equals(TypeName.INT) && codes > Integer.MAX_VALUE;
        return method.addStatement(
                        everyInt
                                ? "return code >= 0 ? $2L($3L code) : null"
                                : "return code >= 0 && code < $1L ? $2L($3L code) : null",
                        key.literal(codes),
                        decidingMethod(),
                        type.equals(TypeName.LONG) && key.type().equals(TypeName.INT) ? "(int)" : "")
                .build();
    }

    private MethodSpec.Builder entry(String meaning, TypeName argument) {
        return MethodSpec.methodBuilder(member)
                .addJavadoc(Javadoc.of(meaning)
                        .param("code", Codes.meaning(format, argument))
                        .returns("the " + member + ", or null if the code is in none, or is no code")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(TypeNames.NULLABLE)
                .returns(category);
    }

    private List<MethodSpec> decisions(TypeName decided) {
        List<MethodSpec> methods = new ArrayList<>();
        for (int part = decided == null ? 0 : 1;
                part < ((SwitchPlan) plan).parts().size();
                part++) {
            methods.add(MethodSpec.methodBuilder(part == 0 ? decidingMethod() : part(part))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addAnnotation(TypeNames.NULLABLE)
                    .returns(category)
                    .addParameter(key.type(), part == 0 && decided != null ? "code" : "key")
                    .addCode(body(part, "key"))
                    .build());
        }
        return methods;
    }

    private String part(int part) {
        return key.free(member + "Part" + part);
    }

    private CodeBlock body(int part, String argument) {
        CodeBlock.Builder body = CodeBlock.builder();
        write(((SwitchPlan) plan).parts().get(part), argument, body);
        return body.build();
    }

    private void write(Decision decision, String argument, CodeBlock.Builder body) {
        if (decision instanceof Decision.Answer answer) {
            body.addStatement("return $L", answer.ordinal() == Decision.NONE ? CodeBlock.of("null") : constant(answer));
        } else if (decision instanceof Decision.Continue next) {
            body.addStatement("return $L($L)", part(next.part()), argument);
        } else if (decision instanceof Decision.Compare compare) {
            body.beginControlFlow("if ($L < $L)", argument, key.literal(compare.bound()));
            write(compare.below(), argument, body);
            body.endControlFlow();
            write(compare.rest(), argument, body);
        }
    }

    private CodeBlock constant(Decision.Answer answer) {
        return CodeBlock.of(
                "$T.$L", category, members.get(answer.ordinal()).category().id());
    }
}
