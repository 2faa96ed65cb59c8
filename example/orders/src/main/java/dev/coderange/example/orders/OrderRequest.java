package dev.coderange.example.orders;

import static dev.coderange.example.orders.codes.RadiologyCategory.DIAGNOSTIC_RADIOLOGY;
import static dev.coderange.example.orders.codes.RadiologyCategory.DIAGNOSTIC_ULTRASOUND;
import static dev.coderange.example.orders.codes.RadiologyCategory.NUCLEAR_MEDICINE;

import dev.coderange.example.orders.codes.RadiologyCode;
import dev.coderange.runtime.procedure.ProcedureCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody orders. Codes may be spelled as people spell them: {@code 7104626} becomes the code alone, as modifiers
 * belong to the bill.
 *
 * @param code the procedure
 * @param priors earlier procedures to compare with, of any category; may be left out
 * @param serviceDay the day of service
 */
public record OrderRequest(
        @NotNull @RadiologyCode(category = {DIAGNOSTIC_RADIOLOGY, DIAGNOSTIC_ULTRASOUND, NUCLEAR_MEDICINE})
        String code,

        List<@NotNull @RadiologyCode String> priors,
        @NotNull LocalDate serviceDay) {

    /** Reads the codes; what is none stays as it is, for the constraint to say what is wrong with it. */
    public OrderRequest {
        code = base(code);
        priors = priors == null
                ? List.of()
                : priors.stream().map(OrderRequest::base).toList();
    }

    private static String base(String code) {
        return ProcedureCode.parse(code).code().map(ProcedureCode::base).orElse(code);
    }
}
