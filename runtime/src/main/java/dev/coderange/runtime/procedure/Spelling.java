package dev.coderange.runtime.procedure;

import dev.coderange.runtime.Nullable;
import dev.coderange.runtime.procedure.Refusal.Reason;

/**
 * Tells how a text writes a code, bare or as a part of a message, and reads it accordingly. A bare code has no
 * {@code ^} and no {@code |}, and no two letters alone before a mark.
 */
final class Spelling {

    private static final char HL7_MARK = '^';
    private static final char HL7_REPETITION = '~';
    private static final char SYSTEM_MARK = '|';
    private static final int QUALIFIER_WIDTH = 2;

    private Spelling() {}

    /** The code that a text is, or why it is none. */
    static Outcome read(@Nullable CharSequence text, int allowed) {
        if (text == null) {
            return new Refusal(null, Reason.EMPTY, 0, null);
        }
        int length = text.length();
        int from = Surroundings.start(text, 0, length);
        int to = Surroundings.end(text, from, length);
        if (from == to) {
            return new Refusal(text, Reason.EMPTY, 0, null);
        }
        long reading = Surroundings.past(Reading.NONE, text, 0, from, allowed);
        reading = Surroundings.past(reading, text, to, length, allowed);
        boolean isBare = to - from == ProcedureCode.Kind.WIDTH && ProcedureCode.Kind.at(text, from, to) != null;
        return isBare ? bare(reading, text, from, to, null, allowed) : inMessage(reading, text, from, to, allowed);
    }

    private static Outcome inMessage(long reading, CharSequence text, int from, int to, int allowed) {
        int behindTwo = from + QUALIFIER_WIDTH;
        boolean hasQualifier = to > behindTwo && X12Composite.isMark(text, behindTwo);
        String qualifier = hasQualifier ? CodeSystems.x12(text, from, behindTwo) : null;
        if (qualifier != null) {
            long inX12 = pastMark(reading, Leniency.X12, text, behindTwo, allowed);
            return Letters.isBlank(text.charAt(behindTwo))
                    ? part(inX12, text, behindTwo + 1, to, qualifier, allowed)
                    : X12Composite.read(inX12, text, behindTwo, to, qualifier, allowed);
        }
        int caret = Letters.indexOf(text, HL7_MARK, from, to);
        if (caret < to) {
            return hl7(Reading.with(reading, Leniency.HL7, allowed, caret), text, from, to, allowed);
        }
        int bar = Letters.indexOf(text, SYSTEM_MARK, from, to);
        int word = bar < to ? bar : endOfName(text, from, to);
        String system = word < to && word > from ? CodeSystems.system(text, from, word) : null;
        if (system != null) {
            return part(pastMark(reading, Leniency.SYSTEM, text, word, allowed), text, word + 1, to, system, allowed);
        }
        boolean isOther = bar < to && !isBase(text, from, bar)
                || hasQualifier
                        && isLetter(text.charAt(from))
                        && !Letters.isBlank(text.charAt(behindTwo))
                        && Letters.isPlain(text.charAt(from + 1));
        return isOther
                ? outcome(Reading.refused(Reason.OTHER_SYSTEM, from), text, from, to, null)
                : bare(reading, text, from, to, null, allowed);
    }

    /** Reads the first code of an element that is of a known system, or else the alternate one. */
    private static Outcome hl7(long reading, CharSequence text, int from, int to, int allowed) {
        int repetition = Letters.indexOf(text, HL7_REPETITION, from, to);
        if (reading >= 0 && repetition < to) {
            return outcome(Reading.refused(Reason.SEVERAL_CODES, repetition), text, from, to, null);
        }
        int code = from;
        int firstSystem = to;
        for (int triplet = 0; triplet < 2; triplet++) {
            int codeEnd = Letters.indexOf(text, HL7_MARK, code, to);
            int textEnd = Letters.indexOf(text, HL7_MARK, Math.min(codeEnd + 1, to), to);
            int system = Math.min(textEnd + 1, to);
            int systemEnd = Letters.indexOf(text, HL7_MARK, system, to);
            String name = CodeSystems.name(text, system, systemEnd);
            if (name != null) {
                return part(reading, text, code, codeEnd, name, allowed);
            }
            firstSystem = triplet == 0 ? system : firstSystem;
            code = Math.min(systemEnd + 1, to);
        }
        long refused = reading < 0 ? reading : Reading.refused(Reason.OTHER_SYSTEM, firstSystem);
        return outcome(refused, text, from, to, null);
    }

    /** Reads a part of a message, with the blanks and quotes around it. */
    static Outcome part(long reading, CharSequence text, int from, int to, String qualifier, int allowed) {
        int start = Surroundings.start(text, from, to);
        int end = Surroundings.end(text, start, to);
        long read = Surroundings.past(reading, text, from, start, allowed);
        read = Surroundings.past(read, text, end, to, allowed);
        return bare(read, text, start, end, qualifier, allowed);
    }

    private static Outcome bare(
            long reading, CharSequence text, int from, int to, @Nullable String qualifier, int allowed) {
        return outcome(Bare.read(reading, text, from, to, allowed), text, from, to, qualifier);
    }

    /** What a reading comes to whose base begins at an index. */
    static Outcome outcome(long reading, CharSequence text, int from, int to, @Nullable String qualifier) {
        return reading < 0
                ? Reading.refusal(reading, text)
                : new ProcedureCode(Bare.base(text, from, to), reading, qualifier);
    }

    /** A reading that has gone past what stands behind the name of a system, which may be a blank of any kind. */
    private static long pastMark(long reading, Leniency leniency, CharSequence text, int at, int allowed) {
        long past = Reading.with(reading, leniency, allowed, at);
        return Letters.isUnicodeBlank(text.charAt(at))
                ? Reading.with(past, Leniency.UNICODE_BLANKS, allowed, at)
                : past;
    }

    /** The end of the short name that may stand before a code; one of them has a hyphen, {@code CPT-4}. */
    private static int endOfName(CharSequence text, int from, int to) {
        int word = Letters.endOfPlain(text, from, to);
        int two = word < to ? Letters.endOfPlain(text, word + 1, to) : to;
        return two < to && CodeSystems.name(text, from, two) != null ? two : word;
    }

    private static boolean isBase(CharSequence text, int from, int to) {
        return to - from == ProcedureCode.Kind.WIDTH && ProcedureCode.Kind.at(text, from, to) != null;
    }

    private static boolean isLetter(char c) {
        return Letters.isPlain(c) && !Letters.isDigit(c);
    }
}
