package dev.coderange.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.ComparedEdition;
import dev.coderange.processor.model.EncodedChange;
import dev.coderange.processor.model.EncodedSet;
import dev.coderange.processor.model.Library;
import dev.coderange.processor.model.Request.References;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
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
                .addAnnotation(Documented.class);
        boolean isConstraint = generation.with().contains(Library.VALIDATION);
        if (isConstraint) {
            type.addAnnotation(ConstraintWriter.constraint(names));
        }
        type.addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.$L", RetentionPolicy.class, isConstraint ? "RUNTIME" : "CLASS")
                        .build())
                .addAnnotation(AnnotationSpec.builder(Target.class)
                        .addMember(
                                "value",
                                isConstraint
                                        ? "{$1T.FIELD, $1T.LOCAL_VARIABLE, $1T.METHOD, $1T.PARAMETER,\n$1T.TYPE_USE}"
                                        : "{$1T.FIELD, $1T.LOCAL_VARIABLE, $1T.METHOD, $1T.PARAMETER}",
                                ElementType.class)
                        .build());
        for (int level = 0; level < codeSet.levels().size(); level++) {
            type.addMethod(member(
                    codeSet.levels().get(level).memberName(),
                    ArrayTypeName.of(names.level(level)),
                    "{}",
                    "the constants to one of which the code belongs; empty asks for nothing"));
        }
        if (codeSet.isDated()) {
            type.addMethod(member(
                    "on",
                    TypeName.get(String.class),
                    "\"\"",
                    "the day on which the code is looked up, such as {@code \"2024-06-30\"}; {@code \"\"} is the"
                            + " effective day"));
        }
        type.addMethod(member(
                        "within",
                        ArrayTypeName.of(String.class),
                        "{}",
                        "texts of ranges, in one of which the code lies, such as the constants of {@link "
                                + names.ranges().simpleName() + "}; empty asks for nothing"))
                .addMethod(member(
                        "range",
                        TypeName.BOOLEAN,
                        "false",
                        "whether the text is itself a range, which then lies wholly in what is asked for"))
                .addMethod(member(
                        "allow",
                        ArrayTypeName.of(String.class),
                        "{}",
                        "other values that are fine here: {@code \"\"}, {@code \"TOTAL\"}, or {@code \"0\"} for"
                                + " the number 0"));
        if (isConstraint) {
            new ConstraintWriter(codeSet, names).addTo(type);
        }
        return type.build();
    }

    private CodeBlock javadoc(Generation generation) {
        String name = "@" + names.code().simpleName();
        List<String> examples = new ArrayList<>(List.of(name + " String code", name + "(range = true) String codes"));
        if (!codeSet.categories().isEmpty()) {
            String id = codeSet.categories().get(0).id();
            examples.add(name + "(" + codeSet.levels().get(0).memberName() + " = "
                    + names.level(0).simpleName() + "." + id + ") String code");
            examples.add(name + "(within = " + names.ranges().simpleName() + "." + id + ") String code");
        }
        return Javadoc.of("Marks what holds a code of " + codeSet.name()
                        + ". The compiler checks each constant that reaches such a place, at the constant's own line.")
                .paragraph("Every member that is given must hold; of one member's values any does.")
                .example(examples)
                .paragraph(LevelJavadoc.origin(generation))
                .build();
    }

    private AnnotationSpec checkedCode(Generation generation) {
        EncodedSet encoded = EncodedSet.encode(codeSet, Literals.LONGEST_CONSTANT);
        AnnotationSpec.Builder checked = AnnotationSpec.builder(TypeNames.CHECKED_CODE)
                .addMember("set", Literals.text(encoded.name()))
                .addMember("format", array(encoded.format()));
        if (!encoded.ignored().isEmpty()) {
            checked.addMember("ignore", Literals.text(encoded.ignored()));
        }
        checked.addMember("levels", array(encoded.levels()));
        if (encoded.categories().isEmpty()) {
            checked.addMember("categories", "{}");
        }
        for (String entry : encoded.categories()) {
            checked.addMember("categories", literals.ranges(entry));
        }
        if (codeSet.isDated()) {
            checked.addMember("effective", Literals.text(encoded.effective()));
            for (String entry : encoded.history()) {
                checked.addMember("history", literals.ranges(entry));
            }
            if (generation.request().retired() != References.WARNING) {
                checked.addMember(
                        "retired", "$S", generation.request().retired().name());
            }
        }
        if (generation.compared().isPresent()) {
            ComparedEdition compared = generation.compared().get();
            checked.addMember("baseline", Literals.text(compared.name()));
            for (String entry :
                    EncodedChange.encode(compared.change().codes(), codeSet.format(), Literals.LONGEST_CONSTANT)) {
                checked.addMember("changes", literals.ranges(entry));
            }
        }
        References references = generation.request().references();
        if (references != References.ERROR) { // which is what it means where nothing is said
            checked.addMember("references", "$S", references.name());
        }
        return checked.build();
    }

    private static CodeBlock array(List<String> texts) {
        CodeBlock elements = texts.stream().map(Literals::text).collect(CodeBlock.joining(", "));
        return texts.size() == 1 ? elements : CodeBlock.of("{$L}", elements);
    }

    static MethodSpec member(String name, TypeName answer, String defaultValue, String meaning) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(answer)
                .defaultValue(defaultValue)
                .addJavadoc(Javadoc.returning(meaning).build())
                .build();
    }
}
