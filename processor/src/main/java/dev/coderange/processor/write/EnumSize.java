package dev.coderange.processor.write;

import dev.coderange.processor.model.CodeSet.Member;
import java.util.List;

/** How much bytecode makes the constants of an enum, all of it in one static initialiser. */
final class EnumSize {

    /** HotSpot compiles no method above this, and a consumer's startup would interpret it all. */
    static final int MOST_BYTECODE = 8_000;

    /** {@code new}, {@code dup}, name, ordinal, parent, title, description, {@code invokespecial}, {@code putstatic}. */
    private static final int CONSTANT = 25;

    /** The array of a constant's ranges. */
    private static final int ARRAY = 6;

    /** {@code dup}, index, the two ends, {@code invokestatic}, {@code aastore}. */
    private static final int RANGE = 14;

    private EnumSize() {}

    /** The bytes of the initialiser if each constant is made with its ranges. */
    static long withRanges(List<Member> members) {
        long ranges = members.stream()
                .mapToLong(member -> member.category().ranges().size())
                .sum();
        return (long) members.size() * (CONSTANT + ARRAY) + ranges * RANGE;
    }
}
