package dev.coderange.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Puts JSpecify's annotations where the generated source has ours. They annotate types and not declarations, so that they
 * stand at the type itself; and where all else is marked as never null, tools believe it.
 */
final class JSpecify {

    private static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();
    private static final AnnotationSpec OURS =
            AnnotationSpec.builder(TypeNames.NULLABLE).build();

    private JSpecify() {}

    /** A top-level type in which nothing is null but what is said to be. */
    static TypeSpec marked(TypeSpec type) {
        return annotated(type).toBuilder().addAnnotation(NULL_MARKED).build();
    }

    /** A copy; no type in which something can be null has a static block, which a copy would need. */
    private static TypeSpec annotated(TypeSpec type) {
        if (!saysNullable(type)) {
            return type;
        }
        TypeSpec.Builder copy = type.kind() == TypeSpec.Kind.ENUM
                ? TypeSpec.enumBuilder(type.name())
                : TypeSpec.classBuilder(type.name()).superclass(type.superclass());
        type.enumConstants().forEach(copy::addEnumConstant);
        return copy.addJavadoc(type.javadoc())
                .addAnnotations(type.annotations())
                .addModifiers(type.modifiers().toArray(Modifier[]::new))
                .addTypeVariables(type.typeVariables())
                .addSuperinterfaces(type.superinterfaces())
                .addFields(type.fieldSpecs())
                .addMethods(type.methodSpecs().stream().map(JSpecify::annotated).toList())
                .addTypes(type.typeSpecs().stream().map(JSpecify::annotated).toList())
                .build();
    }

    private static boolean saysNullable(TypeSpec type) {
        return type.methodSpecs().stream().anyMatch(JSpecify::saysNullable)
                || type.typeSpecs().stream().anyMatch(JSpecify::saysNullable);
    }

    private static boolean saysNullable(MethodSpec method) {
        return method.annotations().contains(OURS)
                || method.parameters().stream()
                        .anyMatch(parameter -> parameter.annotations().contains(OURS));
    }

    private static MethodSpec annotated(MethodSpec method) {
        MethodSpec.Builder copy = method.isConstructor()
                ? MethodSpec.constructorBuilder()
                : MethodSpec.methodBuilder(method.name()).returns(annotated(method.returnType(), method.annotations()));
        return copy.addJavadoc(method.javadoc())
                .addAnnotations(others(method.annotations()))
                .addModifiers(method.modifiers())
                .addTypeVariables(method.typeVariables())
                .addParameters(
                        method.parameters().stream().map(JSpecify::annotated).toList())
                .varargs(method.varargs())
                .addExceptions(method.exceptions())
                .addCode(method.code())
                .build();
    }

    private static ParameterSpec annotated(ParameterSpec parameter) {
        return ParameterSpec.builder(annotated(parameter.type(), parameter.annotations()), parameter.name())
                .addAnnotations(others(parameter.annotations()))
                .addModifiers(parameter.modifiers())
                .build();
    }

    private static TypeName annotated(TypeName type, List<AnnotationSpec> annotations) {
        return annotations.contains(OURS) ? type.annotated(NULLABLE) : type;
    }

    private static List<AnnotationSpec> others(List<AnnotationSpec> annotations) {
        return annotations.stream()
                .filter(annotation -> !annotation.equals(OURS))
                .toList();
    }
}
