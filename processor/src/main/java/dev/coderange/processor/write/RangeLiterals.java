package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.text.SourceEscaper;
import java.util.List;

/** The texts of a set's ranges as constants, on lines for the eye or, in a set that nobody reads, a line each. */
final class RangeLiterals {

    /**
     * How many ranges people read. Past them the source is for javac alone, which keeps an object for every line of a
     * constant: for a million ranges they would take more than all else.
     */
    private static final long MOST_READ = 20_000;

    private final boolean isRead;

    private RangeLiterals(boolean isRead) {
        this.isRead = isRead;
    }

    static RangeLiterals of(CodeSet set) {
        return new RangeLiterals(ranges(set.categories()) <= MOST_READ);
    }

    private static long ranges(List<Category> categories) {
        return categories.stream()
                .mapToLong(category -> category.ranges().size() + ranges(category.children()))
                .sum();
    }

    /** A text that is no longer than a constant. */
    CodeBlock constant(String text) {
        return isRead ? Literals.wrapped(text) : CodeBlock.of("$L", SourceEscaper.literal(text));
    }
}
