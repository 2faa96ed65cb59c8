package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.coderange.processor.text.SourceEscaper;
import java.util.List;

/** Lays out the arguments of an enum constant: as many on a line as fit. */
final class Arguments {

    private static final int WIDTH = 120;
    private static final int INDENT = "    ".length();
    private static final int CONTINUED = "            ".length();

    /** How long a literal may be that stands on a line by itself, with what closes the constant behind it. */
    private static final int LITERAL = WIDTH - CONTINUED - "),".length();

    private Arguments() {}

    /** A text as an argument, which takes several lines where it does not fit one. */
    static CodeBlock text(String text) {
        String literal = SourceEscaper.literal(text);
        return literal.length() <= LITERAL ? CodeBlock.of("$L", literal) : Literals.wrapped(text);
    }

    static CodeBlock laidOut(String constant, List<CodeBlock> arguments) {
        CodeBlock.Builder all = CodeBlock.builder().add("$>$>");
        int column = INDENT + constant.length() + "(".length();
        boolean isAfterLines = false;
        for (int i = 0; i < arguments.size(); i++) {
            String source = source(arguments.get(i));
            boolean isLines = source.indexOf('\n') >= 0;
            boolean fits = column + ", ".length() + source.length() + "),".length() <= WIDTH;
            if (fits && !isLines && !isAfterLines) {
                all.add(i == 0 ? "" : ", ");
                column += ", ".length();
            } else {
                all.add(i == 0 ? "\n" : ",\n");
                column = CONTINUED;
            }
            all.add(arguments.get(i));
            column += source.length();
            isAfterLines = isLines;
        }
        return all.add("$<$<").build();
    }

    /** The argument as the source has it, where a type has its simple name. */
    private static String source(CodeBlock argument) {
        return argument.toString().replaceAll("\\b(?:[a-z][\\w$]*\\.)+(?=[A-Z])", "");
    }
}
