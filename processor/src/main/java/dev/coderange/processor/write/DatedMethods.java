package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;

/** Writes the public methods that a classifier has for one level and a day: for one code, and for whole arrays. */
final class DatedMethods {

    /** The day of a call. */
    static final ParameterSpec ON = ParameterSpec.builder(LocalDate.class, "on").build();

    private final ClassifierMethods undated;
    private final DatedDecision decision;
    private final DayWriter days;

    DatedMethods(ClassifierMethods undated, DatedDecision decision, DayWriter days) {
        this.undated = undated;
        this.decision = decision;
        this.days = days;
    }

    void addTo(TypeSpec.Builder classifier) {
        for (TypeName number : CodeParameter.numbers(undated.format())) {
            classifier.addMethod(category(
                    ParameterSpec.builder(number, "code").build(),
                    undated.byNumber(number, "code", decision::category, "null")));
        }
        CodeBlock ofText = decision.category(CodeBlock.of("$L(code)", undated.keyMethod()));
        classifier.addMethod(category(undated.names().types().anyText(), ofText));
        for (TypeName number : CodeParameter.numbers(undated.format())) {
            addBulk(number, TypeName.INT, classifier);
            if (undated.hasByteOrdinals()) {
                addBulk(number, TypeName.BYTE, classifier);
            }
        }
        decision.addTo(classifier);
    }

    /** What a parameter {@link #ON} is, and what it must not be, for Javadoc. */
    static Javadoc onDay(Javadoc javadoc) {
        return javadoc.param("on", "the day")
                .throwing(ClassName.get(NullPointerException.class), "if {@code on} is null");
    }

    private MethodSpec category(ParameterSpec code, CodeBlock answer) {
        LevelNames names = undated.names();
        Javadoc javadoc = Javadoc.returning(
                        "the " + names.noun() + " of a code on a day, or null if it has none then or is no code")
                .param("code", CodeParameter.meaning(undated.format(), code.type()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.member())
                .addJavadoc(onDay(javadoc).build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(code)
                .addParameter(ON)
                .addCode(decision.start())
                .addStatement("return $L", answer);
        return names.types().nullable(method, names.category()).build();
    }

    private void addBulk(TypeName code, TypeName ordinal, TypeSpec.Builder classifier) {
        Javadoc ofOneDay = Javadoc.of("Classifies many codes on one day, each as " + link(code) + " does.")
                .param("codes", "the codes as numbers")
                .param("on", "the day")
                .param("into", into())
                .throwing(ClassName.get(NullPointerException.class), "if {@code on} is null");
        classifier.addMethod(bulk(code, ofOneDay)
                .addParameter(ON)
                .addParameter(ArrayTypeName.of(ordinal), "into")
                .addStatement(places())
                .addStatement("int $L = $L", decision.moment(), decision.momentOn("on"))
                .addCode(loop(code, ordinal, CodeBlock.of(decision.moment())))
                .build());
        Javadoc ofManyDays = Javadoc.of("Classifies many codes, each on a day of its own, as " + link(code) + " does.")
                .param("codes", "the codes as numbers")
                .param(
                        "epochDays",
                        "the day of each code, as {@link LocalDate#toEpochDay()} counts; must be as long as"
                                + " {@code codes} or longer")
                .param("into", into());
        classifier.addMethod(bulk(code, ofManyDays)
                .addParameter(ArrayTypeName.of(TypeName.INT), "epochDays")
                .addParameter(ArrayTypeName.of(ordinal), "into")
                .addStatement(places())
                .addCode(days.check())
                .addCode(loop(code, ordinal, decision.momentOf("epochDays[i]")))
                .build());
    }

    private String link(TypeName code) {
        return "{@link #" + undated.names().member() + "(" + code + ", LocalDate)}";
    }

    private String into() {
        return "gets the ordinal of each " + undated.names().noun()
                + ", or -1; must be as long as {@code codes} or longer";
    }

    private CodeBlock places() {
        return CodeBlock.of("$L(into.length, codes.length)", undated.checkName());
    }

    private CodeBlock loop(TypeName code, TypeName ordinal, CodeBlock moment) {
        CodeBlock index = undated.byNumber(code, "code", key -> decision.index(key, moment), "0");
        boolean isConditional = ClassifierMethods.isConditional(index);
        CodeBlock value = CodeBlock.of(
                "$L - 1",
                isConditional
                        ? CodeBlock.of("($L)", index)
                        : undated.byNumber(code, "codes[i]", key -> decision.index(key, moment), "0"));
        return CodeBlock.builder()
                .beginControlFlow("for (int i = 0; i < codes.length; i++)")
                .add(isConditional ? CodeBlock.of("$T code = codes[i];\n", code) : CodeBlock.of(""))
                .addStatement(ordinal.equals(TypeName.INT) ? "into[i] = $L" : "into[i] = (byte) ($L)", value)
                .endControlFlow()
                .build();
    }

    private MethodSpec.Builder bulk(TypeName code, Javadoc javadoc) {
        return MethodSpec.methodBuilder(undated.names().member() + "Ordinals")
                .addJavadoc(javadoc.build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(TypeName.VOID)
                .addParameter(ArrayTypeName.of(code), "codes");
    }
}
