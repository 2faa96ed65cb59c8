package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.Arrays;
import java.util.List;

/** Writes a {@code switch} and the table that keeps its answers, which every call reads. */
final class FilledTableWriter extends DecisionWriter {

    private final DecisionPlan.Filled plan;
    private final CodeFormat format;
    private final SwitchWriter definition;
    private final TypeName placeType;

    FilledTableWriter(DecisionPlan.Filled plan, LevelNames names, CodeFormat format, List<CodeSet.Member> members) {
        super(names, members.size());
        this.plan = plan;
        this.format = format;
        this.definition = new SwitchWriter(plan.definition(), names, format, members);
        this.placeType = categories <= Byte.MAX_VALUE ? TypeName.BYTE : TypeName.CHAR;
    }

    @Override
    void addTo(TypeSpec.Builder classifier) {
        classifier.addMethod(definition.rangeMethod(
                "Defines the " + names.noun() + " of every code; the table is filled from here."));
        classifier.addMethod(indexMethod().addCode(placeOfKey(plan.first())).build());
        classifier.addType(tableClass(plan.page() == 1 ? fillOneByOne() : fillByPages())
                .addJavadoc(
                        "What {@link #$L} answers for each code from $L to $L, asked on first use.\n",
                        names.rangeMethod(),
                        format.code(plan.first()),
                        format.code(plan.first() + plan.size() - 1))
                .addField(constant(ArrayTypeName.of(placeType), "PLACES")
                        .initializer("new $T[$L]", placeType, plan.size())
                        .build())
                .build());
    }

    private CodeBlock fillOneByOne() {
        return CodeBlock.builder()
                .beginControlFlow("for (int i = 0; i < PLACES.length; i++)")
                .addStatement("$T found = $L", names.category(), asked("i"))
                .addStatement("PLACES[i] = ($T) (found == null ? 0 : found.ordinal() + 1)", placeType)
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
                .add("$L\n$>", SwitchWriter.labels(plan.divided(), false, SwitchWriter.LINE))
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
                .addStatement("$T.fill(PLACES, i, i + $L, ($T) (found.ordinal() + 1))", Arrays.class, step, placeType)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock asked(String offset) {
        return definition.category(CodeBlock.of(key(offset)));
    }

    /** A key in the type of keys: an {@code int} sum of a {@code long} key would wrap. */
    private String key(String offset) {
        return plan.first() == 0 ? offset : plan.first() + (names.areKeysInts() ? "" : "L") + " + " + offset;
    }

    private String pageOf(String offset) {
        String key = plan.first() == 0 ? offset : "(" + key(offset) + ")";
        String page = key + " / " + plan.page();
        return names.areKeysInts() || plan.first() == 0 ? page : "(int) (" + page + ")";
    }
}
