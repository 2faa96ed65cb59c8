package dev.coderange.runtime.procedure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What was read so far, in one {@code long}, so that reading allocates nothing: the modifiers, the first of them
 * lowest, and the leniencies that were needed. A negative reading is a refusal, which every step hands on as it is.
 */
final class Reading {

    /** Nothing was read yet. */
    static final long NONE = 0;

    static final int MOST_MODIFIERS = 4;

    /** A modifier is 1 to 1,296 of these bits: two characters out of 36. */
    private static final int MODIFIER_BITS = 11;

    private static final long MODIFIER = (1L << MODIFIER_BITS) - 1;
    private static final int MODIFIERS_BITS = MOST_MODIFIERS * MODIFIER_BITS;
    private static final long MODIFIERS = (1L << MODIFIERS_BITS) - 1;
    private static final int RADIX = 36;

    /** In a refusal there are so many bits for the reason, then as many for the leniency, and then the position. */
    private static final int REFUSAL_BITS = 5;

    private static final int REFUSAL = (1 << REFUSAL_BITS) - 1;

    private Reading() {}

    /** The reading with one more modifier. */
    static long withModifier(long reading, char first, char second, int position) {
        int count = count(reading);
        if (reading < 0) {
            return reading;
        }
        if (count == MOST_MODIFIERS) {
            return refused(Refusal.Reason.TOO_MANY_MODIFIERS, position);
        }
        long modifier = 1 + Character.digit(first, RADIX) * RADIX + Character.digit(second, RADIX);
        return reading | modifier << count * MODIFIER_BITS;
    }

    /** The reading that needs a leniency at a place, or a refusal where that is not among those allowed. */
    static long with(long reading, Leniency leniency, int allowed, int position) {
        if (reading < 0) {
            return reading;
        }
        return (allowed & leniency.bit()) == 0
                ? refused(Refusal.Reason.LENIENCY_OFF, leniency, position)
                : reading | (long) leniency.bit() << MODIFIERS_BITS;
    }

    static long refused(Refusal.Reason reason, int position) {
        return refused(reason, Leniency.values().length, position);
    }

    /** A refusal that ends where a leniency is allowed. */
    static long refused(Refusal.Reason reason, Leniency leniency, int position) {
        return refused(reason, leniency.ordinal(), position);
    }

    private static long refused(Refusal.Reason reason, int leniency, int position) {
        return -1 - (((long) position << REFUSAL_BITS | leniency) << REFUSAL_BITS | reason.ordinal());
    }

    /** The refusal that a negative reading is. */
    static Refusal refusal(long refused, CharSequence text) {
        long plain = -1 - refused;
        int leniency = (int) (plain >> REFUSAL_BITS) & REFUSAL;
        Leniency[] leniencies = Leniency.values();
        return new Refusal(
                text,
                Refusal.Reason.values()[(int) plain & REFUSAL],
                (int) (plain >> 2 * REFUSAL_BITS),
                leniency < leniencies.length ? leniencies[leniency] : null);
    }

    /** The modifiers of a reading as a number that is equal where they are. */
    static long modifiers(long reading) {
        return reading & MODIFIERS;
    }

    /** The modifiers of a reading in their order. */
    static List<String> listed(long reading) {
        if (modifiers(reading) == 0) {
            return Collections.emptyList();
        }
        List<String> listed = new ArrayList<>(MOST_MODIFIERS);
        for (long left = modifiers(reading); left != 0; left >>= MODIFIER_BITS) {
            int modifier = (int) (left & MODIFIER) - 1;
            char[] characters = {character(modifier / RADIX), character(modifier % RADIX)};
            listed.add(new String(characters));
        }
        return Collections.unmodifiableList(listed);
    }

    /** The leniencies of a reading, as bits. */
    static int leniencies(long reading) {
        return (int) (reading >> MODIFIERS_BITS);
    }

    private static int count(long reading) {
        int count = 0;
        for (long left = modifiers(reading); left != 0; left >>= MODIFIER_BITS) {
            count++;
        }
        return count;
    }

    private static char character(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, RADIX));
    }
}
