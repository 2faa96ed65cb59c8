package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested class that holds the ranges of an enum with very many of them, as text in the constants of its
 * class file. It is loaded when ranges are first asked for, and only those of the constant that was asked become
 * objects.
 */
final class RangeTexts {

    private final ClassName constants;
    private final List<Member> members;
    private final CodeFormat format;
    private final Literals literals;
    private final RangeForm form;

    private RangeTexts(CodeSet set, TypeNames names, int level) {
        this.constants = names.ranges();
        this.members = set.members(level);
        this.format = set.format();
        this.literals = Literals.of(set);
        this.form = RangeForm.of(set);
    }

    static ClassName nameIn(ClassName levelEnum) {
        return levelEnum.nestedClass("RangeTexts");
    }

    static TypeSpec write(CodeSet set, TypeNames names, int level) {
        return new RangeTexts(set, names, level).write(nameIn(names.level(level)));
    }

    private TypeSpec write(ClassName name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The ranges of each constant as text: there are too many to be made with the constants.\n")
                .addMethod(form.isSaidByEnds() ? ranges() : parsedRanges());
        if (form.isSaidByEnds()) {
            type.addMethod(range());
        }
        return type.addMethods(OrdinalTexts.write(members, this::texts)).build();
    }

    private static MethodSpec ranges() {
        TypeName ranges = TypeNames.listOf(TypeNames.CODE_RANGE);
        return MethodSpec.methodBuilder("ranges")
                .addModifiers(Modifier.STATIC)
                .returns(ranges)
                .addParameter(int.class, "ordinal")
                .addStatement("$T ranges = new $T<>()", ranges, ArrayList.class)
                .beginControlFlow("for ($T text : texts(ordinal))", String.class)
                .beginControlFlow("for ($T range : text.split(\",\"))", String.class)
                .addStatement("ranges.add(range(range))")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.unmodifiableList(ranges)", Collections.class)
                .build();
    }

    private MethodSpec parsedRanges() {
        return MethodSpec.methodBuilder("ranges")
                .addModifiers(Modifier.STATIC)
                .returns(TypeNames.listOf(TypeNames.CODE_RANGE))
                .addParameter(int.class, "ordinal")
                .addStatement("return $L", form.parse(CodeBlock.of("$T.join(\"\", texts(ordinal))", String.class)))
                .build();
    }

    private static MethodSpec range() {
        return MethodSpec.methodBuilder("range")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeNames.CODE_RANGE)
                .addParameter(String.class, "text")
                .addStatement("int dash = text.indexOf('-')")
                .beginControlFlow("if (dash < 0)")
                .addStatement("return $T.of(text, text)", TypeNames.CODE_RANGE)
                .endControlFlow()
                .addStatement("return $T.of(text.substring(0, dash), text.substring(dash + 1))", TypeNames.CODE_RANGE)
                .build();
    }

    /** The texts of a category's ranges: the constant that has just these in this order, where there is one. */
    private CodeBlock texts(Category category) {
        if (category.ranges().isEmpty()) {
            return CodeBlock.of("");
        }
        String text = Literals.joined(category.ranges(), format);
        boolean isConstant =
                text.length() <= Literals.LONGEST_CONSTANT && category.ranges().equals(category.ascending(format));
        if (isConstant) {
            return CodeBlock.of("$T.$L", constants, category.id());
        }
        return Literals.pieces(text, Literals.LONGEST_CONSTANT).stream()
                .map(literals::ranges)
                .collect(CodeBlock.joining(",\n"));
    }
}
