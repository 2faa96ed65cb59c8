package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Claim;

/** Adds claims up, by the component that they are for. */
final class SplitCounter {

    private final AmountCounter professional = new AmountCounter();
    private final AmountCounter technical = new AmountCounter();
    private final AmountCounter global = new AmountCounter();

    void add(Claim claim) {
        AmountCounter counter = switch (claim.component()) {
            case PROFESSIONAL -> professional;
            case TECHNICAL -> technical;
            case GLOBAL -> global;
        };
        counter.add(claim);
    }

    Split split() {
        return new Split(professional.amounts(), technical.amounts(), global.amounts());
    }
}
