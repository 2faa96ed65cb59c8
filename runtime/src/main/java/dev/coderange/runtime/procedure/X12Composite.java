package dev.coderange.runtime.procedure;

import dev.coderange.runtime.procedure.Refusal.Reason;

/**
 * Reads the composite of X12 that names a procedure: qualifier, code, four modifiers, description, and in some segments
 * the end of a range. What stands behind the qualifier separates the rest.
 */
final class X12Composite {

    private static final int LAST_MODIFIER = 6;
    private static final int DESCRIPTION = 7;
    private static final int END_OF_RANGE = 8;

    private X12Composite() {}

    /** Whether a character can separate components. */
    static boolean isMark(CharSequence text, int at) {
        char c = text.charAt(at);
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    /**
     * Reads what follows a qualifier.
     *
     * @param mark where the first separator stands
     */
    static Outcome read(long reading, CharSequence text, int mark, int to, String qualifier, int allowed) {
        char separator = text.charAt(mark);
        int end = Letters.indexOf(text, separator, mark + 1, to);
        int codeStart = Surroundings.start(text, mark + 1, end);
        int codeEnd = Surroundings.end(text, codeStart, end);
        long read = past(reading, text, mark + 1, codeStart, codeEnd, end, allowed);
        read = Bare.read(read, text, codeStart, codeEnd, allowed);
        boolean isFull = true;
        for (int component = 3; read >= 0 && end < to; component++) {
            int from = end + 1;
            end = Letters.indexOf(text, separator, from, to);
            int start = Surroundings.start(text, from, end);
            int stop = Surroundings.end(text, start, end);
            if (component <= LAST_MODIFIER) {
                isFull &= start < stop;
                read = past(read, text, from, start, stop, end, allowed);
                read = start < stop ? Modifiers.readPart(read, text, start, stop, allowed) : read;
            } else if (component == DESCRIPTION) {
                read = isFull && isModifier(text, start, stop)
                        ? Reading.refused(Reason.TOO_MANY_MODIFIERS, start)
                        : read;
            } else if (start < stop) {
                read = Reading.refused(component == END_OF_RANGE ? Reason.RANGE : Reason.UNRECOGNIZED, start);
            }
        }
        return Spelling.outcome(read, text, codeStart, codeEnd, qualifier);
    }

    private static long past(long reading, CharSequence text, int from, int start, int end, int to, int allowed) {
        long past = Surroundings.past(reading, text, from, start, allowed);
        return Surroundings.past(past, text, end, to, allowed);
    }

    /** A description of two characters behind four modifiers is a fifth. */
    private static boolean isModifier(CharSequence text, int from, int to) {
        return to - from == 2 && Letters.endOfPlain(text, from, to) == to;
    }
}
