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
import dev.coderange.processor.plan.PackedPlan;
import dev.coderange.processor.plan.SwitchPlan;
import java.util.List;
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
        this.decision = plan instanceof PackedPlan packed
                ? new ClassifierPacked(packed, names, members.size())
                : new ClassifierSwitch((SwitchPlan) plan, names, format, members);
    }

    /** How this level is decided, as a sentence of Javadoc. */
    String description() {
        return "{@code " + names.member() + "} is decided by " + decision.description() + ".";
    }

    void addTo(TypeSpec.Builder classifier) {
        if (format.takesInt()) {
            classifier.addMethod(ofNumber(TypeName.INT));
        }
        if (format.takesLong()) {
            classifier.addMethod(ofNumber(TypeName.LONG));
        }
        classifier.addMethod(entry("The " + names.member() + " that a code is in.", ClassName.get(CharSequence.class))
                .addParameter(ParameterSpec.builder(CharSequence.class, "code")
                        .addAnnotation(TypeNames.NULLABLE)
                        .build())
                .addStatement("return $L($L(code))", deciding(), key.method())
                .build());
        if (!everyKeyIsItsNumber()) {
            classifier.addMethod(MethodSpec.methodBuilder(ofKey())
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addAnnotation(TypeNames.NULLABLE)
                    .returns(names.category())
                    .addParameter(key.type(), names.key())
                    .addCode(decision.body())
                    .build());
        }
        decision.addTo(classifier);
        if (format.takesInt()) {
            decision.addIndex(CodeBlock.of("$L($L)", deciding(), names.key()), classifier);
            new ClassifierBulk(names, categories, index(TypeName.INT)).addTo(TypeName.INT, classifier);
        }
        if (format.takesLong()) {
            new ClassifierBulk(names, categories, index(TypeName.LONG)).addTo(TypeName.LONG, classifier);
        }
    }

    /** Whether no key belongs to a code that is not its number, so that the method which takes the number can decide itself. */
    private boolean everyKeyIsItsNumber() {
        return format instanceof IntegerFormat || format.texts().size() == 1 && format.takesInt();
    }

    private String ofKey() {
        return names.method("OfKey");
    }

    /** The method that decides over keys. */
    private String deciding() {
        return everyKeyIsItsNumber() ? names.member() : ofKey();
    }

    private MethodSpec ofNumber(TypeName type) {
        MethodSpec.Builder method = entry("The " + names.member() + " that a code is in, by its number.", type)
                .addParameter(type, "code");
        if (everyKeyIsItsNumber() && type.equals(names.keyType())) {
            return method.addCode(decision.body()).build();
        }
        return method.addStatement("return $L", byNumber(type, deciding(), "null"))
                .build();
    }

    private CodeBlock index(TypeName type) {
        return everyKeyIsItsNumber() && type.equals(names.keyType())
                ? CodeBlock.of("$L(code)", names.indexMethod())
                : byNumber(type, names.indexMethod(), "0");
    }

    /** A call with the key of the number {@code code}, where it has one, as an expression. */
    private CodeBlock byNumber(TypeName type, String method, String otherwise) {
        boolean narrows = type.equals(TypeName.LONG) && names.areKeysInts();
        if (everyKeyIsItsNumber()) {
            return narrows
                    ? CodeBlock.of("(code == (int) code ? $L((int) code) : $L)", method, otherwise)
                    : CodeBlock.of("$L((long) code)", method);
        }
        long codes = format.digitShape().orElseThrow().size();
        boolean isBelow = type.equals(TypeName.INT) && codes > Integer.MAX_VALUE;
        String condition = isBelow ? "code >= 0" : "code >= 0 && code < " + names.literal(codes);
        return CodeBlock.of("($L ? $L(code) : $L)", condition, method, otherwise);
    }

    private MethodSpec.Builder entry(String meaning, TypeName argument) {
        return MethodSpec.methodBuilder(names.member())
                .addJavadoc(Javadoc.of(meaning)
                        .param("code", Codes.meaning(format, argument))
                        .returns("the " + names.member() + ", or null if the code is in none, or is no code")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(TypeNames.NULLABLE)
                .returns(names.category());
    }
}
