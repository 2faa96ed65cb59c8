package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** Writes the methods that classify a whole array of codes. */
final class ClassifierBulk {

    /** A category's ordinal fits a byte up to this many categories. */
    private static final int MOST_BYTES = Byte.MAX_VALUE + 1;

    private final LevelNames names;
    private final int categories;
    private final CodeBlock index;

    /**
     * The methods of one level.
     *
     * @param categories how many categories the level has
     * @param index the index of the category of {@code code}, counted from 1, or 0 for none, as an expression
     */
    ClassifierBulk(LevelNames names, int categories, CodeBlock index) {
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
        CodeBlock value = CodeBlock.of("$L - 1", index);
        return method(names.member() + "Ordinals", code)
                .addJavadoc(
                        Javadoc.of("Classifies many codes, each as {@link #" + names.member() + "(" + code + ")} does.")
                                .param("codes", "the codes, by their numbers")
                                .param(
                                        "into",
                                        "takes the ordinal of each code's category, or -1 where it is in none; may be longer than {@code codes}")
                                .throwing(
                                        ClassName.get(IllegalArgumentException.class),
                                        "if {@code into} is shorter than {@code codes}")
                                .throwing(ClassName.get(NullPointerException.class), "if one of the two is null")
                                .build())
                .returns(void.class)
                .addParameter(ArrayTypeName.of(ordinal), "into")
                .beginControlFlow("if (into.length < codes.length)")
                .addStatement(
                        "throw new $T($S + into.length + $S + codes.length + $S)",
                        IllegalArgumentException.class,
                        "into has ",
                        " places for ",
                        " codes")
                .endControlFlow()
                .beginControlFlow("for (int i = 0; i < codes.length; i++)")
                .addStatement("$T code = codes[i]", code)
                .addStatement(ordinal.equals(TypeName.INT) ? "into[i] = $L" : "into[i] = (byte) ($L)", value)
                .endControlFlow()
                .build();
    }

    private MethodSpec counts(TypeName code) {
        return method(names.member() + "Counts", code)
                .addJavadoc(Javadoc.of("Counts many codes by " + names.member() + ", each classified as {@link #"
                                + names.member() + "(" + code + ")} does.")
                        .param("codes", "the codes, by their numbers")
                        .returns("the number of codes in each constant's place, and last the number of those in none")
                        .throwing(ClassName.get(NullPointerException.class), "if {@code codes} is null")
                        .build())
                .returns(ArrayTypeName.of(TypeName.LONG))
                .addStatement("long[] byIndex = new long[$L]", categories + 1)
                .beginControlFlow("for ($T code : codes)", code)
                .addStatement("byIndex[$L]++", index)
                .endControlFlow()
                .addStatement("long[] counts = $T.copyOfRange(byIndex, 1, $L)", Arrays.class, categories + 2)
                .addStatement("counts[$L] = byIndex[0]", categories)
                .addStatement("return counts")
                .build();
    }

    private MethodSpec.Builder method(String name, TypeName code) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ArrayTypeName.of(code), "codes");
    }
}
