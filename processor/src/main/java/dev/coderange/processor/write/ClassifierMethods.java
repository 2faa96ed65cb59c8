package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes the public methods that a classifier has for one level: for one code, and for whole arrays. */
final class ClassifierMethods {

    /** A category's ordinal fits a byte up to this many categories. */
    private static final int MOST_BYTES = Byte.MAX_VALUE + 1;

    private final CodeSet set;
    private final CodeFormat format;
    private final LevelNames names;
    private final KeyWriter key;
    private final int categories;
    private final DecisionWriter decision;

    ClassifierMethods(CodeSet set, TypeNames types, int level, DecisionPlan plan, KeyWriter key) {
        this.set = set;
        this.format = set.format();
        this.key = key;
        this.names = LevelNames.of(set, types, level, key.type(), everyKeyIsItsNumber() ? "code" : "key");
        List<CodeSet.Member> members = set.members(level);
        this.categories = members.size();
        this.decision = DecisionWriter.of(plan, names, format, members);
    }

    LevelNames names() {
        return names;
    }

    CodeFormat format() {
        return format;
    }

    /** The method that reads a text as its key. */
    String keyMethod() {
        return key.method();
    }

    /** Whether every ordinal fits a byte. */
    boolean hasByteOrdinals() {
        return categories <= MOST_BYTES;
    }

    void addTo(TypeSpec.Builder classifier) {
        for (TypeName number : CodeParameter.numbers(format)) {
            classifier.addMethod(category(
                    ParameterSpec.builder(number, "code").build(),
                    byNumber(number, "code", decision::category, "null")));
        }
        CodeBlock ofText = decision.category(CodeBlock.of("$L(code)", key.method()));
        classifier.addMethod(category(names.types().anyText(), ofText));
        for (TypeName number : CodeParameter.numbers(format)) {
            classifier.addMethod(ordinals(number, TypeName.INT));
            if (hasByteOrdinals()) {
                classifier.addMethod(ordinals(number, TypeName.BYTE));
            }
            classifier.addMethod(counts(number));
        }
        decision.addTo(classifier);
    }

    private MethodSpec category(ParameterSpec code, CodeBlock answer) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.member())
                .addJavadoc(
                        Javadoc.returning("the " + names.noun() + " of a code, or null if it has none or is no code")
                                .param("code", CodeParameter.meaning(format, code.type()))
                                .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(code)
                .addStatement("return $L", answer);
        return names.types().nullable(method, names.category()).build();
    }

    /** Whether no key belongs to a code that is not its number. */
    private boolean everyKeyIsItsNumber() {
        return format instanceof IntegerFormat || format.texts().size() == 1 && format.takesInt();
    }

    /** What is asked with the key of a number, where it has one, as an expression. */
    CodeBlock byNumber(TypeName type, String code, UnaryOperator<CodeBlock> question, String otherwise) {
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
            condition = code + (isBelow ? " >= 0" : " >= 0 && " + code + " < " + Literals.number(codes));
        }
        return CodeBlock.of("$L ? $L : $L", condition, answer, otherwise);
    }

    /** The index of the category of a number, counted from 1, or 0 for none, as an expression. */
    private CodeBlock index(TypeName type, String code) {
        CodeBlock index = byNumber(type, code, key -> CodeBlock.of("$L($L)", names.indexMethod(), key), "0");
        return isConditional(index) ? CodeBlock.of("($L)", index) : index;
    }

    static boolean isConditional(CodeBlock expression) {
        return expression.toString().contains("?");
    }

    private MethodSpec ordinals(TypeName code, TypeName ordinal) {
        boolean asksOnce = !isConditional(index(code, "code"));
        CodeBlock value = CodeBlock.of("$L - 1", index(code, asksOnce ? "codes[i]" : "code"));
        return bulk("Ordinals", code)
                .addJavadoc(
                        Javadoc.of("Classifies many codes, each as {@link #" + names.member() + "(" + code + ")} does.")
                                .param("codes", "the codes as numbers")
                                .param(
                                        "into",
                                        "gets the ordinal of each " + names.noun()
                                                + ", or -1; must be as long as {@code codes} or longer")
                                .build())
                .returns(void.class)
                .addParameter(ArrayTypeName.of(ordinal), "into")
                .addStatement("$L(into.length, codes.length)", checkName(set))
                .beginControlFlow("for (int i = 0; i < codes.length; i++)")
                .addCode(asksOnce ? CodeBlock.of("") : CodeBlock.of("$T code = codes[i];\n", code))
                .addStatement(ordinal.equals(TypeName.INT) ? "into[i] = $L" : "into[i] = (byte) ($L)", value)
                .endControlFlow()
                .build();
    }

    private MethodSpec counts(TypeName code) {
        return bulk("Counts", code)
                .addJavadoc(Javadoc.returning("the number of codes in each " + names.noun()
                                + ", by its ordinal, and last the number in none")
                        .param("codes", "the codes as numbers")
                        .build())
                .returns(ArrayTypeName.of(TypeName.LONG))
                .addStatement("long[] byIndex = new long[$L]", categories + 1)
                .beginControlFlow("for ($T code : codes)", code)
                .addStatement("byIndex[$L]++", index(code, "code"))
                .endControlFlow()
                .addStatement("long[] counts = $T.copyOfRange(byIndex, 1, $L)", Arrays.class, categories + 2)
                .addStatement("counts[$L] = byIndex[0]", categories)
                .addStatement("return counts")
                .build();
    }

    private MethodSpec.Builder bulk(String suffix, TypeName code) {
        return MethodSpec.methodBuilder(names.member() + suffix)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ArrayTypeName.of(code), "codes");
    }

    /** The name of the check of an array's length. */
    String checkName() {
        return checkName(set);
    }

    private static String checkName(CodeSet set) {
        return LevelNames.free("checkPlaces", set);
    }

    /** The check of an array's length that all levels share. */
    static MethodSpec check(CodeSet set) {
        return MethodSpec.methodBuilder(checkName(set))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(int.class, "places")
                .addParameter(int.class, "codes")
                .beginControlFlow("if (places < codes)")
                .addStatement(
                        "throw new $T($S + places + $S + codes + $S)",
                        IllegalArgumentException.class,
                        "into has ",
                        " places for ",
                        " codes")
                .endControlFlow()
                .build();
    }
}
