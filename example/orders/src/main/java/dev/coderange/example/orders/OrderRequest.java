package dev.coderange.example.orders;

import static dev.coderange.example.orders.codes.RadiologyCategory.DIAGNOSTIC_RADIOLOGY;
import static dev.coderange.example.orders.codes.RadiologyCategory.DIAGNOSTIC_ULTRASOUND;
import static dev.coderange.example.orders.codes.RadiologyCategory.NUCLEAR_MEDICINE;

import dev.coderange.example.orders.codes.RadiologyCode;
import dev.coderange.runtime.procedure.ProcedureCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What somebody orders.
 *
 * @param code the procedure; spellings such as {@code 7104626} become the code alone, as modifiers belong to the bill
 * @param serviceDay the day of service
 */
public record OrderRequest(
        @NotNull @RadiologyCode(category = {DIAGNOSTIC_RADIOLOGY, DIAGNOSTIC_ULTRASOUND, NUCLEAR_MEDICINE})
        String code,

        @NotNull LocalDate serviceDay) {

    /** Reads the code as people write it; what is none stays as it is, and is told. */
    public OrderRequest {
        code = ProcedureCode.parse(code).code().map(ProcedureCode::base).orElse(code);
    }
}
