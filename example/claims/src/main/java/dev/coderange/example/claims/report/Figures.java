package dev.coderange.example.claims.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as reports show them to people, the same whatever the locale. */
public final class Figures {

    private static final int CENTS = 2;

    private Figures() {}

    /** A number of things. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** All digits of an amount, and two after the point at least. */
    public static String amount(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,." + scale(amount) + "f", amount);
    }

    /** The same without commas, for machines. */
    static String plainAmount(BigDecimal amount) {
        return amount.setScale(scale(amount), RoundingMode.UNNECESSARY).toPlainString();
    }

    private static int scale(BigDecimal amount) {
        return Math.max(CENTS, amount.stripTrailingZeros().scale());
    }

    /** A share in percent. */
    public static String percent(BigDecimal share) {
        return share.toPlainString() + "%";
    }
}
