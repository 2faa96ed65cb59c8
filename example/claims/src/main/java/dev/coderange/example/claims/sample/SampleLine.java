package dev.coderange.example.claims.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a made-up claims file.
 *
 * @param grouped whether the charge is written with commas between the thousands
 */
record SampleLine(
        String id,
        String day,
        String code,
        String modifiers,
        int units,
        BigDecimal charge,
        boolean grouped,
        String note) {

    /** The line that takes this one back. */
    SampleLine reversed(long line) {
        return new SampleLine(
                SampleClaims.id(line), day, code, modifiers, units, charge.negate(), grouped, "reverses " + id);
    }

    List<String> fields() {
        String amount = grouped ? String.format(Locale.ROOT, "%,.2f", charge) : charge.toPlainString();
        return List.of(id, day, code, modifiers, Integer.toString(units), amount, note);
    }

    /** The fields of this line with others in the place of one. */
    List<String> with(int index, String... others) {
        List<String> fields = new ArrayList<>(fields());
        fields.remove(index);
        fields.addAll(index, List.of(others));
        return fields;
    }
}
