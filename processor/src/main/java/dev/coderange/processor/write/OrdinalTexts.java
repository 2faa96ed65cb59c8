package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes methods that answer texts of each constant by its ordinal: the constants of the class file, and no field. */
final class OrdinalTexts {

    /** Cases of one switch; ten to twenty bytes of bytecode each leave it far below the 8,000 that HotSpot compiles. */
    private static final int CASES = 200;

    private static final TypeName TEXTS = ArrayTypeName.of(String.class);

    private final Function<Category, CodeBlock> texts;

    private OrdinalTexts(Function<Category, CodeBlock> texts) {
        this.texts = texts;
    }

    /**
     * The methods, of which {@code texts} answers every ordinal.
     *
     * @param members the categories of the constants
     * @param texts the texts of a category, joined by commas; empty where it has none
     */
    static List<MethodSpec> write(List<Member> members, Function<Category, CodeBlock> texts) {
        var writer = new OrdinalTexts(texts);
        List<MethodSpec> parts = new ArrayList<>();
        // A level that no category is on has a method all the same.
        for (int start = 0; start == 0 || start < members.size(); start += CASES) {
            parts.add(writer.part(parts.size(), members.subList(start, Math.min(start + CASES, members.size()))));
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(all(parts));
        methods.addAll(parts);
        return methods;
    }

    private static MethodSpec all(List<MethodSpec> parts) {
        MethodSpec.Builder all = ofOrdinal("texts");
        for (int i = 0; i < parts.size() - 1; i++) {
            all.beginControlFlow("if (ordinal < $L)", (i + 1) * CASES)
                    .addStatement("return $N(ordinal)", parts.get(i))
                    .endControlFlow();
        }
        return all.addStatement("return $N(ordinal)", parts.get(parts.size() - 1))
                .build();
    }

    private MethodSpec part(int number, List<Member> some) {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (ordinal)");
        for (Member member : some) {
            CodeBlock own = texts.apply(member.category());
            if (!own.isEmpty()) {
                cases.add(
                        "case $L: // $L\n$>",
                        member.ordinal(),
                        member.category().id());
                cases.add("return new $T {$>$>\n$L$<$<};\n$<", TEXTS, own);
            }
        }
        cases.add("default:\n$>")
                .addStatement("return new $T[0]", String.class)
                .add("$<")
                .endControlFlow();
        return ofOrdinal("texts" + number).addCode(cases.build()).build();
    }

    private static MethodSpec.Builder ofOrdinal(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TEXTS)
                .addParameter(int.class, "ordinal");
    }
}
