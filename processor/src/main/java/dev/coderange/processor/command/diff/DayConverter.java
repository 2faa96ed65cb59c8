package dev.coderange.processor.command.diff;

import dev.coderange.processor.model.Days;
import dev.coderange.processor.text.WrittenDay;
import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as the data writes it, and says what is wrong with one that is none. */
final class DayConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        OptionalInt day = Days.parse(value);
        if (day.isEmpty()) {
            throw new TypeConversionException(WrittenDay.explain(value).text());
        }
        return day.getAsInt();
    }
}
