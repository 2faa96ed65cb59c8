package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.IntegerFormat;
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
     * The type of the constants that hold one code: {@code int} where the format is one all-digit shape that fits it,
     * {@code long} for integers of which one does not, and otherwise {@link String}.
     */
    static TypeName endType(CodeSet codeSet) {
        CodeFormat format = codeSet.format();
        if (format instanceof IntegerFormat) {
            return codeSet.categories().stream().allMatch(Codes::fitsInt) ? TypeName.INT : TypeName.LONG;
        }
        boolean isOneNumber =
                format.takesInt() && !format.takesLong() && format.texts().size() == 1;
        return isOneNumber ? TypeName.INT : ClassName.get(String.class);
    }

    private static boolean fitsInt(Category category) {
        return category.declared().stream().allMatch(range -> range.last() <= Integer.MAX_VALUE)
                && category.children().stream().allMatch(Codes::fitsInt);
    }

    /** One code as a constant of a type that {@link #endType} gives. */
    static CodeBlock end(long key, CodeFormat format, TypeName type) {
        if (type.equals(TypeName.INT)) {
            return CodeBlock.of("$L", key);
        }
        return type.equals(TypeName.LONG)
                ? CodeBlock.of("$LL", key)
                : CodeBlock.of("$L", Prose.literal(format.code(key)));
    }

    /** What the argument of a lookup is taken for, for Javadoc. */
    static String meaning(CodeFormat format, TypeName argument) {
        if (!argument.isPrimitive()) {
            return "a code as text; the match is exact, nothing is trimmed";
        }
        OptionalInt width = format.paddedWidth();
        if (width.isEmpty()) {
            return "a code; a negative number is none";
        }
        return "the digits of a code: 1 stands for " + "0".repeat(width.getAsInt() - 1) + "1";
    }
}
