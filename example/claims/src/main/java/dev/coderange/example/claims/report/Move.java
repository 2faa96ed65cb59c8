package dev.coderange.example.claims.report;

import dev.coderange.example.claims.radiology.Place;
import java.util.List;

/**
 * Claims that are in one place on one day, and in another on another.
 *
 * @param amounts what they add up to
 * @param codes the most frequent of their codes
 * @param codeCount how many codes there are
 */
public record Move(Place from, Place to, Amounts amounts, List<String> codes, int codeCount) {

    /** Copies the codes. */
    public Move {
        codes = List.copyOf(codes);
    }

    /** Whether the category stays what it was, and the subcategory does not. */
    public boolean isWithinCategory() {
        return from.category().isPresent() && from.category().equals(to.category());
    }

    /** What several moves add up to. */
    public static Amounts total(List<Move> moves) {
        return moves.stream().map(Move::amounts).reduce(Amounts.NONE, Amounts::plus);
    }
}
