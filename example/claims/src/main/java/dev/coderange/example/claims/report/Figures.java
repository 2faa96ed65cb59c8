package dev.coderange.example.claims.report;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as the report shows them to people, the same whatever the locale. */
final class Figures {

    private static final int CENTS = 2;

    private Figures() {}

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** All digits of an amount, and two after the point at least. */
    static String amount(BigDecimal amount) {
        int scale = Math.max(CENTS, amount.stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + scale + "f", amount);
    }

    static String percent(BigDecimal share) {
        return share.toPlainString() + "%";
    }
}
