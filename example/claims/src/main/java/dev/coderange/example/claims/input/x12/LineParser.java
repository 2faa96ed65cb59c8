package dev.coderange.example.claims.input.x12;

import dev.coderange.example.claims.input.Claim;
import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.ClaimLine.Billed;
import dev.coderange.example.claims.input.ClaimLine.RevenueAlone;
import dev.coderange.example.claims.input.ClaimLine.Unreadable;
import dev.coderange.example.claims.input.Defect;
import dev.coderange.example.claims.input.x12.X12Form.Fact;
import dev.coderange.runtime.Nullable;
import dev.coderange.runtime.procedure.ProcedureCode;
import dev.coderange.runtime.procedure.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes a claim line of a service line, or says what is wrong with it. */
final class LineParser {

    private static final String INSTITUTIONAL = "SV2";
    private static final String MINUTES = "MJ";
    private static final Pattern NUMBER = Pattern.compile("-?(?:[0-9]{1,15}(?:\\.[0-9]{0,4})?|\\.[0-9]{1,4})");
    private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(999_999);

    private final Consumer<Fact> facts;

    /** A parser that tells what it notices. */
    LineParser(Consumer<Fact> facts) {
        this.facts = facts;
    }

    /**
     * Reads a line.
     *
     * @param claim the claim that it is in; null if it is in none
     */
    ClaimLine parse(OpenLine line, @Nullable OpenClaim claim) {
        Segment service = line.service();
        if (service == null) {
            return unreadable(line.start(), Defect.NO_SERVICE, "");
        }
        Fields fields = Fields.of(service);
        facts.accept(fields.revenue().isPresent() ? Fact.INSTITUTIONAL : Fact.PROFESSIONAL);
        if (claim == null || claim.id().isBlank()) {
            return unreadable(service, Defect.NO_CLAIM_ID, "");
        }
        OptionalInt units = units(fields);
        if (units.isEmpty()) {
            return unreadable(service, Defect.BAD_UNITS, fields.units());
        }
        Optional<BigDecimal> charge = number(fields.charge());
        if (charge.isEmpty()) {
            return unreadable(service, Defect.BAD_CHARGE, fields.charge());
        }
        if (units.getAsInt() < 0 && charge.get().signum() >= 0 && !claim.isVoid()) {
            return unreadable(service, Defect.NEGATIVE_UNITS, fields.units());
        }
        Billing billing = claim.isVoid()
                ? new Billing(-Math.abs(units.getAsInt()), charge.get().abs().negate())
                : new Billing(units.getAsInt(), charge.get());
        return fields.isRevenueAlone()
                ? new RevenueAlone(service.number(), billing.units(), billing.charge())
                : parseProcedure(line, claim, fields, billing);
    }

    private ClaimLine parseProcedure(OpenLine line, OpenClaim claim, Fields fields, Billing billing) {
        Segment service = line.service();
        Segment dtp = line.date() == null ? claim.date() : line.date();
        if (dtp == null) {
            return unreadable(service, Defect.NO_DATE, "");
        }
        Optional<Days> days = Days.of(dtp);
        if (days.isEmpty()) {
            return unreadable(service, Defect.BAD_DATE, dtp.element(3));
        }
        ProcedureCode.Result code = code(fields.procedure());
        if (!code.isCode()) {
            Defect defect = isAboutModifiers(code.refusal().orElseThrow()) ? Defect.BAD_MODIFIERS : Defect.BAD_CODE;
            return unreadable(service, defect, String.join(":", fields.procedure()));
        }
        note(line, days.get(), fields);
        ProcedureCode read = code.orThrow();
        return new Billed(
                service.number(),
                new Claim(
                        claim.id(),
                        days.get().first(),
                        read.base(),
                        read.modifiers(),
                        billing.units(),
                        billing.charge()));
    }

    private void note(OpenLine line, Days days, Fields fields) {
        if (line.date() == null) {
            facts.accept(Fact.DATED_BY_CLAIM);
        }
        if (days.isPeriod()) {
            facts.accept(Fact.PERIODS);
        }
        if (fields.measure().equals(MINUTES)) {
            facts.accept(Fact.MINUTES);
        }
    }

    /** The code in a composite; a colon inside a component, where the file has another separator, makes it none. */
    private static ProcedureCode.Result code(List<String> composite) {
        boolean isPlain = composite.stream().noneMatch(component -> component.indexOf(':') >= 0);
        return ProcedureCode.parse(isPlain ? String.join(":", composite) : "?");
    }

    private static boolean isAboutModifiers(Refusal refusal) {
        return switch (refusal.reason()) {
            case CUT_MODIFIER, MODIFIER_SHAPE, TOO_MANY_MODIFIERS -> true;
            default -> false;
        };
    }

    /** Minutes are as long as they are: added to units of service they would mean nothing, so that they are one. */
    private static OptionalInt units(Fields fields) {
        Optional<BigDecimal> number = number(fields.units());
        if (number.isEmpty() || number.get().signum() == 0) {
            return OptionalInt.empty();
        }
        BigDecimal units = number.get().stripTrailingZeros();
        if (fields.measure().equals(MINUTES)) {
            return OptionalInt.of(units.signum());
        }
        return units.scale() > 0 || units.abs().compareTo(MOST_UNITS) > 0
                ? OptionalInt.empty()
                : OptionalInt.of(units.intValueExact());
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Unreadable unreadable(Segment segment, Defect defect, String value) {
        return new Unreadable(segment.number(), defect, value, segment.text());
    }

    private record Billing(int units, BigDecimal charge) {}

    /** What an SV1 or SV2 says. An SV2 has a revenue code before all that, and perhaps no procedure. */
    private record Fields(
            Optional<String> revenue, List<String> procedure, String charge, String measure, String units) {

        static Fields of(Segment service) {
            int shift = service.tag().equals(INSTITUTIONAL) ? 1 : 0;
            return new Fields(
                    shift == 1 ? Optional.of(service.element(1)) : Optional.empty(),
                    service.composite(1 + shift),
                    service.element(2 + shift),
                    service.element(3 + shift),
                    service.element(4 + shift));
        }

        boolean isRevenueAlone() {
            return revenue.filter(code -> !code.isBlank()).isPresent()
                    && procedure.stream().allMatch(String::isBlank);
        }
    }
}
