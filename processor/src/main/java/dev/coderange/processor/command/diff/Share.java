package dev.coderange.processor.command.diff;

import dev.coderange.processor.model.CodeCount;
import dev.coderange.processor.text.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Some of the codes of a constant, by where they went or came from.
 *
 * @param id the constant on the other side; {@code ""} for none of the level
 * @param codes how many codes
 */
record Share(String id, long codes) {

    /** What stands for no constant of the level. */
    static final String NONE = "";

    /** For a sentence: {@code CHEST (100) and none (20)}; the number is left out where it is all. */
    static String text(List<Share> shares) {
        List<String> texts = new ArrayList<>();
        for (Share share : shares) {
            String id = share.id.equals(NONE) ? "none" : share.id;
            texts.add(shares.size() == 1 ? id : id + " (" + count(share.codes) + ")");
        }
        return Lists.shortened(texts, "and");
    }

    static long sum(List<Share> shares) {
        long sum = 0;
        for (Share share : shares) {
            sum = CodeCount.plus(sum, share.codes);
        }
        return sum;
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 code}, {@code 1,200 codes}. */
    static String codes(long number) {
        return count(number) + (number == 1 ? " code" : " codes");
    }
}
