package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes how one level is decided over keys: by a {@code switch}, or by a nested class of tables. */
abstract class DecisionWriter {

    final LevelNames names;
    final int categories;

    DecisionWriter(LevelNames names, int categories) {
        this.names = names;
        this.categories = categories;
    }

    static DecisionWriter of(DecisionPlan plan, LevelNames names, CodeFormat format, List<CodeSet.Member> members) {
        if (plan instanceof DecisionPlan.Switch alone) {
            return new SwitchWriter(alone, names, format, members);
        }
        return plan instanceof DecisionPlan.Filled filled
                ? new FilledTableWriter(filled, names, format, members)
                : new PackedTableWriter((DecisionPlan.Packed) plan, names, members.size());
    }

    /** Adds the methods and types that {@link #category} and the index method need. */
    abstract void addTo(TypeSpec.Builder classifier);

    /** The category of a key, or null, as an expression. */
    CodeBlock category(CodeBlock key) {
        return CodeBlock.of("$L.CONSTANTS[$L($L)]", names.table(), names.indexMethod(), key);
    }

    MethodSpec.Builder indexMethod() {
        return MethodSpec.methodBuilder(names.indexMethod())
                .addJavadoc("The index of the $L: its ordinal + 1, or 0 for none.\n", names.noun())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(names.keyType(), names.key());
    }

    /**
     * The nested class of tables, with the constants of the enum by index: null for 0, then one after another.
     *
     * @param initializer what follows in its static block
     */
    TypeSpec.Builder tableClass(CodeBlock initializer) {
        return TypeSpec.classBuilder(names.table())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(constant(ArrayTypeName.of(names.category()), "CONSTANTS")
                        .initializer("new $T[$L]", names.category(), categories + 1)
                        .build())
                .addStaticBlock(CodeBlock.builder()
                        .addStatement(
                                "$T.arraycopy($T.values(), 0, CONSTANTS, 1, $L)",
                                System.class,
                                names.category(),
                                categories)
                        .add(initializer)
                        .build());
    }

    static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL);
    }

    /** What {@code PLACES} of the nested class has at an index, as an expression. */
    String placeAt(String index) {
        return names.table() + ".PLACES[" + index + "]";
    }

    /** Statements that return what {@code PLACES} has for a key, and 0 where it has nothing. */
    CodeBlock placeOfKey(long first) {
        CodeBlock.Builder body = CodeBlock.builder();
        String offset = names.key();
        if (first != 0) {
            offset = "offset";
            body.addStatement("$T offset = $L", names.keyType(), names.offsetFrom(first));
        }
        return body.addStatement(
                        "return $1L < 0 || $1L >= $2L.PLACES.length ? 0 : $3L",
                        offset,
                        names.table(),
                        placeAt(names.index(offset)))
                .build();
    }
}
