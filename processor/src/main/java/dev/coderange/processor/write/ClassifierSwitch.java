package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.plan.Decision;
import dev.coderange.processor.plan.SwitchPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a decision by Java's own control flow. A short string has a symbol for each block of codes; most symbols stand for
 * a names.category(), and the others lead into a {@code switch}.
 */
final class ClassifierSwitch implements ClassifierDecision {

    /** Blocks in a line of source, and how long its literal may be where symbols have to be escaped. */
    private static final int PER_LINE = 80;

    private static final int LITERAL = 90;

    /** A decision of more answers reads better as statements. */
    private static final int ANSWERS_IN_EXPRESSION = 2;

    /** How long two answers may be that stand on one line. */
    private static final int ANSWERS_ON_LINE = 70;

    /** Answers in one method, which are up to 20 bytes each with their case: HotSpot compiles up to 8,000. */
    private static final int ANSWERS_PER_METHOD = 400;

    private final CodeFormat format;
    private final LevelNames names;
    private final List<CodeSet.Member> members;
    private final SwitchPlan plan;
    private final List<Integer> boundaries = new ArrayList<>();
    private final BlockSymbols symbols;

    ClassifierSwitch(SwitchPlan plan, LevelNames names, CodeFormat format, List<CodeSet.Member> members) {
        this.plan = plan;
        this.names = names;
        this.format = format;
        this.members = members;
        for (int block = 0; block < plan.blocks().size(); block++) {
            if (!(plan.blocks().get(block) instanceof Decision.Answer)) {
                boundaries.add(block);
            }
        }
        this.symbols = BlockSymbols.of(members.size(), boundaries.size());
    }

    @Override
    public String description() {
        return "a {@code switch}, because " + plan.why();
    }

    @Override
    public CodeBlock body() {
        if (plan.blocks().isEmpty()) {
            return CodeBlock.builder().addStatement("return null").build();
        }
        String offset = names.offsetFrom(plan.base());
        String block =
                plan.shift() == 0 ? offset : (plan.base() == 0 ? offset : "(" + offset + ")") + " >> " + plan.shift();
        String index = names.index("block");
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T block = $L", names.keyType(), block)
                .beginControlFlow("if (block < 0 || block >= $L.length())", blocks())
                .addStatement("return null")
                .endControlFlow();
        if (boundaries.isEmpty()) {
            return body.add(everySymbol(names.index("block"))).build();
        }
        return body.addStatement("char symbol = $L.charAt($L)", blocks(), index)
                .beginControlFlow("if (symbol < $L.length)", bySymbol())
                .addStatement("return $L[symbol]", bySymbol())
                .endControlFlow()
                .addStatement("return $L($L, symbol)", atBoundary(), names.key())
                .build();
    }

    @Override
    public void addIndex(CodeBlock decided, TypeSpec.Builder classifier) {
        new SwitchIndex(plan, names, members.size(), decided).addTo(classifier);
    }

    @Override
    public void addTo(TypeSpec.Builder classifier) {
        if (plan.blocks().isEmpty()) {
            return;
        }
        classifier.addField(blocksField());
        if (boundaries.isEmpty()) {
            return;
        }
        classifier.addField(FieldSpec.builder(
                        ArrayTypeName.of(names.category()),
                        bySymbol(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The category of each symbol that stands for one; null for the symbol of none.\n")
                .initializer("$L()", bySymbolMethod())
                .build());
        classifier.addMethod(bySymbolSpec());
        addBoundaryMethods(classifier);
        for (int part = 0; part < plan.parts().size(); part++) {
            CodeBlock.Builder body = CodeBlock.builder();
            write(plan.parts().get(part), body);
            classifier.addMethod(decider(part(part)).addCode(body.build()).build());
        }
    }

    /** Where no block is in two categories, the switch decides them all. */
    private CodeBlock everySymbol(String index) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch ($L.charAt($L))", blocks(), index);
        plan.blocks().stream().distinct().map(Decision.Answer.class::cast).forEach(answer -> {
            if (answer.ordinal() != Decision.NONE) {
                body.add("case $L:\n$>", BlockSymbols.literal(symbols.category(answer.ordinal())))
                        .addStatement("return $L", expression(answer))
                        .add("$<");
            }
        });
        return body.add("default:\n$>")
                .addStatement("return null")
                .add("$<")
                .endControlFlow()
                .build();
    }

    private FieldSpec blocksField() {
        CodeBlock.Builder lines = CodeBlock.builder().add("$>$>\"\"");
        for (int from = 0; from < plan.blocks().size(); ) {
            StringBuilder line = new StringBuilder();
            int to = from;
            do {
                line.append(symbol(to++));
            } while (to < plan.blocks().size()
                    && to - from < PER_LINE
                    && Prose.literal(line.toString()).length() < LITERAL);
            lines.add("\n+ $L // $L", Prose.literal(line.toString()), code(plan.first(from)));
            from = to;
        }
        return FieldSpec.builder(String.class, blocks(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        """
                        A symbol for each $L codes: $L for none, from $L on a category each in the order of the enum$L.
                        """,
                        1L << plan.shift(),
                        BlockSymbols.literal(symbols.none()),
                        BlockSymbols.literal(symbols.category(0)),
                        boundaries.isEmpty()
                                ? ""
                                : ",\nand from " + BlockSymbols.literal(symbols.boundary(0))
                                        + " on a block each in which categories begin or end")
                .initializer("$L\n$<$<", lines.build())
                .build();
    }

    private char symbol(int block) {
        if (plan.blocks().get(block) instanceof Decision.Answer answer) {
            return answer.ordinal() == Decision.NONE ? symbols.none() : symbols.category(answer.ordinal());
        }
        return symbols.boundary(Collections.binarySearch(boundaries, block));
    }

    private MethodSpec bySymbolSpec() {
        String first = BlockSymbols.literal(symbols.category(0));
        return MethodSpec.methodBuilder(bySymbolMethod())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(names.category()))
                .addStatement("$1T[] all = $1T.values()", names.category())
                .addStatement("$1T[] bySymbol = new $1T[$2L + all.length]", names.category(), first)
                .addStatement("$T.arraycopy(all, 0, bySymbol, $L, all.length)", System.class, first)
                .addStatement("return bySymbol")
                .build();
    }

    private void addBoundaryMethods(TypeSpec.Builder classifier) {
        List<List<Integer>> groups = groups();
        if (groups.size() == 1) {
            classifier.addMethod(boundaryMethod(atBoundary(), groups.get(0)));
            return;
        }
        CodeBlock.Builder body = CodeBlock.builder();
        for (int i = 0; i < groups.size(); i++) {
            String name = names.method("AtBoundary" + i);
            if (i < groups.size() - 1) {
                body.beginControlFlow(
                                "if (symbol < $L)",
                                BlockSymbols.literal(symbol(groups.get(i + 1).get(0))))
                        .addStatement("return $L($L, symbol)", name, names.key())
                        .endControlFlow();
            } else {
                body.addStatement("return $L($L, symbol)", name, names.key());
            }
            classifier.addMethod(boundaryMethod(name, groups.get(i)));
        }
        if (!groups.isEmpty()) {
            classifier.addMethod(decider(atBoundary())
                    .addParameter(char.class, "symbol")
                    .addCode(body.build())
                    .build());
        }
    }

    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        int answers = ANSWERS_PER_METHOD;
        for (int block : boundaries) {
            answers += plan.blocks().get(block).answers();
            if (answers > ANSWERS_PER_METHOD) {
                groups.add(new ArrayList<>());
                answers = plan.blocks().get(block).answers();
            }
            groups.get(groups.size() - 1).add(block);
        }
        return groups;
    }

    private MethodSpec boundaryMethod(String name, List<Integer> group) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (symbol)");
        for (int block : group) {
            body.add(
                    "case $L: // $L-$L\n$>",
                    BlockSymbols.literal(symbol(block)),
                    code(plan.first(block)),
                    code(plan.last(block)));
            write(plan.blocks().get(block), body);
            body.add("$<");
        }
        body.add("default:\n$>").addStatement("return null").add("$<").endControlFlow();
        return decider(name)
                .addJavadoc("Decides in the blocks in which categories begin or end.\n")
                .addParameter(char.class, "symbol")
                .addCode(body.build())
                .build();
    }

    private MethodSpec.Builder decider(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addAnnotation(TypeNames.NULLABLE)
                .returns(names.category())
                .addParameter(names.keyType(), names.key());
    }

    private void write(Decision decision, CodeBlock.Builder body) {
        if (decision.answers() <= ANSWERS_IN_EXPRESSION) {
            body.addStatement("return $L", expression(decision));
        } else if (decision instanceof Decision.Compare compare) {
            body.beginControlFlow("if ($L < $L)", names.key(), names.literal(compare.bound()));
            write(compare.below(), body);
            body.endControlFlow();
            write(compare.rest(), body);
        }
    }

    private CodeBlock expression(Decision decision) {
        if (decision instanceof Decision.Answer answer) {
            return answer.ordinal() == Decision.NONE
                    ? CodeBlock.of("null")
                    : CodeBlock.of("$T.$L", names.category(), id(answer));
        }
        if (decision instanceof Decision.Continue next) {
            return CodeBlock.of("$L($L)", part(next.part()), names.key());
        }
        Decision.Compare compare = (Decision.Compare) decision;
        boolean isLong = width(compare.below()) + width(compare.rest()) > ANSWERS_ON_LINE;
        return CodeBlock.of(
                isLong ? "$L < $L\n? $L\n: $L" : "$L < $L ? $L : $L",
                names.key(),
                names.literal(compare.bound()),
                expression(compare.below()),
                expression(compare.rest()));
    }

    private int width(Decision decision) {
        return decision instanceof Decision.Answer answer && answer.ordinal() != Decision.NONE
                ? names.category().simpleName().length() + id(answer).length() + 1
                : 0;
    }

    private String id(Decision.Answer answer) {
        return members.get(answer.ordinal()).category().id();
    }

    /** The code of a key, or the highest code where a block reaches past it. */
    private String code(long at) {
        return format.code(Math.min(at, format.lastKey()));
    }

    private String blocks() {
        return names.constantPrefix() + "_BLOCKS";
    }

    private String bySymbol() {
        return names.constantPrefix() + "_BY_SYMBOL";
    }

    private String bySymbolMethod() {
        return names.method("BySymbol");
    }

    private String atBoundary() {
        return names.method("AtBoundary");
    }

    private String part(int part) {
        return names.method("Part" + part);
    }
}
