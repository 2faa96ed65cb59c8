package dev.coderange.runtime.procedure;

/** The blanks and quotes around a code, or around a part of a message. */
final class Surroundings {

    private Surroundings() {}

    /** The first index that is neither blank nor quote. */
    static int start(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && (isAround(text.charAt(at)) || isFormula(text, at, to))) {
            at++;
        }
        return at;
    }

    /** The index behind the last character that is neither blank nor quote. */
    static int end(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && isAround(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** A reading that has gone past surroundings. */
    static long past(long reading, CharSequence text, int from, int to, int allowed) {
        long past = reading;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            Leniency leniency = Letters.isAsciiBlank(c)
                    ? Leniency.BLANKS_AROUND
                    : Letters.isUnicodeBlank(c) ? Leniency.UNICODE_BLANKS : Leniency.QUOTES_AROUND;
            past = Reading.with(past, leniency, allowed, at);
        }
        return past;
    }

    private static boolean isAround(char c) {
        return Letters.isBlank(c) || Letters.isQuote(c);
    }

    /** A spreadsheet is told by {@code ="100"} that something is text. */
    private static boolean isFormula(CharSequence text, int at, int to) {
        return text.charAt(at) == '=' && at + 1 < to && Letters.isQuote(text.charAt(at + 1));
    }
}
