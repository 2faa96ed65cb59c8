package dev.coderange.processor.write;

import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.SourceEscaper;
import java.util.ArrayList;
import java.util.List;

/** The parameter of generated methods that is a code. */
final class CodeParameter {

    private CodeParameter() {}

    private static String ignored(String characters) {
        String listed = SourceEscaper.html(Lists.characters(characters));
        return characters.length() == 1
                ? "the character " + listed + " is ignored"
                : "the characters " + listed + " are ignored";
    }

    /** The types of number that a code can be passed as. */
    static List<TypeName> numbers(CodeFormat format) {
        List<TypeName> numbers = new ArrayList<>();
        if (format.takesInt()) {
            numbers.add(TypeName.INT);
        }
        if (format.takesLong()) {
            numbers.add(TypeName.LONG);
        }
        return numbers;
    }

    /** What it is taken for, for Javadoc. */
    static String meaning(CodeFormat format, TypeName type) {
        if (!type.isPrimitive()) {
            String ignored = format.ignored();
            String exact = "a code as text; the match is exact, nothing is trimmed";
            List<String> but = new ArrayList<>();
            if (format.hasPrefix()) {
                but.add("any digits and letters may follow a shape that ends in *");
            }
            if (!ignored.isEmpty()) {
                but.add(ignored(ignored));
            }
            return but.isEmpty() ? exact : exact + ", but " + Lists.joined(but, "and");
        }
        if (format.paddedWidth().isEmpty()) {
            return "a code; a negative number is not one";
        }
        String number = "a code as a number";
        int width = format.paddedWidth().getAsInt();
        return width == 1 ? number : number + ", without leading zeros: 1 means " + "0".repeat(width - 1) + "1";
    }
}
