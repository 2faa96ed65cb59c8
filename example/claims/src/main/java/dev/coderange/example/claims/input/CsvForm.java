package dev.coderange.example.claims.input;

import java.util.Map;
import java.util.Optional;

/**
 * How a CSV file writes what it says: found out once, from its first lines.
 *
 * @param fields what divides the fields
 * @param dates empty if none of the first lines has a day in any form
 */
public record CsvForm(Delimiter fields, Optional<DateForm> dates) implements FileForm {

    @Override
    public String format() {
        return "CSV";
    }

    @Override
    public String description() {
        return "Fields divided by " + fields.title()
                + dates.map(form -> ", days written as " + form.example()).orElse("");
    }

    @Override
    public String unit() {
        return "line";
    }

    @Override
    public Optional<Delimiter> delimiter() {
        return Optional.of(fields);
    }

    @Override
    public Map<String, Long> counts() {
        return Map.of();
    }
}
