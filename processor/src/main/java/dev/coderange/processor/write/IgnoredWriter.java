package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.SourceEscaper;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that know the characters which codes may carry and which mean nothing. */
final class IgnoredWriter {

    private static final int MOST_COMPARED = 4;

    private final CodeSet set;
    private final String characters;

    IgnoredWriter(CodeSet set) {
        this.set = set;
        this.characters = set.format().ignored();
    }

    /** The name of the method that knows whether a character is one of them. */
    String method() {
        return LevelNames.free("isIgnored", set);
    }

    /** The name of the method that counts the other characters of a text. */
    String lengthMethod() {
        return LevelNames.free("length", set);
    }

    /** The name of the method that knows which of the other characters stands at a place. */
    String characterMethod() {
        return LevelNames.free("character", set);
    }

    /**
     * The methods.
     *
     * @param haveSeveralShapes whether codes have several shapes, which are told apart by their characters
     */
    List<MethodSpec> methods(boolean haveSeveralShapes) {
        List<MethodSpec> methods = new ArrayList<>();
        if (haveSeveralShapes) {
            methods.add(length());
            methods.add(character());
        }
        methods.add(MethodSpec.methodBuilder(method())
                .addJavadoc(
                        "Whether a character is ignored, as $L $L.\n",
                        SourceEscaper.html(Lists.characters(characters)),
                        characters.length() == 1 ? "is" : "are")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(char.class, "c")
                .addStatement("return $L", isOneOfThem())
                .build());
        return methods;
    }

    /** Whether {@code c} is one of the characters: few are compared with, since every character of a code is asked. */
    private CodeBlock isOneOfThem() {
        List<String> comparisons = new ArrayList<>();
        for (char c : characters.toCharArray()) {
            boolean isPlain = c >= ' ' && c < 0x7F && c != '\'' && c != '\\';
            if (!isPlain || characters.length() > MOST_COMPARED) {
                return CodeBlock.of("$L.indexOf(c) >= 0", Literals.text(characters));
            }
            comparisons.add("c == '" + c + "'");
        }
        return CodeBlock.of("$L", String.join(" || ", comparisons));
    }

    private MethodSpec length() {
        return MethodSpec.methodBuilder(lengthMethod())
                .addJavadoc("How many characters of a text are not ignored.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(CharSequence.class, "code")
                .addStatement("int length = 0")
                .beginControlFlow("for (int i = 0; i < code.length(); i++)")
                .addStatement("length += $L(code.charAt(i)) ? 0 : 1", method())
                .endControlFlow()
                .addStatement("return length")
                .build();
    }

    private MethodSpec character() {
        return MethodSpec.methodBuilder(characterMethod())
                .addJavadoc("The character at a place of a text, of those that are not ignored.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.CHAR)
                .addParameter(CharSequence.class, "code")
                .addParameter(int.class, "place")
                .addStatement("int at = -1")
                .beginControlFlow("for (int left = place; left >= 0; left--)")
                .addStatement("at++")
                .beginControlFlow("while ($L(code.charAt(at)))", method())
                .addStatement("at++")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return code.charAt(at)")
                .build();
    }
}
