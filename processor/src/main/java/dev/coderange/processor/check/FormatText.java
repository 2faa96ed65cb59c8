package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.text.Quoted;
import java.util.List;
import java.util.stream.Collectors;

/** A format in a sentence, however many shapes it has. */
final class FormatText {

    private static final int MOST = 5;

    private FormatText() {}

    /** {@code NNNNN or NNNN[AFMTU]}; of many shapes the first ones. */
    static String of(CodeFormat format) {
        List<String> shapes = format.texts();
        String shown = shapes.stream().limit(MOST).map(Quoted::bare).collect(Collectors.joining(" or "));
        return shapes.size() <= MOST ? shown : "%s or %s other shapes".formatted(shown, shapes.size() - MOST);
    }
}
