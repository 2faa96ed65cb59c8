package dev.coderange.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.EncodedSet;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.text.SourceEscaper;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the annotation of places that hold a code, with what a compiler needs to check them. */
final class CodeAnnotationWriter {

    private final CodeSet codeSet;
    private final TypeNames names;
    private final Literals literals;

    private CodeAnnotationWriter(CodeSet codeSet, TypeNames names) {
        this.codeSet = codeSet;
        this.names = names;
        this.literals = Literals.of(codeSet);
    }

    static TypeSpec write(Generation generation, TypeNames names) {
        return new CodeAnnotationWriter(generation.codeSet(), names).write(generation);
    }

    private TypeSpec write(Generation generation) {
        TypeSpec.Builder type = TypeSpec.annotationBuilder(names.code())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc(generation))
                .addAnnotation(checkedCode(generation))
                .addAnnotation(Documented.class)
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.CLASS", RetentionPolicy.class)
                        .build())
                .addAnnotation(AnnotationSpec.builder(Target.class)
                        .addMember(
                                "value",
                                "{$1T.FIELD, $1T.LOCAL_VARIABLE, $1T.METHOD, $1T.PARAMETER}",
                                ElementType.class)
                        .build());
        for (int level = 0; level < codeSet.levels().size(); level++) {
            String name = codeSet.levels().get(level).memberName();
            type.addMethod(member(name, ArrayTypeName.of(names.level(level)), "{}")
                    .addJavadoc(
                            Javadoc.returning("the constants to one of which the code belongs; empty asks for nothing")
                                    .build())
                    .build());
        }
        type.addMethod(member("within", ArrayTypeName.of(String.class), "{}")
                .addJavadoc(Javadoc.returning(
                                "texts of ranges, in one of which the code lies, such as the constants of {@link "
                                        + names.ranges().simpleName() + "}; empty asks for nothing")
                        .build())
                .build());
        type.addMethod(member("range", TypeName.BOOLEAN, "false")
                .addJavadoc(Javadoc.returning(
                                "whether the text is itself a range, which then lies wholly in what is asked for")
                        .build())
                .build());
        type.addMethod(member("allow", ArrayTypeName.of(String.class), "{}")
                .addJavadoc(Javadoc.returning("other values that are fine here: {@code \"\"},"
                                + " {@code \"TOTAL\"}, or {@code \"0\"} for the number 0")
                        .build())
                .build());
        return type.build();
    }

    private CodeBlock javadoc(Generation generation) {
        String name = "@" + names.code().simpleName();
        Javadoc javadoc = Javadoc.of("Marks what holds a code of " + codeSet.name()
                + ". The compiler checks each constant that" + " reaches such a place, at the constant's own line.");
        javadoc.paragraph("Every member that is given must hold; of one member's values any does.");
        javadoc.example(Stream.concat(
                        Stream.of(name + " String code", name + "(range = true) String codes"),
                        firstIds().stream().flatMap(this::examples))
                .toList());
        return javadoc.paragraph(LevelJavadoc.origin(generation)).build();
    }

    /** The first category of the highest level, if there is one. */
    private List<Category> firstIds() {
        return codeSet.categories().stream().limit(1).toList();
    }

    private Stream<String> examples(Category category) {
        String name = "@" + names.code().simpleName();
        return Stream.of(
                name + "(" + codeSet.levels().get(0).memberName() + " = "
                        + names.level(0).simpleName() + "." + category.id() + ") String code",
                name + "(within = " + names.ranges().simpleName() + "." + category.id() + ") String code");
    }

    private AnnotationSpec checkedCode(Generation generation) {
        EncodedSet encoded = EncodedSet.encode(codeSet, Literals.LONGEST_CONSTANT);
        AnnotationSpec.Builder checked = AnnotationSpec.builder(TypeNames.CHECKED_CODE)
                .addMember("set", "$L", SourceEscaper.literal(encoded.name()))
                .addMember("format", "$L", array(encoded.format()))
                .addMember("levels", "$L", array(encoded.levels()));
        if (encoded.categories().isEmpty()) {
            checked.addMember("categories", "{}");
        }
        for (String entry : encoded.categories()) {
            checked.addMember("categories", literals.ranges(entry));
        }
        References references = generation.request().references();
        if (references != References.ERROR) { // which is what it means where nothing is said
            checked.addMember("references", "$S", references.name());
        }
        return checked.build();
    }

    private static CodeBlock array(List<String> texts) {
        if (texts.size() == 1) {
            return CodeBlock.of("$L", SourceEscaper.literal(texts.get(0)));
        }
        return texts.stream()
                .map(text -> CodeBlock.of("$L", SourceEscaper.literal(text)))
                .collect(CodeBlock.joining(", ", "{", "}"));
    }

    private static MethodSpec.Builder member(String name, TypeName answer, String defaultValue) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(answer)
                .defaultValue(defaultValue);
    }
}
