package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.processor.text.SourceEscaper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the enum of one level: its constants, and what each of them answers. */
final class LevelEnumWriter {

    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName LIST = ClassName.get(List.class);

    private final CodeSet codeSet;
    private final TypeNames names;
    private final int level;
    private final ClassName self;
    private final List<Member> members;
    private final boolean holdsRanges;
    private final TypeSpec.Builder type;

    private LevelEnumWriter(Generation generation, TypeNames names, int level) {
        this.codeSet = generation.codeSet();
        this.names = names;
        this.level = level;
        this.self = names.level(level);
        this.members = codeSet.members(level);
        this.holdsRanges = EnumSize.withRanges(members) <= EnumSize.MOST_BYTECODE;
        this.type = TypeSpec.enumBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(TypeNames.CODE_CATEGORY)
                .addJavadoc(LevelJavadoc.ofLevel(generation, names, level));
    }

    static TypeSpec write(Generation generation, TypeNames names, int level) {
        return new LevelEnumWriter(generation, names, level).write();
    }

    private TypeSpec write() {
        List<Member> parents = level == 0 ? List.of() : codeSet.members(level - 1);
        for (Member member : members) {
            addConstant(member, parents);
        }
        addState();
        type.addMethods(LookupMethods.write(codeSet, names, level));
        addTexts();
        addRanges();
        addContains();
        addParent();
        addChildren();
        return type.build();
    }

    private void addConstant(Member member, List<Member> parents) {
        Category category = member.category();
        List<CodeBlock> arguments = new ArrayList<>();
        if (level > 0) {
            arguments.add(CodeBlock.of(
                    "$T.$L",
                    names.level(level - 1),
                    parents.get(member.parent()).category().id()));
        }
        arguments.add(Arguments.text(category.title()));
        arguments.add(Arguments.text(category.description()));
        if (holdsRanges) {
            category.ranges().forEach(range -> arguments.add(range(range)));
        }
        TypeSpec constant = TypeSpec.anonymousClassBuilder(Arguments.laidOut(category.id(), arguments))
                .addJavadoc(LevelJavadoc.ofMember(codeSet, names, level, member, parents))
                .build();
        type.addEnumConstant(category.id(), constant);
    }

    private CodeBlock range(CodeRange range) {
        CodeFormat format = codeSet.format();
        return CodeBlock.of(
                "$T.of($L, $L)",
                TypeNames.CODE_RANGE,
                SourceEscaper.literal(format.code(range.first())),
                SourceEscaper.literal(format.code(range.last())));
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
        if (holdsRanges) {
            addField(listOf(TypeNames.CODE_RANGE), "ranges");
            constructor
                    .addParameter(ArrayTypeName.of(TypeNames.CODE_RANGE), "ranges")
                    .varargs()
                    .addStatement(
                            "this.ranges = $T.unmodifiableList($T.asList(ranges))", Collections.class, Arrays.class);
        } else {
            type.addField(listOf(TypeNames.CODE_RANGE), "ranges", Modifier.PRIVATE);
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
        MethodSpec.Builder ranges = answer("ranges", listOf(TypeNames.CODE_RANGE));
        if (!holdsRanges) {
            ranges.addStatement("$T known = ranges", listOf(TypeNames.CODE_RANGE))
                    .beginControlFlow("if (known == null)")
                    .addComment("Two threads may both come here; they make equal lists, and either will do.")
                    .addStatement("known = $T.ranges(ordinal())", RangeTexts.nameIn(self))
                    .addStatement("ranges = known")
                    .endControlFlow();
            type.addType(RangeTexts.write(codeSet, names, level));
        }
        type.addMethod(ranges.addStatement(holdsRanges ? "return ranges" : "return known")
                .build());
    }

    private void addContains() {
        CodeBlock body = CodeBlock.of(
                "return $T.$N(code) == this",
                names.classifier(),
                codeSet.levels().get(level).memberName());
        for (TypeName number : LookupMethods.numbers(codeSet.format())) {
            type.addMethod(MethodSpec.methodBuilder("contains")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(TypeName.BOOLEAN)
                    .addParameter(number, "code")
                    .addJavadoc(Javadoc.returning("whether a code belongs to this constant; false for what is no code")
                            .param("code", Codes.meaning(codeSet.format(), number))
                            .build())
                    .addStatement(body)
                    .build());
        }
        type.addMethod(answer("contains", TypeName.BOOLEAN)
                .addParameter(LookupMethods.anyText())
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
            type.addMethod(answer("children", listOf(TypeNames.CODE_CATEGORY))
                    .addStatement("return $T.emptyList()", Collections.class)
                    .build());
            return;
        }
        ClassName child = names.level(level + 1);
        type.addMethod(answer("children", listOf(child))
                .addStatement("return $T.OF_EACH.get(ordinal())", ChildrenHolder.nameIn(self))
                .build());
        type.addType(
                ChildrenHolder.write(self, child, codeSet.levels().get(level).memberName()));
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

    static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(LIST, element);
    }

    private static TypeName optionalOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), element);
    }
}
