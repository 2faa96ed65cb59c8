package dev.coderange.example.claims.input;

import dev.coderange.example.claims.input.ClaimLine.Billed;
import dev.coderange.example.claims.input.ClaimLine.Unreadable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Makes a claim of the fields of a record, or says what is wrong with them. */
final class ClaimParser {

    /** Level I and II of HCPCS are five characters; those with a letter are readable, though no radiology. */
    private static final Pattern CODE = Pattern.compile("[0-9]{5}|[0-9]{4}[A-Z]|[A-Z][0-9]{4}");

    /** Of a day such as 2025-01-31; the ISO format has longer years too. */
    private static final int DAY_LENGTH = 10;

    private static final Pattern MODIFIER = Pattern.compile("[0-9A-Z]{2}");
    private static final Pattern BETWEEN_MODIFIERS = Pattern.compile("[\\s,;:|]+");

    /** Spreadsheets write whole numbers as {@code 2.0} too. */
    private static final Pattern WHOLE = Pattern.compile("([+-]?[0-9]{1,6})(?:\\.0{1,4})?");

    private static final Pattern AMOUNT =
            Pattern.compile("[+-]?\\$?(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\\.[0-9]{1,4})?");

    private final ClaimHeader header;

    ClaimParser(ClaimHeader header) {
        this.header = header;
    }

    ClaimLine parse(long number, List<String> fields) {
        if (fields.size() != header.width()) {
            boolean few = fields.size() < header.width();
            return new Unreadable(number, few ? Defect.TOO_FEW_FIELDS : Defect.TOO_MANY_FIELDS);
        }
        for (ClaimColumn column : ClaimColumn.values()) {
            if (header.get(column, fields).indexOf('\uFFFD') >= 0) {
                return new Unreadable(number, Defect.NOT_UTF8);
            }
        }
        String id = header.get(ClaimColumn.CLAIM_ID, fields);
        if (id.isEmpty()) {
            return new Unreadable(number, Defect.NO_CLAIM_ID);
        }
        Optional<LocalDate> date = day(header.get(ClaimColumn.SERVICE_DATE, fields));
        if (date.isEmpty()) {
            return new Unreadable(number, Defect.BAD_DATE);
        }
        String code = header.get(ClaimColumn.PROCEDURE_CODE, fields);
        if (!CODE.matcher(code).matches()) {
            return new Unreadable(number, Defect.BAD_CODE);
        }
        Optional<List<String>> modifiers = modifiers(header.get(ClaimColumn.MODIFIERS, fields));
        if (modifiers.isEmpty()) {
            return new Unreadable(number, Defect.BAD_MODIFIERS);
        }
        OptionalInt units = units(header.get(ClaimColumn.UNITS, fields));
        if (units.isEmpty()) {
            return new Unreadable(number, Defect.BAD_UNITS);
        }
        Optional<BigDecimal> charge = amount(header.get(ClaimColumn.CHARGE, fields));
        if (charge.isEmpty()) {
            return new Unreadable(number, Defect.BAD_CHARGE);
        }
        Claim claim = new Claim(id, date.get(), code, modifiers.get(), units.getAsInt(), charge.get());
        return claim.units() < 0 && !claim.isReversal()
                ? new Unreadable(number, Defect.NEGATIVE_UNITS)
                : new Billed(number, claim);
    }

    private static Optional<LocalDate> day(String text) {
        if (text.length() != DAY_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> modifiers(String text) {
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        List<String> modifiers = List.of(BETWEEN_MODIFIERS.split(text));
        return modifiers.stream()
                        .allMatch(modifier -> MODIFIER.matcher(modifier).matches())
                ? Optional.of(modifiers)
                : Optional.empty();
    }

    private static OptionalInt units(String text) {
        var whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            return OptionalInt.empty();
        }
        int units = Integer.parseInt(whole.group(1));
        return units == 0 ? OptionalInt.empty() : OptionalInt.of(units);
    }

    private static Optional<BigDecimal> amount(String text) {
        return AMOUNT.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "").replace("$", "")))
                : Optional.empty();
    }
}
