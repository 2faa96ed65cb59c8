package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.text.SourceEscaper;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Codes and ranges as generated source writes them. */
final class Codes {

    private Codes() {}

    /** Ranges as the data writes them, joined by commas. */
    static String text(List<CodeRange> ranges, CodeFormat format) {
        return ranges.stream().map(range -> range.text(format)).collect(Collectors.joining(","));
    }

    /**
     * The type of the constants that hold the lowest and the highest code of a category: a number where every code of it is
     * one, otherwise {@link String}.
     */
    static TypeName endType(Category category, CodeFormat format) {
        if (!category.isNumeric(format)) {
            return ClassName.get(String.class);
        }
        boolean areInts = category.ranges().stream().allMatch(range -> range.last() <= Integer.MAX_VALUE);
        return areInts ? TypeName.INT : TypeName.LONG;
    }

    /** One code as a constant of a type that {@link #endType} gives. */
    static CodeBlock end(long key, CodeFormat format, TypeName type) {
        if (type.equals(TypeName.INT)) {
            return CodeBlock.of("$L", key);
        }
        return type.equals(TypeName.LONG)
                ? CodeBlock.of("$LL", key)
                : CodeBlock.of("$L", SourceEscaper.literal(format.code(key)));
    }

    /** What the argument of a lookup is taken for, for Javadoc. */
    static String meaning(CodeFormat format, TypeName argument) {
        if (!argument.isPrimitive()) {
            return "a code as text; the match is exact, nothing is trimmed";
        }
        OptionalInt width = format.paddedWidth();
        if (width.isEmpty()) {
            return "a code; a negative number is not one";
        }
        String number = "a code as a number";
        return width.getAsInt() == 1
                ? number
                : number + ", without leading zeros: 1 means " + "0".repeat(width.getAsInt() - 1) + "1";
    }
}
