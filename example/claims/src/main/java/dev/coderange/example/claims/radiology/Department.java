package dev.coderange.example.claims.radiology;

import java.util.Arrays;
import java.util.List;

/**
 * The part of the practice that answers for a category of claims. {@code practice.json} says of each category whose it
 * is: an attribute that none may be without, so that a category which an edition of the table adds does not compile
 * until somebody has said so.
 *
 * @param title the department's name for people
 */
public record Department(String title) {

    /** The department that answers for a category. */
    public static Department of(RadiologyCategory category) {
        return new Department(category.department());
    }

    /** Every department, in the order in which the table comes to them. */
    public static List<Department> all() {
        return Arrays.stream(RadiologyCategory.values())
                .map(Department::of)
                .distinct()
                .toList();
    }
}
