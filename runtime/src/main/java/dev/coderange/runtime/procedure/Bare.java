package dev.coderange.runtime.procedure;

import dev.coderange.runtime.procedure.Refusal.Reason;
import java.util.Locale;

/** Reads a code with nothing before it: its base, then its modifiers. */
final class Bare {

    private static final int WIDTH = ProcedureCode.Kind.WIDTH;

    /** A number with as many digits may be a code and a modifier, or two. */
    private static final int ONE_MODIFIER = WIDTH + 2;

    private static final int TWO_MODIFIERS = WIDTH + 4;

    private static final int FEWEST_DIGITS = 3;

    private Bare() {}

    /** A reading with the modifiers of the code that is a part of a text. */
    static long read(long reading, CharSequence text, int from, int to, int allowed) {
        if (reading < 0) {
            return reading;
        }
        int digits = Letters.endOfDigits(text, from, to);
        if (ProcedureCode.Kind.at(text, from, to) == null) {
            return readShort(reading, text, from, digits, to, allowed);
        }
        if (isEndOfNumber(text, digits, to) && digits - from > WIDTH) {
            int length = digits - from;
            if (length != ONE_MODIFIER && length != TWO_MODIFIERS) {
                return Reading.refused(length == WIDTH + 1 ? Reason.SIX_DIGITS : Reason.LONG_NUMBER, from + WIDTH);
            }
        }
        int base = from + WIDTH;
        long read = withCase(reading, text, from, allowed);
        read = withCase(read, text, base - 1, allowed);
        if (digits == base && isPoint(text, base, to)) {
            return withDecimals(read, text, base, to, allowed);
        }
        return Modifiers.read(read, text, from, base, to, allowed);
    }

    /** What {@link #read} read as the base. */
    static String base(CharSequence text, int from, int to) {
        if (ProcedureCode.Kind.at(text, from, to) == null) {
            String digits =
                    text.subSequence(from, Letters.endOfDigits(text, from, to)).toString();
            return "00000".substring(digits.length()) + digits;
        }
        String base = text.subSequence(from, from + WIDTH).toString();
        boolean hasSmall = Letters.isSmall(base.charAt(0)) || Letters.isSmall(base.charAt(WIDTH - 1));
        return hasSmall ? base.toUpperCase(Locale.ROOT) : base;
    }

    /** Reads what has no base of five characters: a number that lost its zeros, or nothing. */
    private static long readShort(long reading, CharSequence text, int from, int digits, int to, int allowed) {
        long read = reading;
        if (digits > from && isPoint(text, digits, to)) {
            read = withDecimals(read, text, digits, to, allowed);
            if (read < 0) {
                return read;
            }
        }
        int length = digits - from;
        boolean isShort = length >= FEWEST_DIGITS && length < WIDTH && isEndOfNumber(text, digits, to);
        if (!isShort) {
            int at = misfit(text, from, to);
            Reason reason = from == to
                    ? Reason.EMPTY
                    : at < to && Letters.isForeign(text, at) ? Reason.NON_ASCII : Reason.UNRECOGNIZED;
            return Reading.refused(reason, at);
        }
        // a number that lost its zeros begins with none: it is a revenue code
        if (text.charAt(from) == '0' || isOtherNumber(text, digits, to)) {
            return Reading.refused(Reason.SHORT_NUMBER, from);
        }
        if ((allowed & Leniency.LOST_ZEROS.bit()) == 0) {
            return Reading.refused(Reason.SHORT_NUMBER, Leniency.LOST_ZEROS, from);
        }
        read = Reading.with(read, Leniency.LOST_ZEROS, allowed, from);
        return isPoint(text, digits, to) ? read : Modifiers.read(read, text, from, digits, to, allowed);
    }

    /**
     * Whether what follows makes a short number a part of another: {@code 2026-01-26} is a day, {@code 100,26} has
     * decimals, and {@code 710 46} is a code in two pieces. Digits are modifiers behind one hyphen or colon each, and
     * none that CPT has begins with 0 or 1, as months do.
     */
    private static boolean isOtherNumber(CharSequence text, int from, int to) {
        int at = from;
        while (at < to) {
            int mark = Letters.endOfBlanks(text, at, to);
            boolean isMark = mark < to && (Letters.isDash(text.charAt(mark)) || text.charAt(mark) == ':');
            int start =
                    isMark || mark < to && text.charAt(mark) == ',' ? Letters.endOfBlanks(text, mark + 1, to) : mark;
            int end = Letters.endOfDigits(text, start, to);
            if (start == end || !isEndOfNumber(text, end, to)) {
                return false;
            }
            if (!isMark || end - start != Modifiers.WIDTH || text.charAt(start) < '2') {
                return true;
            }
            at = end;
        }
        return false;
    }

    /** Reads the point of a number and all that follows. */
    private static long withDecimals(long reading, CharSequence text, int point, int to, int allowed) {
        int at = point + 1;
        if (at == to || !Letters.isDigit(text.charAt(at))) {
            return Reading.refused(Reason.UNRECOGNIZED, point);
        }
        while (at < to && text.charAt(at) == '0') {
            at++;
        }
        if (at < to) {
            return Reading.refused(Reason.DECIMAL, point);
        }
        return (allowed & Leniency.DECIMALS.bit()) == 0
                ? Reading.refused(Reason.DECIMAL, Leniency.DECIMALS, point)
                : Reading.with(reading, Leniency.DECIMALS, allowed, point);
    }

    private static long withCase(long reading, CharSequence text, int at, int allowed) {
        return Letters.isSmall(text.charAt(at)) ? Reading.with(reading, Leniency.LOWER_CASE, allowed, at) : reading;
    }

    private static boolean isPoint(CharSequence text, int at, int to) {
        return at < to && text.charAt(at) == '.';
    }

    private static boolean isEndOfNumber(CharSequence text, int at, int to) {
        return at == to || !Letters.isPlain(text.charAt(at)) && !Letters.isForeign(text, at);
    }

    /** The first index at which no kind of code goes on. */
    private static int misfit(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && ProcedureCode.Kind.fits(text, from, at)) {
            at++;
        }
        return at;
    }
}
