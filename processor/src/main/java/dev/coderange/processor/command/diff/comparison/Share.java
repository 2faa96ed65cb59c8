package dev.coderange.processor.command.diff.comparison;

import dev.coderange.processor.model.CodeCount;
import java.util.List;

/**
 * Some of the codes of a constant, by where they went or came from.
 *
 * @param id the constant on the other side; {@code ""} for none of the level
 * @param codes how many codes
 */
public record Share(String id, long codes) {

    /** What stands for no constant of the level. */
    public static final String NONE = "";

    public static long sum(List<Share> shares) {
        long sum = 0;
        for (Share share : shares) {
            sum = CodeCount.plus(sum, share.codes);
        }
        return sum;
    }
}
