package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.processor.text.SourceEscaper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what a level's enum answers for keys, if a constant of the level has one. */
final class KeyMethods {

    private static final String HOLDER = "Keys";
    private static final String ASCENDING = "ASCENDING";
    private static final ClassName STRING = ClassName.get(String.class);

    private final CodeSet codeSet;
    private final TypeNames names;
    private final ClassName self;
    private final String noun;
    private final List<Member> members;

    private KeyMethods(CodeSet codeSet, TypeNames names, int level, List<Member> members) {
        this.codeSet = codeSet;
        this.names = names;
        this.self = names.level(level);
        this.noun = codeSet.levels().get(level).noun();
        this.members = members;
    }

    /** Adds {@code key()}, {@code ofKey} and {@code findKey}, and the table that they look into. */
    static void addTo(TypeSpec.Builder type, CodeSet codeSet, TypeNames names, int level) {
        List<Member> members = codeSet.members(level);
        if (keyed(members).isEmpty()) {
            return;
        }
        var methods = new KeyMethods(codeSet, names, level, members);
        type.addMethod(methods.key());
        type.addMethod(methods.ofKey());
        type.addMethod(methods.findKey());
        type.addType(methods.table());
    }

    private static List<Member> keyed(List<Member> members) {
        List<Member> keyed = new ArrayList<>();
        for (Member member : members) {
            if (!member.category().key().isEmpty()) {
                keyed.add(member);
            }
        }
        return keyed;
    }

    private MethodSpec key() {
        return MethodSpec.methodBuilder("key")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(STRING)
                .addStatement("return $L.$L[ordinal()]", HOLDER, ConstantTable.OF_EACH)
                .build();
    }

    private MethodSpec ofKey() {
        return lookup(
                        "ofKey",
                        self,
                        ParameterSpec.builder(CharSequence.class, "key").build())
                .addJavadoc(Javadoc.returning("the constant that has a key")
                        .param("key", "the key as the data has it, in every character")
                        .throwing(
                                TypeNames.UNKNOWN_KEY_EXCEPTION,
                                "if no constant has it, which holds for null; the message names the nearest keys")
                        .build())
                .addStatement("$T found = $L.find(key)", self, HOLDER)
                .beginControlFlow("if (found == null)")
                .addStatement(
                        "throw $T.of($L, $L, key, $T.asList(values()))",
                        TypeNames.UNKNOWN_KEY_EXCEPTION,
                        SourceEscaper.literal(codeSet.name()),
                        SourceEscaper.literal(noun),
                        Arrays.class)
                .endControlFlow()
                .addStatement("return found")
                .build();
    }

    private MethodSpec findKey() {
        return lookup("findKey", ParameterizedTypeName.get(ClassName.get(Optional.class), self), names.anyText("key"))
                .addJavadoc(Javadoc.returning("the constant that has a key, or empty if none has, as for null")
                        .param("key", "the key as the data has it, in every character")
                        .build())
                .addStatement("return $T.ofNullable($L.find(key))", Optional.class, HOLDER)
                .build();
    }

    private static MethodSpec.Builder lookup(String name, TypeName answer, ParameterSpec key) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(answer)
                .addParameter(key);
    }

    private TypeSpec table() {
        return ConstantTable.of(
                        HOLDER,
                        "The key of each constant, in their order, and the constants that have one in the order of"
                                + " their keys.",
                        STRING,
                        members,
                        member -> ConstantTable.text(member.category().key()))
                .addField(ascending())
                .addMethod(search())
                .build();
    }

    private FieldSpec ascending() {
        List<Member> ascending = keyed(members);
        ascending.sort(
                (one, other) -> one.category().key().compareTo(other.category().key()));
        CodeBlock.Builder lines = CodeBlock.builder().add("{\n$>");
        for (Member member : ascending) {
            // The name of the enum stands before it since an id can be that of a field here.
            lines.add("$T.$L,\n", self, member.category().id());
        }
        return FieldSpec.builder(ArrayTypeName.of(self), ASCENDING, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(lines.add("$<}").build())
                .build();
    }

    private MethodSpec search() {
        MethodSpec.Builder search = MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.STATIC)
                .addParameter(names.anyText("key"))
                .beginControlFlow("if (key == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T text = key.toString()", String.class)
                .addStatement("int low = 0")
                .addStatement("int high = $L.length - 1", ASCENDING)
                .beginControlFlow("while (low <= high)")
                .addStatement("int middle = (low + high) >>> 1")
                .addStatement("$T candidate = $L[middle]", self, ASCENDING)
                .addStatement("int order = $L[candidate.ordinal()].compareTo(text)", ConstantTable.OF_EACH)
                .beginControlFlow("if (order == 0)")
                .addStatement("return candidate")
                .nextControlFlow("else if (order < 0)")
                .addStatement("low = middle + 1")
                .nextControlFlow("else")
                .addStatement("high = middle - 1")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return null");
        return names.nullable(search, self).build();
    }
}
