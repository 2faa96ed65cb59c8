package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Component;

/** What claims add up to, by the component that they are for. */
public record Split(Amounts professional, Amounts technical, Amounts global) {

    /** Nothing. */
    static final Split NONE = new Split(Amounts.NONE, Amounts.NONE, Amounts.NONE);

    /** What the claims for one component add up to. */
    public Amounts of(Component component) {
        return switch (component) {
            case PROFESSIONAL -> professional;
            case TECHNICAL -> technical;
            case GLOBAL -> global;
        };
    }

    /** The claims for one component alone. */
    Split only(Component component) {
        return switch (component) {
            case PROFESSIONAL -> new Split(professional, Amounts.NONE, Amounts.NONE);
            case TECHNICAL -> new Split(Amounts.NONE, technical, Amounts.NONE);
            case GLOBAL -> new Split(Amounts.NONE, Amounts.NONE, global);
        };
    }

    /** What all claims add up to. */
    public Amounts total() {
        return professional.plus(technical).plus(global);
    }

    Split plus(Split other) {
        return new Split(
                professional.plus(other.professional), technical.plus(other.technical), global.plus(other.global));
    }
}
