package dev.coderange.example.orders;

import dev.coderange.example.orders.codes.RadiologyCategory;
import dev.coderange.runtime.procedure.ProcedureCode;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets {@code ?category=} be the name of a category, or a code that lies in it. */
@Component
class CategoryConverter implements Converter<String, RadiologyCategory> {

    @Override
    public RadiologyCategory convert(String text) {
        boolean isName = text.matches("[A-Z_]+");
        return isName
                ? RadiologyCategory.valueOf(text)
                : RadiologyCategory.of(ProcedureCode.of(text).base());
    }
}
