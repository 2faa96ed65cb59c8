package dev.coderange.example.claims.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts of money as files write them. */
final class Money {

    /** Parentheses mean below zero, as in bookkeeping. */
    private static final Pattern AMOUNT = Pattern.compile("(?<minus>-)?\\+?\\$?(?<open>\\()?\\$?"
            + "(?<digits>(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\\.[0-9]{1,4})?)(?<close>\\))?");

    /** As many digits as a long is sure to hold. */
    private static final int PLAIN_DIGITS = 15;

    private static final int MOST_DECIMALS = 4;

    private Money() {}

    /** The amount that a text names, with each of its digits; empty if it names none. */
    static Optional<BigDecimal> parse(String text) {
        BigDecimal plain = plain(text);
        if (plain != null) {
            return Optional.of(plain);
        }
        var amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return Optional.empty();
        }
        boolean minus = amount.group("minus") != null;
        boolean open = amount.group("open") != null;
        boolean close = amount.group("close") != null;
        if (open != close || minus && open) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(amount.group("digits").replace(",", ""));
        return Optional.of(minus || open ? value.negate() : value);
    }

    /** The amount of digits with a point or without, as nearly all are, found without a pattern; null for others. */
    private static BigDecimal plain(String text) {
        boolean negative = text.startsWith("-");
        int start = negative ? 1 : 0;
        int point = -1;
        long digits = 0;
        if (text.length() == start || text.length() - start > PLAIN_DIGITS) {
            return null;
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > start) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
            } else {
                return null;
            }
        }
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (point >= 0 && decimals == 0 || decimals > MOST_DECIMALS) {
            return null;
        }
        return BigDecimal.valueOf(negative ? -digits : digits, decimals);
    }
}
