package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.plan.SwitchPlan;
import javax.lang.model.element.Modifier;

/**
 * Writes the index of a category beside a {@code switch}, for whole arrays of codes: a table that the {@code switch} fills
 * when it is first needed, or where that would be large, the {@code switch} itself.
 */
final class SwitchIndex {

    /** The largest table that is filled by asking for each key; a first use of it takes about a millisecond. */
    private static final long MOST_PLACES = 1 << 17;

    private static final int LARGEST_BYTE = 127;

    private final SwitchPlan plan;
    private final LevelNames names;
    private final TypeName place;
    private final CodeBlock decided;

    SwitchIndex(SwitchPlan plan, LevelNames names, int categories, CodeBlock decided) {
        this.plan = plan;
        this.names = names;
        this.place = categories <= LARGEST_BYTE ? TypeName.BYTE : TypeName.CHAR;
        this.decided = decided;
    }

    void addTo(TypeSpec.Builder classifier) {
        if (plan.intervals().isEmpty()) {
            classifier.addMethod(names.index().addStatement("return 0").build());
        } else if (plan.lastKey() - first() < MOST_PLACES) {
            classifier.addMethod(names.index()
                    .addCode(PlacesLookup.from(first(), names, index -> names.table() + ".PLACES[" + index + "]"))
                    .build());
            classifier.addType(table());
        } else {
            classifier.addMethod(names.index()
                    .addStatement("$T category = $L", names.category(), decided)
                    .addStatement("return category == null ? 0 : category.ordinal() + 1")
                    .build());
        }
    }

    /** The first key in the type of keys: an {@code int} base would make an {@code int} sum, which can wrap. */
    private String base() {
        return names.areKeysInts() ? Long.toString(first()) : first() + "L";
    }

    private long first() {
        return plan.intervals().get(0).first();
    }

    private TypeSpec table() {
        return TypeSpec.classBuilder(names.table())
                .addJavadoc(
                        "The index of the $L of each code, for whole arrays of codes; filled when it is first needed.\n",
                        names.member())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(ArrayTypeName.of(place), "PLACES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T[$L]", place, plan.lastKey() - first() + 1)
                        .build())
                .addStaticBlock(CodeBlock.builder()
                        .beginControlFlow("for (int offset = 0; offset < PLACES.length; offset++)")
                        .addStatement("$T $L = $L + offset", names.keyType(), names.key(), base())
                        .addStatement("$T category = $L", names.category(), decided)
                        .addStatement("PLACES[offset] = ($T) (category == null ? 0 : category.ordinal() + 1)", place)
                        .endControlFlow()
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }
}
