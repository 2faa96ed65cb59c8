package dev.coderange.example.claims.input.x12;

import dev.coderange.example.claims.input.DateForm;
import dev.coderange.example.claims.input.Delimiter;
import dev.coderange.example.claims.input.FileForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an X12 file has besides its lines.
 *
 * @param figures how much there is of each fact; what is not a key was not there
 */
record X12Form(Map<Fact, Long> figures) implements FileForm {

    /** What is counted. */
    enum Fact {
        CLAIMS("claims", "claim", ""),
        TRANSACTIONS("transactions", "transaction", ""),
        PROFESSIONAL("professionalLines", "professional line", ""),
        INSTITUTIONAL("institutionalLines", "institutional line", ""),
        VOIDS("voidClaims", "void claim", ", taken off the sums"),
        REPLACEMENTS("replacementClaims", "replacement claim", ", without taking off what is replaced"),
        DATED_BY_CLAIM("datedByClaim", "line", " on the day of the claim, for want of one of its own"),
        PERIODS("periods", "line", " over several days, counted on the first"),
        MINUTES("minutes", "line", " in minutes, counted as one unit"),
        OTHER_TRANSACTIONS("otherTransactions", "transaction", " other than 837, left out");

        private final String key;
        private final String noun;
        private final String remark;

        Fact(String key, String noun, String remark) {
            this.key = key;
            this.noun = noun;
            this.remark = remark;
        }

        private String said(long count) {
            return String.format("%,d %s%s%s", count, noun, count == 1 ? "" : "s", remark);
        }
    }

    /** Copies the figures. */
    X12Form {
        figures = Map.copyOf(figures);
    }

    @Override
    public String format() {
        return "X12";
    }

    @Override
    public String description() {
        String head = "X12, numbered by segment: " + said(Fact.CLAIMS) + " in " + said(Fact.TRANSACTIONS) + ", "
                + said(Fact.PROFESSIONAL) + ", " + said(Fact.INSTITUTIONAL);
        Stream<String> remarks = Stream.of(Fact.values())
                .filter(fact -> !fact.remark.isEmpty() && count(fact) > 0)
                .map(this::said);
        return Stream.concat(Stream.of(head), remarks).collect(Collectors.joining(";\n"));
    }

    @Override
    public String unit() {
        return "segment";
    }

    @Override
    public Optional<Delimiter> delimiter() {
        return Optional.empty();
    }

    @Override
    public Optional<DateForm> dates() {
        return Optional.of(DateForm.COMPACT);
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Fact fact : Fact.values()) {
            counts.put(fact.key, count(fact));
        }
        return counts;
    }

    private String said(Fact fact) {
        return fact.said(count(fact));
    }

    private long count(Fact fact) {
        return figures.getOrDefault(fact, 0L);
    }
}
