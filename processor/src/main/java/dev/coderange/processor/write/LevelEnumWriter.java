package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the enum of one level: its constants, and what each of them answers. */
final class LevelEnumWriter {

    private static final ClassName STRING = ClassName.get(String.class);

    private final CodeSet codeSet;
    private final TypeNames names;
    private final int level;
    private final ClassName self;
    private final EnumConstants constants;
    private final TypeSpec.Builder type;

    private LevelEnumWriter(Generation generation, TypeNames names, int level) {
        this.codeSet = generation.codeSet();
        this.names = names;
        this.level = level;
        this.self = names.level(level);
        this.constants = new EnumConstants(generation, names, level);
        this.type = TypeSpec.enumBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(TypeNames.CODE_CATEGORY)
                .addJavadoc(LevelJavadoc.ofLevel(generation, names, level));
    }

    static TypeSpec write(Generation generation, TypeNames names, int level) {
        return new LevelEnumWriter(generation, names, level).write();
    }

    private TypeSpec write() {
        constants.addTo(type);
        addState();
        type.addMethods(LookupMethods.write(codeSet, names, level));
        addTexts();
        KeyMethods.addTo(type, codeSet, names, level);
        AttributeMethods.addTo(type, codeSet, names, level);
        addRanges();
        addContains();
        if (codeSet.isDated()) {
            DatedEnumMethods.addTo(type, codeSet, names, level);
        }
        addParent();
        addChildren();
        return type.build();
    }

    private void addState() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (level > 0) {
            addField(names.level(level - 1), parentName());
            constructor.addParameter(names.level(level - 1), parentName());
            constructor.addStatement("this.$1N = $1N", parentName());
        }
        for (String text : List.of("title", "description")) {
            addField(STRING, text);
            constructor.addParameter(STRING, text);
            constructor.addStatement("this.$1N = $1N", text);
        }
        if (constants.holdRanges() && !constants.form().isSaidByEnds()) {
            addField(TypeNames.listOf(TypeNames.CODE_RANGE), "ranges");
            constructor
                    .addParameter(STRING, "ranges")
                    .addStatement("this.ranges = $L", constants.form().parse(CodeBlock.of("ranges")));
        } else if (constants.holdRanges()) {
            addField(TypeNames.listOf(TypeNames.CODE_RANGE), "ranges");
            constructor
                    .addParameter(ArrayTypeName.of(TypeNames.CODE_RANGE), "ranges")
                    .varargs()
                    .addStatement(
                            "this.ranges = $T.unmodifiableList($T.asList(ranges))", Collections.class, Arrays.class);
        } else {
            type.addField(TypeNames.listOf(TypeNames.CODE_RANGE), "ranges", Modifier.PRIVATE);
        }
        type.addMethod(constructor.build());
    }

    private void addField(TypeName fieldType, String name) {
        type.addField(FieldSpec.builder(fieldType, name, Modifier.PRIVATE, Modifier.FINAL)
                .build());
    }

    private void addTexts() {
        type.addMethod(answer("title", STRING).addStatement("return title").build());
        type.addMethod(
                answer("description", STRING).addStatement("return description").build());
    }

    private void addRanges() {
        MethodSpec.Builder ranges = answer("ranges", TypeNames.listOf(TypeNames.CODE_RANGE));
        if (!constants.holdRanges()) {
            ranges.addStatement("$T known = ranges", TypeNames.listOf(TypeNames.CODE_RANGE))
                    .beginControlFlow("if (known == null)")
                    .addComment("Two threads may both come here; they make equal lists, and either will do.")
                    .addStatement("known = $T.ranges(ordinal())", RangeTexts.nameIn(self))
                    .addStatement("ranges = known")
                    .endControlFlow();
            type.addType(RangeTexts.write(codeSet, names, level));
        }
        type.addMethod(ranges.addStatement(constants.holdRanges() ? "return ranges" : "return known")
                .build());
    }

    private void addContains() {
        CodeBlock body = CodeBlock.of(
                "return $T.$N(code) == this",
                names.classifier(),
                codeSet.levels().get(level).memberName());
        for (TypeName number : CodeParameter.numbers(codeSet.format())) {
            type.addMethod(MethodSpec.methodBuilder("contains")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(TypeName.BOOLEAN)
                    .addParameter(number, "code")
                    .addJavadoc(Javadoc.returning("whether a code belongs to this constant; false for what is no code")
                            .param("code", CodeParameter.meaning(codeSet.format(), number))
                            .build())
                    .addStatement(body)
                    .build());
        }
        type.addMethod(answer("contains", TypeName.BOOLEAN)
                .addParameter(names.anyText())
                .addStatement(body)
                .build());
    }

    private void addParent() {
        if (level == 0) {
            type.addMethod(answer("parent", optionalOf(TypeNames.CODE_CATEGORY))
                    .addStatement("return $T.empty()", Optional.class)
                    .build());
            return;
        }
        ClassName parent = names.level(level - 1);
        type.addMethod(MethodSpec.methodBuilder(parentName())
                .addModifiers(Modifier.PUBLIC)
                .returns(parent)
                .addJavadoc(Javadoc.returning("the constant one level up that this one is part of")
                        .build())
                .addStatement("return $N", parentName())
                .build());
        type.addMethod(answer("parent", optionalOf(parent))
                .addStatement("return $T.of($N)", Optional.class, parentName())
                .build());
    }

    private void addChildren() {
        if (level == names.levels().size() - 1) {
            type.addMethod(answer("children", TypeNames.listOf(TypeNames.CODE_CATEGORY))
                    .addStatement("return $T.emptyList()", Collections.class)
                    .build());
            return;
        }
        ClassName child = names.level(level + 1);
        ClassName holder = self.nestedClass("Children");
        type.addMethod(answer("children", TypeNames.listOf(child))
                .addStatement("return $T.OF_EACH.get(ordinal())", holder)
                .build());
        type.addType(childrenHolder(holder, child));
    }

    /**
     * A class of its own, since it is initialized when it is first asked: each constant of the lower enum names its
     * parent, so if the upper enum named its children while it is initialized, two threads that begin at different ends
     * could wait for each other forever.
     */
    private TypeSpec childrenHolder(ClassName holder, ClassName child) {
        TypeName lists = TypeNames.listOf(TypeNames.listOf(child));
        return TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Filled on first use, so that neither enum waits for the other while it is initialised.\n")
                .addField(FieldSpec.builder(lists, "OF_EACH", Modifier.STATIC, Modifier.FINAL)
                        .initializer("ofEach()")
                        .build())
                .addMethod(MethodSpec.methodBuilder("ofEach")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(lists)
                        .addStatement("$T lists = new $T<>()", lists, ArrayList.class)
                        .beginControlFlow("for (int i = 0; i < $T.values().length; i++)", self)
                        .addStatement("lists.add(new $T<>())", ArrayList.class)
                        .endControlFlow()
                        .beginControlFlow("for ($1T child : $1T.values())", child)
                        .addStatement(
                                "lists.get(child.$N().ordinal()).add(child)",
                                codeSet.levels().get(level).memberName())
                        .endControlFlow()
                        .beginControlFlow("for (int i = 0; i < lists.size(); i++)")
                        .addStatement("lists.set(i, $T.unmodifiableList(lists.get(i)))", Collections.class)
                        .endControlFlow()
                        .addStatement("return lists")
                        .build())
                .build();
    }

    private String parentName() {
        return codeSet.levels().get(level - 1).memberName();
    }

    private static MethodSpec.Builder answer(String name, TypeName answer) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(answer);
    }

    private static TypeName optionalOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), element);
    }
}
