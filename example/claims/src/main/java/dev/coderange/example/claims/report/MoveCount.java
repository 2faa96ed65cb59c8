package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Claim;
import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.radiology.Place;
import dev.coderange.example.claims.radiology.Places;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what moves between two days while the lines of a claims file go by, and forgets the lines. Not safe for
 * several threads.
 */
public final class MoveCount implements Count<Comparison> {

    private final LocalDate first;
    private final LocalDate second;
    private final Places places = new Places();
    private final InputCounter input = new InputCounter();
    private final Map<Ends, MoveCounter> moves = new HashMap<>();

    private record Ends(Place from, Place to) {}

    /** Compares two days, which may be in any order. */
    public MoveCount(LocalDate first, LocalDate second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public void add(ClaimLine line) {
        input.add(line);
        if (line instanceof ClaimLine.Billed billed) {
            add(billed.claim());
        }
    }

    private void add(Claim claim) {
        String code = claim.procedureCode();
        Place from = places.on(first, code);
        Place to = places.on(second, code);
        if (!from.equals(to)) {
            moves.computeIfAbsent(new Ends(from, to), ends -> new MoveCounter()).add(claim);
        }
    }

    @Override
    public Comparison summary() {
        return new Comparison(
                first,
                second,
                input.summary(),
                moves.entrySet().stream()
                        .map(entry -> entry.getValue()
                                .move(entry.getKey().from(), entry.getKey().to()))
                        .sorted(Comparator.comparingLong(
                                        (Move move) -> move.amounts().lines())
                                .reversed()
                                .thenComparingInt(move -> Place.all().indexOf(move.from()))
                                .thenComparingInt(move -> Place.all().indexOf(move.to())))
                        .toList());
    }

    /** Adds up the claims of one move. */
    private static final class MoveCounter {

        private final AmountCounter amounts = new AmountCounter();
        private final Map<String, Integer> linesOfCodes = new HashMap<>();

        void add(Claim claim) {
            amounts.add(claim);
            linesOfCodes.merge(claim.procedureCode(), 1, Integer::sum);
        }

        Move move(Place from, Place to) {
            Comparator<Map.Entry<String, Integer>> byLines = Map.Entry.comparingByValue(Comparator.reverseOrder());
            return new Move(
                    from,
                    to,
                    amounts.amounts(),
                    linesOfCodes.entrySet().stream()
                            .sorted(byLines.thenComparing(Map.Entry.comparingByKey()))
                            .limit(Lines.KEPT)
                            .map(Map.Entry::getKey)
                            .toList(),
                    linesOfCodes.size());
        }
    }
}
