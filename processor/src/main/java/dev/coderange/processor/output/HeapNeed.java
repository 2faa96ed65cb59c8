package dev.coderange.processor.output;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import java.util.List;
import java.util.Optional;

/**
 * The heap that a compiler needs for the types of a set. Where it has less it would run out of memory over the
 * generated sources, after us, and end with a trace that names nobody.
 */
public final class HeapNeed {

    private static final long MEGABYTE = 1 << 20;

    /** Fewer ranges fit every compiler. */
    private static final int FEW = 20_000;

    /** What javac needs for itself. {@code LargestDataIT} holds both figures to be enough. */
    private static final long BASE = 80 * MEGABYTE;

    /** What a character of a range takes: it is in the sources twice, in their trees, and in the class files. */
    private static final long BYTES_A_CHARACTER = 28;

    private HeapNeed() {}

    /**
     * What is wrong if the compiler has too little memory.
     *
     * @param heap the most that it can have, in bytes
     */
    public static Optional<Said> missing(CodeSet set, long heap) {
        long ranges = ranges(set.categories());
        if (ranges <= FEW) {
            return Optional.empty();
        }
        long need = BASE + BYTES_A_CHARACTER * characters(set.categories(), set);
        if (need <= heap) {
            return Optional.empty();
        }
        long megabytes = need / MEGABYTE + 1;
        return Optional.of(RequestMessage.TOO_LITTLE_MEMORY.with(
                ranges, megabytes, heap / MEGABYTE, megabytes, megabytes, megabytes));
    }

    private static long ranges(List<Category> categories) {
        long ranges = 0;
        for (Category category : categories) {
            ranges += category.ranges().size() + ranges(category.children());
        }
        return ranges;
    }

    private static long characters(List<Category> categories, CodeSet set) {
        long characters = 0;
        for (Category category : categories) {
            for (CodeRange range : category.ranges()) {
                characters += range.text(set.format()).length();
            }
            characters += characters(category.children(), set);
        }
        return characters;
    }
}
