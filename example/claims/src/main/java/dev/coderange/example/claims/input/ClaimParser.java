package dev.coderange.example.claims.input;

import dev.coderange.example.claims.input.ClaimLine.Billed;
import dev.coderange.example.claims.input.ClaimLine.Unreadable;
import dev.coderange.runtime.procedure.ProcedureCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a claim of the fields of a record, or says what is wrong with them. */
final class ClaimParser {

    /** Spreadsheets write whole numbers as {@code 2.0} too. */
    private static final Pattern WHOLE = Pattern.compile("([+-]?[0-9]{1,6})(?:\\.0{1,4})?");

    private final ClaimHeader header;
    private final DateForm dates;

    private final Modifiers columnModifiers = new Modifiers();

    /** A parser of records under a header, whose days are in a form. */
    ClaimParser(ClaimHeader header, DateForm dates) {
        this.header = header;
        this.dates = dates;
    }

    ClaimLine parse(long number, Fields fields) {
        if (fields.count() != header.width()) {
            boolean few = fields.count() < header.width();
            return new Unreadable(
                    number, few ? Defect.TOO_FEW_FIELDS : Defect.TOO_MANY_FIELDS, fields.line(), fields.line());
        }
        if (fields.hasBadBytes()) {
            for (ClaimColumn column : ClaimColumn.values()) {
                String value = header.get(column, fields).toString();
                if (value.indexOf(Fields.BAD_BYTES) >= 0) {
                    return new Unreadable(number, Defect.NOT_UTF8, value, fields.line());
                }
            }
        }
        return parseValues(number, fields);
    }

    private ClaimLine parseValues(long number, Fields fields) {
        CharSequence id = header.get(ClaimColumn.CLAIM_ID, fields);
        if (id.length() == 0) {
            return unreadable(number, Defect.NO_CLAIM_ID, ClaimColumn.CLAIM_ID, fields);
        }
        Optional<LocalDate> date = dates.parse(header.get(ClaimColumn.SERVICE_DATE, fields));
        if (date.isEmpty()) {
            return unreadable(number, Defect.BAD_DATE, ClaimColumn.SERVICE_DATE, fields);
        }
        Optional<ProcedureCode> code = ProcedureCode.parse(header.get(ClaimColumn.PROCEDURE_CODE, fields))
                .code();
        if (code.isEmpty()) {
            return unreadable(number, Defect.BAD_CODE, ClaimColumn.PROCEDURE_CODE, fields);
        }
        Optional<List<String>> modifiers = columnModifiers.parse(header.get(ClaimColumn.MODIFIERS, fields));
        if (modifiers.isEmpty()) {
            return unreadable(number, Defect.BAD_MODIFIERS, ClaimColumn.MODIFIERS, fields);
        }
        OptionalInt units = units(header.get(ClaimColumn.UNITS, fields));
        if (units.isEmpty()) {
            return unreadable(number, Defect.BAD_UNITS, ClaimColumn.UNITS, fields);
        }
        Optional<BigDecimal> charge = Money.parse(header.get(ClaimColumn.CHARGE, fields));
        if (charge.isEmpty()) {
            return unreadable(number, Defect.BAD_CHARGE, ClaimColumn.CHARGE, fields);
        }
        Claim claim = new Claim(
                id.toString(),
                date.get(),
                code.get().base(),
                joined(code.get().modifiers(), modifiers.get()),
                units.getAsInt(),
                charge.get());
        return claim.units() < 0 && !claim.isReversal()
                ? unreadable(number, Defect.NEGATIVE_UNITS, ClaimColumn.UNITS, fields)
                : new Billed(number, claim);
    }

    private Unreadable unreadable(long number, Defect defect, ClaimColumn column, Fields fields) {
        return new Unreadable(number, defect, header.get(column, fields).toString(), fields.line());
    }

    /** The modifiers at the code and those of the column; one that stands in both counts once. */
    private static List<String> joined(List<String> atCode, List<String> inColumn) {
        if (atCode.isEmpty()) {
            return inColumn;
        }
        return Stream.concat(atCode.stream(), inColumn.stream()).distinct().toList();
    }

    private static OptionalInt units(CharSequence text) {
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
            return OptionalInt.of(text.charAt(0) - '0');
        }
        var whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            return OptionalInt.empty();
        }
        int units = Integer.parseInt(whole.group(1));
        return units == 0 ? OptionalInt.empty() : OptionalInt.of(units);
    }
}
