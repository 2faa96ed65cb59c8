package dev.coderange.runtime.procedure;

import dev.coderange.runtime.Nullable;
import dev.coderange.runtime.procedure.Refusal.Reason;

/** Reads the modifiers of a code and what stands between them. */
final class Modifiers {

    static final int WIDTH = 2;

    /** Behind a hyphen, six digits are no three modifiers: a date is as likely, or the end of a range. */
    private static final int FEWEST_DIGITS_OF_OTHERS = 6;

    /** What stands between two codes. A slash is among them: {@code 99213/14} may be two. */
    private static final String BETWEEN_CODES = "/;+&~";

    private Modifiers() {}

    /**
     * A reading with all the modifiers of a code.
     *
     * @param from where the code begins
     * @param base where its base ends
     */
    static long read(long reading, CharSequence text, int from, int base, int to, int allowed) {
        long read = reading;
        int at = base;
        while (read >= 0 && at < to) {
            int mark = Letters.endOfBlanks(text, at, to);
            Leniency leniency = mark < to ? leniency(text.charAt(mark)) : null;
            int start = leniency == null ? mark : Letters.endOfBlanks(text, mark + 1, to);
            read = pastBlanks(read, text, at, mark, allowed);
            if (leniency != null) {
                read = Reading.with(read, leniency, allowed, mark);
                read = pastBlanks(read, text, mark + 1, start, allowed);
            }
            int end = Letters.endOfPlain(text, start, to);
            if (read < 0) {
                return read;
            }
            if (start == end || end < to && !isSeparator(text.charAt(end))) {
                return stray(text, from, end, to, start > at);
            }
            if (leniency == Leniency.COMMAS && isDecimals(text, from, mark, end, to)) {
                return Reading.refused(Reason.DECIMAL, mark);
            }
            boolean isRange = leniency == Leniency.HYPHENS;
            if (end - start == ProcedureCode.Kind.WIDTH && ProcedureCode.Kind.at(text, start, end) != null) {
                return Reading.refused(isRange ? Reason.RANGE : Reason.SEVERAL_CODES, start);
            }
            boolean mayBeGlued = leniency != Leniency.COMMAS && (start == at || start == at + 1 && leniency != null);
            read = readRun(read, text, start, end, start == at, mayBeGlued, allowed);
            at = end;
        }
        return read;
    }

    /** A reading with the modifiers that are a part of a message, which holds nothing else. */
    static long readPart(long reading, CharSequence text, int from, int to, int allowed) {
        int end = Letters.endOfPlain(text, from, to);
        if (reading >= 0 && end < to) {
            boolean isForeign = Letters.isForeign(text, end);
            return Reading.refused(isForeign ? Reason.NON_ASCII : Reason.MODIFIER_SHAPE, end);
        }
        return readRun(reading, text, from, end, false, true, allowed);
    }

    /** Reads letters and digits with nothing between them: a modifier, or several. */
    private static long readRun(
            long reading,
            CharSequence text,
            int start,
            int end,
            boolean isBehindBase,
            boolean mayBeGlued,
            int allowed) {
        if (reading < 0) {
            return reading;
        }
        int length = end - start;
        if (length % WIDTH != 0 && (length == 1 || isBehindBase)) {
            return Reading.refused(Reason.CUT_MODIFIER, end - 1);
        }
        boolean isOther =
                !isBehindBase && length >= FEWEST_DIGITS_OF_OTHERS && Letters.endOfDigits(text, start, end) == end;
        if (length % WIDTH != 0 || isOther || length > WIDTH && !mayBeGlued) {
            return Reading.refused(Reason.MODIFIER_SHAPE, start);
        }
        long read = reading;
        for (int at = start; at < end; at += WIDTH) {
            if (isBehindBase || at > start) {
                read = Reading.with(read, Leniency.GLUED_MODIFIERS, allowed, at);
            }
            read = withCase(read, text, at, allowed);
            read = withCase(read, text, at + 1, allowed);
            read = Reading.withModifier(read, text.charAt(at), text.charAt(at + 1), at);
        }
        return read;
    }

    private static long withCase(long reading, CharSequence text, int at, int allowed) {
        return Letters.isSmall(text.charAt(at)) ? Reading.with(reading, Leniency.LOWER_CASE, allowed, at) : reading;
    }

    private static long pastBlanks(long reading, CharSequence text, int from, int to, int allowed) {
        long past = reading;
        for (int at = from; at < to; at++) {
            past = Reading.with(past, Leniency.BLANKS_BETWEEN, allowed, at);
            if (Letters.isUnicodeBlank(text.charAt(at))) {
                past = Reading.with(past, Leniency.UNICODE_BLANKS, allowed, at);
            }
        }
        return past;
    }

    /** What a mark before a modifier needs; null where a character is no such mark. */
    private static @Nullable Leniency leniency(char c) {
        return Letters.isDash(c) ? Leniency.HYPHENS : c == ',' ? Leniency.COMMAS : c == ':' ? Leniency.COLONS : null;
    }

    private static boolean isSeparator(char c) {
        return Letters.isBlank(c) || leniency(c) != null;
    }

    /** Whether a number such as {@code 71046,00} ends in the decimals of other countries. */
    private static boolean isDecimals(CharSequence text, int from, int comma, int end, int to) {
        int at = comma + 1;
        while (at < end && text.charAt(at) == '0') {
            at++;
        }
        return at == to && Letters.endOfDigits(text, from, to) == comma;
    }

    /** The refusal where neither a modifier nor a separator stands. */
    private static long stray(CharSequence text, int from, int at, int to, boolean isSeparated) {
        if (at < to && Letters.isForeign(text, at)) {
            return Reading.refused(Reason.NON_ASCII, at);
        }
        if (at < to && text.charAt(at) == '.' && Letters.endOfDigits(text, from, to) == at) {
            return Reading.refused(Reason.DECIMAL, at);
        }
        if (at < to && BETWEEN_CODES.indexOf(text.charAt(at)) >= 0) {
            int next = Letters.endOfBlanks(text, at + 1, to);
            int end = Letters.endOfPlain(text, next, to);
            if (end - next == ProcedureCode.Kind.WIDTH && ProcedureCode.Kind.at(text, next, end) != null) {
                return Reading.refused(Reason.SEVERAL_CODES, next);
            }
        }
        return Reading.refused(isSeparated ? Reason.MODIFIER_SHAPE : Reason.UNRECOGNIZED, at);
    }
}
