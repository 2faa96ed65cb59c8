package dev.coderange.example.claims.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What moves in a claims file between two days: each line is sorted on the one and on the other, whatever its own day
 * of service.
 *
 * @param first the day that lines move from
 * @param second the day that they move to
 * @param input what the lines turned out to be
 * @param moves those with the most lines first; empty where nothing moves
 */
public record Comparison(LocalDate first, LocalDate second, InputSummary input, List<Move> moves) {

    /** Copies the moves. */
    public Comparison {
        moves = List.copyOf(moves);
    }

    /** The moves from one category to another, or into a category or out of one. */
    public List<Move> betweenCategories() {
        return moves.stream().filter(move -> !move.isWithinCategory()).toList();
    }

    /** The moves that change the subcategory alone. */
    public List<Move> withinCategories() {
        return moves.stream().filter(Move::isWithinCategory).toList();
    }
}
