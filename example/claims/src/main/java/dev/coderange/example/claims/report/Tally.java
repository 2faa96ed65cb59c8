package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Claim;
import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.radiology.Place;
import dev.coderange.example.claims.radiology.Place.Elsewhere;
import dev.coderange.example.claims.radiology.Places;
import dev.coderange.example.claims.radiology.ReviewRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts the lines of a claims file as they go by and forgets them, so that the length of a file costs no memory. Not
 * safe for several threads.
 */
public final class Tally implements Count<Summary> {

    private final Optional<LocalDate> on;
    private final Places places = new Places();
    private final InputCounter input = new InputCounter();
    /** By identity: there is one object for each place. */
    private final Map<Place, SplitCounter> amounts = new IdentityHashMap<>();

    private final Map<Finding, LineCounter> findings = new EnumMap<>(Finding.class);
    private final Map<Finding, List<String>> codes = new EnumMap<>(Finding.class);
    private final StrayCounter strays = new StrayCounter();

    /** Sorts each claim on its own day of service. */
    public Tally() {
        this(Optional.empty());
    }

    /**
     * Sorts all claims on one day.
     *
     * @param on the day; empty for each claim's own day of service
     */
    public Tally(Optional<LocalDate> on) {
        this.on = on;
        Place.all().forEach(place -> amounts.put(place, new SplitCounter()));
    }

    @Override
    public void add(ClaimLine line) {
        input.add(line);
        if (line instanceof ClaimLine.Billed billed) {
            add(billed.number(), billed.claim());
        }
    }

    private void add(long number, Claim claim) {
        String code = claim.procedureCode();
        LocalDate day = on.orElse(claim.serviceDate());
        Place place = places.on(day, code);
        amounts.get(place).add(claim);
        if (place instanceof Elsewhere elsewhere) {
            Finding finding = Finding.of(elsewhere, code);
            note(finding, number);
            keep(finding, code);
            if (elsewhere == Elsewhere.RETIRED || elsewhere == Elsewhere.NOT_YET) {
                strays.add(elsewhere, code, day, number);
            }
            return;
        }
        if (ReviewRule.appliesTo(Places.number(code))) {
            note(Finding.FOR_REVIEW, number);
        }
        if (place instanceof Place.InCategory alone && !alone.of().children().isEmpty()) {
            note(Finding.NO_SUBCATEGORY, number);
        }
    }

    private void note(Finding finding, long number) {
        findings.computeIfAbsent(finding, key -> new LineCounter()).add(number);
    }

    /** Keeps the first few codes, each once. */
    private void keep(Finding finding, String code) {
        List<String> kept = codes.computeIfAbsent(finding, key -> new ArrayList<>(Lines.KEPT));
        if (kept.size() < Lines.KEPT && !kept.contains(code)) {
            kept.add(code);
        }
    }

    @Override
    public Summary summary() {
        return new Summary(
                amounts.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().split())),
                input.summary(),
                LineCounter.lines(findings),
                codes,
                strays.mostFrequent(),
                on);
    }
}
