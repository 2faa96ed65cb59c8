package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Lays out the arguments of an enum constant: on its line, on the next, or a line each, whichever is the first to fit. */
final class Arguments {

    /** Of the 120 that a line may have: the indentation of a member, the parentheses and the comma. */
    private static final int WIDTH = 120 - "    ".length() - "(),".length();

    private static final int CONTINUED = "        ".length();

    private Arguments() {}

    static CodeBlock laidOut(String constant, List<CodeBlock> arguments) {
        int width = 0;
        for (CodeBlock argument : arguments) {
            width += width(argument) + ", ".length();
        }
        if (constant.length() + width <= WIDTH) {
            return CodeBlock.join(arguments, ", ");
        }
        String separator = CONTINUED + width <= WIDTH ? ", " : ",\n";
        return CodeBlock.builder()
                .add("\n$>$>")
                .add(CodeBlock.join(arguments, separator))
                .add("$<$<")
                .build();
    }

    /** The width in the source, where a type has its simple name. */
    private static int width(CodeBlock argument) {
        return argument.toString()
                .replaceAll("\\b(?:[a-z][\\w$]*\\.)+(?=[A-Z])", "")
                .length();
    }
}
