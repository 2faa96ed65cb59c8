package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what a level's enum answers for an attribute, if a constant of the level has a value of it. */
final class AttributeMethods {

    private final TypeNames names;
    private final List<Member> members;

    private AttributeMethods(TypeNames names, List<Member> members) {
        this.names = names;
        this.members = members;
    }

    /** Adds an accessor, and a table that holds its values, for each attribute of the level. */
    static void addTo(TypeSpec.Builder type, CodeSet codeSet, TypeNames names, int level) {
        if (codeSet.attributes().isEmpty()) {
            return;
        }
        List<Member> members = codeSet.members(level);
        var methods = new AttributeMethods(names, members);
        for (Attribute attribute : codeSet.attributes()) {
            if (has(members, attribute)) {
                type.addMethod(methods.accessor(attribute));
                type.addType(methods.table(attribute));
            }
        }
    }

    /** Whether a constant has a value, its own or that of one above it. */
    private static boolean has(List<Member> members, Attribute attribute) {
        for (Member member : members) {
            if (member.category().values().containsKey(attribute.name())) {
                return true;
            }
        }
        return false;
    }

    private MethodSpec accessor(Attribute attribute) {
        TypeName element = type(attribute);
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(attribute.name()).addModifiers(Modifier.PUBLIC);
        CodeBlock value = CodeBlock.of("$L.$L[ordinal()]", attribute.holder(), ConstantTable.OF_EACH);
        return attribute.isOptional()
                ? accessor.returns(ParameterizedTypeName.get(ClassName.get(Optional.class), element))
                        .addJavadoc(Javadoc.returning(
                                        "the attribute {@code " + attribute.name() + "}; empty where the data has none")
                                .build())
                        .addStatement("return $T.ofNullable($L)", Optional.class, value)
                        .build()
                : accessor.returns(element)
                        .addJavadoc(Javadoc.returning("the attribute {@code " + attribute.name() + "}")
                                .build())
                        .addStatement("return $L", value)
                        .build();
    }

    private TypeSpec table(Attribute attribute) {
        TypeName element = type(attribute);
        return ConstantTable.of(
                        attribute.holder(),
                        "What {@code " + attribute.name() + "()} answers, in the order of the constants.",
                        attribute.isOptional() ? names.nullableElement(element) : element,
                        members,
                        member -> value(attribute, member.category().values().get(attribute.name())))
                .build();
    }

    /** The type of a value; where it can be null, that of an object. */
    private static TypeName type(Attribute attribute) {
        TypeName type = switch (attribute.type()) {
            case TEXT -> ClassName.get(String.class);
            case INTEGER -> TypeName.INT;
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case BOOLEAN -> TypeName.BOOLEAN;
        };
        return attribute.isOptional() && type.isPrimitive() ? type.box() : type;
    }

    private static CodeBlock value(Attribute attribute, String text) {
        if (text == null && attribute.isOptional()) {
            return CodeBlock.of("null");
        }
        String written = text == null ? attribute.type().standIn() : text;
        return switch (attribute.type()) {
            case TEXT -> ConstantTable.text(written);
            case INTEGER, BOOLEAN -> CodeBlock.of("$L", written);
            case DECIMAL -> CodeBlock.of("new $T($L)", BigDecimal.class, ConstantTable.text(written));
        };
    }
}
