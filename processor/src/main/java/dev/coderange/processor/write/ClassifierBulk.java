package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Arrays;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the methods that classify a whole array of codes. */
final class ClassifierBulk {

    /** A category's ordinal fits a byte up to this many categories. */
    private static final int MOST_BYTES = Byte.MAX_VALUE + 1;

    private static final String CHECK = "checkPlaces";

    private final LevelNames names;
    private final int categories;
    private final Function<String, CodeBlock> index;

    /**
     * The methods of one level.
     *
     * @param categories how many categories the level has
     * @param index the index of the category of a code, counted from 1, or 0 for none, as an expression of the code
     */
    ClassifierBulk(LevelNames names, int categories, Function<String, CodeBlock> index) {
        this.names = names;
        this.categories = categories;
        this.index = index;
    }

    void addTo(TypeName code, TypeSpec.Builder classifier) {
        classifier.addMethod(ordinals(code, TypeName.INT));
        if (categories <= MOST_BYTES) {
            classifier.addMethod(ordinals(code, TypeName.BYTE));
        }
        classifier.addMethod(counts(code));
    }

    private MethodSpec ordinals(TypeName code, TypeName ordinal) {
        boolean asksOnce = !index.apply("code").toString().contains("?");
        CodeBlock value = CodeBlock.of("$L - 1", index.apply(asksOnce ? "codes[i]" : "code"));
        return method(names.member() + "Ordinals", code)
                .addJavadoc(
                        Javadoc.of("Classifies many codes, each as {@link #" + names.member() + "(" + code + ")} does.")
                                .param("codes", "the codes as numbers")
                                .param(
                                        "into",
                                        "gets the ordinal of each " + names.noun()
                                                + ", or -1; must be as long as {@code codes} or longer")
                                .build())
                .returns(void.class)
                .addParameter(ArrayTypeName.of(ordinal), "into")
                .addStatement("$L(into.length, codes.length)", names.free(CHECK))
                .beginControlFlow("for (int i = 0; i < codes.length; i++)")
                .addCode(asksOnce ? CodeBlock.of("") : CodeBlock.of("$T code = codes[i];\n", code))
                .addStatement(ordinal.equals(TypeName.INT) ? "into[i] = $L" : "into[i] = (byte) ($L)", value)
                .endControlFlow()
                .build();
    }

    private MethodSpec counts(TypeName code) {
        return method(names.member() + "Counts", code)
                .addJavadoc(Javadoc.returning("the number of codes in each " + names.noun()
                                + ", by its ordinal, and last the number in none")
                        .param("codes", "the codes as numbers")
                        .build())
                .returns(ArrayTypeName.of(TypeName.LONG))
                .addStatement("long[] byIndex = new long[$L]", categories + 1)
                .beginControlFlow("for ($T code : codes)", code)
                .addStatement("byIndex[$L]++", index.apply("code"))
                .endControlFlow()
                .addStatement("long[] counts = $T.copyOfRange(byIndex, 1, $L)", Arrays.class, categories + 2)
                .addStatement("counts[$L] = byIndex[0]", categories)
                .addStatement("return counts")
                .build();
    }

    /** The method that all levels share. */
    static MethodSpec check(LevelNames names) {
        return MethodSpec.methodBuilder(names.free(CHECK))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(int.class, "places")
                .addParameter(int.class, "codes")
                .beginControlFlow("if (places < codes)")
                .addStatement(
                        "throw new $T($S + places + $S + codes + $S)",
                        IllegalArgumentException.class,
                        "into has ",
                        " places for ",
                        " codes")
                .endControlFlow()
                .build();
    }

    private MethodSpec.Builder method(String name, TypeName code) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ArrayTypeName.of(code), "codes");
    }
}
