package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a decision by a {@code switch} whose answers are kept in a table, which every call reads. */
final class ClassifierFilled implements ClassifierDecision {

    private final DecisionPlan.Filled plan;
    private final LevelNames names;
    private final CodeFormat format;
    private final int categories;
    private final ClassifierSwitch definition;
    private final TypeName place;

    ClassifierFilled(DecisionPlan.Filled plan, LevelNames names, CodeFormat format, List<CodeSet.Member> members) {
        this.plan = plan;
        this.names = names;
        this.format = format;
        this.categories = members.size();
        this.definition = new ClassifierSwitch(plan.definition(), names, format, members);
        this.place = categories <= Byte.MAX_VALUE ? TypeName.BYTE : TypeName.CHAR;
    }

    @Override
    public CodeBlock category(CodeBlock key) {
        return CodeBlock.of("$L.CONSTANTS[$L($L)]", names.table(), names.indexMethod(), key);
    }

    @Override
    public void addTo(TypeSpec.Builder classifier) {
        classifier.addMethod(definition.definition(
                "Defines the " + names.noun() + " of every code; the table is filled from here."));
        classifier.addMethod(names.index()
                .addCode(PlacesLookup.from(plan.first(), names, index -> names.table() + ".PLACES[" + index + "]"))
                .build());
        classifier.addType(table());
    }

    private TypeSpec table() {
        return TypeSpec.classBuilder(names.table())
                .addJavadoc(
                        "What {@link #$L} answers for each code from $L to $L, asked on first use.\n",
                        names.rangeMethod(),
                        format.code(plan.first()),
                        format.code(plan.first() + plan.size() - 1))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(names.constants(categories))
                .addField(FieldSpec.builder(ArrayTypeName.of(place), "PLACES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T[$L]", place, plan.size())
                        .build())
                .addStaticBlock(CodeBlock.builder()
                        .add(names.fillConstants(categories))
                        .add(plan.page() == 1 ? fillOneByOne() : fillByPages())
                        .build())
                .build();
    }

    private CodeBlock fillOneByOne() {
        return CodeBlock.builder()
                .beginControlFlow("for (int i = 0; i < PLACES.length; i++)")
                .addStatement("$T found = $L", names.category(), asked("i"))
                .addStatement("PLACES[i] = ($T) (found == null ? 0 : found.ordinal() + 1)", place)
                .endControlFlow()
                .build();
    }

    private CodeBlock fillByPages() {
        if (plan.divided().isEmpty()) {
            return fill("int i = 0; i < PLACES.length", Integer.toString(plan.page()));
        }
        return CodeBlock.builder()
                .beginControlFlow("for (int from = 0; from < PLACES.length; from += $L)", plan.page())
                .addStatement("int step = $L", plan.page())
                .beginControlFlow("switch ($L)", pageOf("from"))
                .add("$L\n$>", SwitchSource.labels(plan.divided(), false, SwitchSource.LINE))
                .add("step = 1; // answers differ among these $L codes\n", plan.page())
                .add("break;\n$<")
                .add("default: // one answer holds for all $L\n", plan.page())
                .endControlFlow()
                .add(fill("int i = from; i < from + " + plan.page(), "step"))
                .endControlFlow()
                .build();
    }

    private CodeBlock fill(String places, String step) {
        return CodeBlock.builder()
                .beginControlFlow("for ($L; i += $L)", places, step)
                .addStatement("$T found = $L", names.category(), asked("i"))
                .beginControlFlow("if (found != null)")
                .addStatement("$T.fill(PLACES, i, i + $L, ($T) (found.ordinal() + 1))", Arrays.class, step, place)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock asked(String offset) {
        return definition.category(CodeBlock.of(sum(offset)));
    }

    /** A key in the type of keys: an {@code int} sum of a {@code long} key would wrap. */
    private String sum(String offset) {
        if (plan.first() == 0) {
            return offset;
        }
        return plan.first() + (names.areKeysInts() ? "" : "L") + " + " + offset;
    }

    private String pageOf(String offset) {
        String sum = plan.first() == 0 ? offset : "(" + sum(offset) + ")";
        String page = sum + " / " + plan.page();
        return names.areKeysInts() || plan.first() == 0 ? page : "(int) (" + page + ")";
    }
}
