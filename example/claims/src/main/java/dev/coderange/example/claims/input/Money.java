package dev.coderange.example.claims.input;

import dev.coderange.runtime.Nullable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts of money as files write them. */
final class Money {

    /** Parentheses mean below zero, as in bookkeeping. */
    private static final Pattern AMOUNT = Pattern.compile("(?<minus>-)?\\+?\\$?(?<open>\\()?\\$?"
            + "(?<digits>(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\\.[0-9]{1,4})?)(?<close>\\))?");

    /** As many characters as an amount may have digits before the point; a long is sure to hold them. */
    private static final int PLAIN_LENGTH = 15;

    /** The digits between two commas. */
    private static final int THOUSANDS = 3;

    private static final int MOST_DECIMALS = 4;

    private Money() {}

    /** The amount that a text names, with each of its digits; empty if it names none. */
    static Optional<BigDecimal> parse(CharSequence text) {
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

    /**
     * The amount of digits with a point or without, and with commas between thousands or without, as nearly all are,
     * found without a pattern; null for others.
     */
    @Nullable
    private static BigDecimal plain(CharSequence text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length - start > PLAIN_LENGTH) {
            return null;
        }
        int point = length;
        int group = -1;
        long digits = 0;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
            } else if (i == start || point < length) {
                return null;
            } else if (c == '.') {
                point = i;
            } else if (c == ',' && (group < 0 ? i - start <= THOUSANDS : i - group == THOUSANDS + 1)) {
                group = i;
            } else {
                return null;
            }
        }
        int decimals = Math.max(0, length - point - 1);
        boolean isCut = point < length && decimals == 0 || group >= 0 && point - group != THOUSANDS + 1;
        return isCut || decimals > MOST_DECIMALS ? null : BigDecimal.valueOf(start == 1 ? -digits : digits, decimals);
    }
}
