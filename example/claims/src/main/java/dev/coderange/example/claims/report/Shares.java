package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Component;
import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.Place;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * How the charges divide, in percent. Reversals make sums that are below zero possible, and parts of a whole are not
 * below zero: so the whole is the sum of all parts that are above zero, and a part at or below zero has a share of
 * none. Where no part is below zero, as is usual, that is simply the part of the total. What has several parts has
 * their shares' sum.
 */
public final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Summary summary;
    private final BigDecimal whole;

    Shares(Summary summary) {
        this.summary = summary;
        this.whole =
                Place.all().stream().map(summary::of).map(Shares::positive).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A part's share, from 0 to 100 with one decimal; 0 where there are no charges at all. */
    public BigDecimal of(Amounts part) {
        return percent(positive(part));
    }

    /** A category's share, from 0 to 100 with one decimal. */
    public BigDecimal of(RadiologyCategory category) {
        return percent(positive(category));
    }

    /** A department's share, from 0 to 100 with one decimal. */
    public BigDecimal of(Department department) {
        return percent(Arrays.stream(RadiologyCategory.values())
                .filter(category -> Department.of(category).equals(department))
                .map(this::positive)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** A component's share of what the components have that are above zero, from 0 to 100 with one decimal. */
    public BigDecimal of(Component component) {
        Split split = summary.split();
        BigDecimal all = Arrays.stream(Component.values())
                .map(each -> positive(split.of(each)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return percent(positive(split.of(component)), all);
    }

    /** A month's share of what the months have that are above zero, from 0 to 100 with one decimal. */
    public BigDecimal ofMonth(Month month) {
        BigDecimal all = summary.input().months().stream()
                .map(each -> positive(each.split().total()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return percent(positive(month.split().total()), all);
    }

    /** The share of everything: 100, or 0 where there are no charges at all. */
    public BigDecimal ofAll() {
        return percent(whole);
    }

    private BigDecimal positive(RadiologyCategory category) {
        return category.children().stream()
                .map(summary::of)
                .map(Shares::positive)
                .reduce(positive(summary.of(Place.alone(category))), BigDecimal::add);
    }

    private static BigDecimal positive(Amounts part) {
        return part.charges().max(BigDecimal.ZERO);
    }

    private BigDecimal percent(BigDecimal part) {
        return percent(part, whole);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO.setScale(1)
                : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
