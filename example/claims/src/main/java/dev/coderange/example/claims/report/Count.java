package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.ClaimLine;

/**
 * Something that is counted while the lines of a claims file go by.
 *
 * @param <S> what is known once they have
 */
public interface Count<S> {

    /** Counts a line, whatever it is. */
    void add(ClaimLine line);

    /** What was counted up to now. */
    S summary();
}
