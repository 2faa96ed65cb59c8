package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.processor.text.SourceEscaper;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * A nested class of an enum that holds a value of each constant. It is a class of its own so that it is loaded when it
 * is first asked, and since the constants of a large enum leave no room in the method that makes them: there are 1,950
 * of them in 65,535 bytes. A table of as many takes at most half of such a method.
 */
final class ConstantTable {

    /** The array of the values, in the order of the constants. */
    static final String OF_EACH = "OF_EACH";

    private static final int WIDTH = 120;
    private static final int INDENT = "            ".length();

    private ConstantTable() {}

    /** The class, to which more can be added. */
    static TypeSpec.Builder of(
            String name, String javadoc, TypeName element, List<Member> members, Function<Member, CodeBlock> value) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(javadoc).build())
                .addField(array(element, members, value));
    }

    /** An array with a line for each constant, which says whose it is. */
    private static FieldSpec array(TypeName element, List<Member> members, Function<Member, CodeBlock> value) {
        CodeBlock.Builder lines = CodeBlock.builder().add("{\n$>");
        for (Member member : members) {
            CodeBlock written = value.apply(member);
            String id = member.category().id();
            String source = written.toString();
            if (INDENT + source.length() + ", // ".length() + id.length() <= WIDTH && source.indexOf('\n') < 0) {
                lines.add("$L, // $L\n", written, id);
            } else {
                lines.add("// $L\n$L,\n", id, written);
            }
        }
        return FieldSpec.builder(ArrayTypeName.of(element), OF_EACH, Modifier.STATIC, Modifier.FINAL)
                .initializer(lines.add("$<}").build())
                .build();
    }

    /** A text, over several lines where it is long. */
    static CodeBlock text(String text) {
        return INDENT + SourceEscaper.literal(text).length() < WIDTH ? Literals.text(text) : Literals.wrapped(text);
    }
}
