package dev.coderange.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import javax.lang.model.element.Modifier;

/**
 * Writes what makes the annotation of codes a constraint of Jakarta Validation: the members that every constraint has,
 * and the validator. What it decides is the runtime's, and the same for every set.
 */
final class ConstraintWriter {

    private static final ClassName CODE_CONSTRAINT = ClassName.get("dev.coderange.runtime", "CodeConstraint");
    private static final ClassName CODE_VIOLATION = ClassName.get("dev.coderange.runtime", "CodeViolation");
    private static final ClassName CONSTRAINT = ClassName.get("jakarta.validation", "Constraint");
    private static final ClassName PAYLOAD = ClassName.get("jakarta.validation", "Payload");
    private static final ClassName VALIDATOR = ClassName.get("jakarta.validation", "ConstraintValidator");
    private static final ClassName CONTEXT = ClassName.get("jakarta.validation", "ConstraintValidatorContext");
    private static final ClassName PARAMETERS =
            ClassName.get("org.hibernate.validator.constraintvalidation", "HibernateConstraintValidatorContext");

    private final CodeSet codeSet;
    private final TypeNames names;

    /** The name of the message in a bundle, by the convention of Jakarta Validation. */
    private final String message;

    ConstraintWriter(CodeSet codeSet, TypeNames names) {
        this.codeSet = codeSet;
        this.names = names;
        this.message = names.code().canonicalName() + ".message";
    }

    /** Names the validator. */
    static AnnotationSpec constraint(TypeNames names) {
        return AnnotationSpec.builder(CONSTRAINT)
                .addMember("validatedBy", "$T.class", validator(names))
                .build();
    }

    private static ClassName validator(TypeNames names) {
        return names.code().nestedClass("Validator");
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(CodeAnnotationWriter.member(
                        "message",
                        TypeName.get(String.class),
                        Literals.text("{" + message + "}").toString(),
                        "what is said of a wrong value; bundles may translate it with {@code {code}}, {@code {reason}},"
                                + " {@code {place}} and {@code {nearest}}"))
                .addMethod(CodeAnnotationWriter.member(
                        "groups",
                        ArrayTypeName.of(classOf(WildcardTypeName.subtypeOf(Object.class))),
                        "{}",
                        "the groups in which the value is validated"))
                .addMethod(CodeAnnotationWriter.member(
                        "payload",
                        ArrayTypeName.of(classOf(WildcardTypeName.subtypeOf(PAYLOAD))),
                        "{}",
                        "what clients of the validation attach"))
                .addType(validator());
    }

    private static TypeName classOf(TypeName bound) {
        return ParameterizedTypeName.get(ClassName.get(Class.class), bound);
    }

    private TypeSpec validator() {
        return TypeSpec.classBuilder(validator(names))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(VALIDATOR, names.code(), ClassName.get(Object.class)))
                .addJavadoc(Javadoc.of("Checks values at run time by the rules by which the compiler checks constants."
                                + " Null is valid.")
                        .build())
                .addField(FieldSpec.builder(CODE_CONSTRAINT, "constraint", Modifier.PRIVATE)
                        .initializer(anyCode())
                        .build())
                .addMethod(MethodSpec.constructorBuilder() // of an exported class, javac asks for an explicit one
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(Javadoc.of("Takes every code until it is initialized.")
                                .build())
                        .build())
                .addMethod(initialize())
                .addMethod(isValid())
                .build();
    }

    private CodeBlock anyCode() {
        return CodeBlock.of(
                "$T.of($L, $L, $T.values(),$W(code, on) -> $T.of(code$L))",
                CODE_CONSTRAINT,
                Literals.text(codeSet.format().description()),
                Literals.text(codeSet.format().ignored()),
                names.level(0),
                names.level(0),
                codeSet.isDated() ? ", on" : "");
    }

    private MethodSpec initialize() {
        CodeBlock.Builder narrowed = CodeBlock.builder().add("constraint");
        if (codeSet.isDated()) {
            narrowed.add("\n.on(asked.on(), $T.EFFECTIVE)", names.classifier());
        }
        for (Level level : codeSet.levels()) {
            narrowed.add("\n.in(asked.$L())", level.memberName());
        }
        narrowed.add("\n.within(asked.within())\n.range(asked.range())\n.allow(asked.allow())");
        return MethodSpec.methodBuilder("initialize")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.code(), "asked")
                .addStatement("constraint = $L", narrowed.build())
                .build();
    }

    private MethodSpec isValid() {
        return MethodSpec.methodBuilder("isValid")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(names.nullable(ClassName.get(Object.class), "value"))
                .addParameter(CONTEXT, "context")
                .addStatement("$T violation = constraint.violation(value)", CODE_VIOLATION)
                .beginControlFlow("if (violation != null)")
                .addStatement(
                        "context.unwrap($T.class)\n"
                                + ".addMessageParameter($L, $T.parameter(violation.message()))\n"
                                + ".addMessageParameter($S, $T.parameter(violation.code()))\n"
                                + ".addMessageParameter($S, violation.reason())\n"
                                + ".addMessageParameter($S, $T.parameter(violation.place()))\n"
                                + ".addMessageParameter($S, $T.parameter(violation.nearest()))",
                        PARAMETERS,
                        Literals.text(message),
                        CODE_VIOLATION,
                        "code",
                        CODE_VIOLATION,
                        "reason",
                        "place",
                        CODE_VIOLATION,
                        "nearest",
                        CODE_VIOLATION)
                .endControlFlow()
                .addStatement("return violation == null")
                .build();
    }
}
