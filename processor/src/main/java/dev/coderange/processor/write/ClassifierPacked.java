package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.plan.DecisionPlan;

/**
 * Writes a decision by tables: a method that gives the index of a category, 0 for none. The tables themselves are a nested
 * class.
 */
final class ClassifierPacked implements ClassifierDecision {

    private final DecisionPlan.Packed plan;
    private final LevelNames names;
    private final PackedTables tables;

    ClassifierPacked(DecisionPlan.Packed plan, LevelNames names, int categories) {
        this.plan = plan;
        this.names = names;
        this.tables = new PackedTables(plan, names, categories);
    }

    @Override
    public CodeBlock category(CodeBlock key) {
        return CodeBlock.of("$L.CONSTANTS[$L($L)]", names.table(), names.indexMethod(), key);
    }

    @Override
    public void addTo(TypeSpec.Builder classifier) {
        classifier.addMethod(names.index().addCode(index()).build());
        classifier.addType(tables.type());
    }

    private CodeBlock index() {
        if (plan.layout() instanceof DecisionPlan.Whole) {
            return PlacesLookup.from(plan.base(), names, tables::place);
        }
        return plan.layout() instanceof DecisionPlan.Paged paged
                ? paged(paged)
                : search((DecisionPlan.Search) plan.layout());
    }

    private CodeBlock paged(DecisionPlan.Paged paged) {
        String offset = names.offsetFrom(plan.base());
        String inPage = names.key() + " & " + ((1 << paged.shift()) - 1);
        return CodeBlock.builder()
                .addStatement(
                        "$T page = $L >> $L",
                        names.keyType(),
                        plan.base() == 0 ? offset : "(" + offset + ")",
                        paged.shift())
                .beginControlFlow("if (page < 0 || page >= $L.PAGES.length())", names.table())
                .addStatement("return 0")
                .endControlFlow()
                .addStatement(
                        "int place = ($L.PAGES.charAt($L) << $L) + $L",
                        names.table(),
                        names.index("page"),
                        paged.shift(),
                        names.areKeysInts() ? "(" + inPage + ")" : "(int) (" + inPage + ")")
                .addStatement("return $L", tables.place("place"))
                .build();
    }

    private CodeBlock search(DecisionPlan.Search search) {
        return CodeBlock.builder()
                .addStatement("$T offset = $L", names.keyType(), names.offsetFrom(plan.base()))
                .addStatement("$T bucket = offset >> $L", names.keyType(), search.shift())
                .beginControlFlow("if (bucket < 0 || bucket >= $L.BUCKETS.length - 1)", names.table())
                .addStatement("return 0")
                .endControlFlow()
                .addStatement("int from = $L.BUCKETS[$L]", names.table(), names.index("bucket"))
                .addStatement("int to = $L.BUCKETS[$L + 1]", names.table(), names.index("bucket"))
                .addStatement("$T low = $L", tables.startType(search), tables.low(search, names.keyType()))
                .beginControlFlow("while (from < to)")
                .addStatement("int middle = (from + to) >>> 1")
                .beginControlFlow("if ($L.STARTS[middle] <= low)", names.table())
                .addStatement("from = middle + 1")
                .nextControlFlow("else")
                .addStatement("to = middle")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $L", tables.place("from"))
                .build();
    }
}
