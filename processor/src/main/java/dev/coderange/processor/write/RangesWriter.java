package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the constants of every category's ranges as the data declares them. */
final class RangesWriter {

    private final CodeSet codeSet;
    private final TypeNames names;
    private final CodeFormat format;
    private final TypeName endType;
    private final TypeSpec.Builder type;

    /** The names that are there already: in data with problems, a name may be that of two constants. */
    private final Set<String> taken = new HashSet<>();

    private RangesWriter(Generation generation, TypeNames names) {
        this.codeSet = generation.codeSet();
        this.names = names;
        this.format = codeSet.format();
        this.endType = Codes.endType(codeSet);
        this.type = TypeSpec.classBuilder(names.ranges()).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }

    static TypeSpec write(Generation generation, TypeNames names) {
        return new RangesWriter(generation, names).write(generation);
    }

    private TypeSpec write(Generation generation) {
        boolean isComplete = true;
        for (int level = 0; level < codeSet.levels().size(); level++) {
            for (Member member : codeSet.members(level)) {
                isComplete &= addConstants(names.level(level), member.category());
            }
        }
        type.addJavadoc(javadoc(generation, isComplete));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return type.build();
    }

    private CodeBlock javadoc(Generation generation, boolean isComplete) {
        Javadoc javadoc = Javadoc.of("The ranges of " + codeSet.name() + " codes as "
                + Prose.html(generation.data().name())
                + " declares them, as constants for annotations"
                + (endType.equals(TypeName.LONG) ? "." : " and {@code case} labels."));
        javadoc.paragraph("Where two categories declare one code, it stands in the ranges of both here;" + " {@link "
                + names.classifier().simpleName() + "} knows the one that it belongs to.");
        if (!isComplete) {
            javadoc.paragraph("A category whose ranges are longer than a constant may be (65,535 bytes) has just its"
                    + " {@code _FIRST} and {@code _LAST} here; {@code ranges()} of its enum constant has all of them.");
        }
        return javadoc.build();
    }

    /** Adds a category's constants, and says whether the text of its ranges is among them. */
    private boolean addConstants(ClassName levelEnum, Category category) {
        if (category.declared().isEmpty()) {
            return true;
        }
        String link = "{@link " + levelEnum.simpleName() + "#" + category.id() + "}";
        String text = Codes.text(category.declared(), format);
        boolean fits = text.length() <= Literals.LONGEST_CONSTANT;
        if (fits && taken.add(category.id())) {
            type.addField(constant(ClassName.get(String.class), category.id(), Literals.wrapped(text))
                    .addJavadoc(Javadoc.of("<b>" + Prose.html(category.title()) + "</b>: the ranges of " + link + ".")
                            .build())
                    .build());
        }
        Comparator<Long> order = format::compare;
        long first =
                category.declared().stream().map(CodeRange::first).min(order).orElseThrow();
        long last = category.declared().stream().map(CodeRange::last).max(order).orElseThrow();
        addEnd(category.id() + "_FIRST", first, "The first code of " + link);
        addEnd(category.id() + "_LAST", last, "The last code of " + link);
        return fits;
    }

    private void addEnd(String name, long key, String summary) {
        if (taken.add(name)) {
            type.addField(constant(endType, name, Codes.end(key, format, endType))
                    .addJavadoc(
                            Javadoc.of(summary + ": " + format.code(key) + ".").build())
                    .build());
        }
    }

    private static FieldSpec.Builder constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value);
    }
}
