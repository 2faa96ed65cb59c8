package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested class that knows the children of each constant of an enum. A class of its own, since it is initialised
 * when it is first asked: each constant of the lower enum names its parent, so if the upper enum named its children while it
 * is initialised, two threads that begin at different ends could wait for each other for ever.
 */
final class ChildrenHolder {

    private ChildrenHolder() {}

    static ClassName nameIn(ClassName parent) {
        return parent.nestedClass("Children");
    }

    static TypeSpec write(ClassName parent, ClassName child, String parentName) {
        TypeName lists = LevelEnumWriter.listOf(LevelEnumWriter.listOf(child));
        return TypeSpec.classBuilder(nameIn(parent))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Filled on first use, so that neither enum waits for the other while it is initialised.\n")
                .addField(FieldSpec.builder(lists, "OF_EACH", Modifier.STATIC, Modifier.FINAL)
                        .initializer("ofEach()")
                        .build())
                .addMethod(MethodSpec.methodBuilder("ofEach")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(lists)
                        .addStatement("$T lists = new $T<>()", lists, ArrayList.class)
                        .beginControlFlow("for (int i = 0; i < $T.values().length; i++)", parent)
                        .addStatement("lists.add(new $T<>())", ArrayList.class)
                        .endControlFlow()
                        .beginControlFlow("for ($1T child : $1T.values())", child)
                        .addStatement("lists.get(child.$N().ordinal()).add(child)", parentName)
                        .endControlFlow()
                        .beginControlFlow("for (int i = 0; i < lists.size(); i++)")
                        .addStatement("lists.set(i, $T.unmodifiableList(lists.get(i)))", Collections.class)
                        .endControlFlow()
                        .addStatement("return lists")
                        .build())
                .build();
    }
}
