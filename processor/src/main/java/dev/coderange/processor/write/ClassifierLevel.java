package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes what a classifier has for one level. */
final class ClassifierLevel {

    private final CodeFormat format;
    private final LevelNames names;
    private final ClassifierKey key;
    private final int categories;
    private final ClassifierDecision decision;

    ClassifierLevel(CodeSet set, TypeNames types, int level, DecisionPlan plan, ClassifierKey key) {
        this.format = set.format();
        this.key = key;
        this.names = LevelNames.of(set, types, level, key.type(), everyKeyIsItsNumber() ? "code" : "key");
        List<CodeSet.Member> members = set.members(level);
        this.categories = members.size();
        if (plan instanceof DecisionPlan.Switch alone) {
            this.decision = new ClassifierSwitch(alone, names, format, members);
        } else if (plan instanceof DecisionPlan.Filled filled) {
            this.decision = new ClassifierFilled(filled, names, format, members);
        } else {
            this.decision = new ClassifierPacked((DecisionPlan.Packed) plan, names, members.size());
        }
    }

    LevelNames names() {
        return names;
    }

    void addTo(TypeSpec.Builder classifier) {
        if (format.takesInt()) {
            classifier.addMethod(ofNumber(TypeName.INT));
        }
        if (format.takesLong()) {
            classifier.addMethod(ofNumber(TypeName.LONG));
        }
        classifier.addMethod(entry(ClassName.get(CharSequence.class))
                .addParameter(ParameterSpec.builder(CharSequence.class, "code")
                        .addAnnotation(TypeNames.NULLABLE)
                        .build())
                .addStatement("return $L", decision.category(CodeBlock.of("$L(code)", key.method())))
                .build());
        if (format.takesInt()) {
            new ClassifierBulk(names, categories, code -> index(TypeName.INT, code)).addTo(TypeName.INT, classifier);
        }
        if (format.takesLong()) {
            new ClassifierBulk(names, categories, code -> index(TypeName.LONG, code)).addTo(TypeName.LONG, classifier);
        }
        decision.addTo(classifier);
    }

    /** Whether no key belongs to a code that is not its number. */
    private boolean everyKeyIsItsNumber() {
        return format instanceof IntegerFormat || format.texts().size() == 1 && format.takesInt();
    }

    private MethodSpec ofNumber(TypeName type) {
        return entry(type)
                .addParameter(type, "code")
                .addStatement("return $L", byNumber(type, "code", decision::category, "null"))
                .build();
    }

    private CodeBlock index(TypeName type, String code) {
        CodeBlock index = byNumber(type, code, key -> CodeBlock.of("$L($L)", names.indexMethod(), key), "0");
        return index.toString().contains("?") ? CodeBlock.of("($L)", index) : index;
    }

    /** What is asked with the key of a number, where it has one, as an expression. */
    private CodeBlock byNumber(TypeName type, String code, UnaryOperator<CodeBlock> question, String otherwise) {
        boolean narrows = type.equals(TypeName.LONG) && names.areKeysInts();
        CodeBlock answer = question.apply(CodeBlock.of(narrows ? "(int) $L" : "$L", code));
        if (everyKeyIsItsNumber() && !narrows) {
            return answer;
        }
        String condition;
        if (everyKeyIsItsNumber()) {
            condition = code + " == (int) " + code;
        } else {
            long codes = format.digitShape().orElseThrow().size();
            boolean isBelow = type.equals(TypeName.INT) && codes > Integer.MAX_VALUE;
            condition = code + (isBelow ? " >= 0" : " >= 0 && " + code + " < " + names.literal(codes));
        }
        return CodeBlock.of("$L ? $L : $L", condition, answer, otherwise);
    }

    private MethodSpec.Builder entry(TypeName argument) {
        return MethodSpec.methodBuilder(names.member())
                .addJavadoc(
                        Javadoc.returning("the " + names.noun() + " of a code, or null if it has none or is no code")
                                .param("code", Codes.meaning(format, argument))
                                .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(TypeNames.NULLABLE)
                .returns(names.category());
    }
}
