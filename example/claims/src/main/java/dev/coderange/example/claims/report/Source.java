package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.DateForm;
import dev.coderange.example.claims.input.FileForm;

/**
 * Where the lines of a report come from.
 *
 * @param name what the input is called
 * @param form how it was read
 */
public record Source(String name, FileForm form) {

    /** How the input was read, for people. */
    public String description() {
        return form.description();
    }

    /** The name of the form in which days are written, or null. */
    String dateForm() {
        return form.dates().map(DateForm::name).orElse(null);
    }
}
