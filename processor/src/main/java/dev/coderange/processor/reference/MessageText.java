package dev.coderange.processor.reference;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import java.util.List;

/** The parts that messages are put together from. */
final class MessageText {

    private static final int LONGEST_QUOTE = 40;

    private MessageText() {}

    /** {@code 77001-77022}, or several such. */
    static String ranges(List<CodeRange> ranges, CodeFormat format) {
        return Lists.shortened(ranges.stream().map(range -> range.text(format)).toList(), "and");
    }

    /** What a code looks like: {@code looks like NNNNN (N is a digit)}. */
    static String looks(CodeFormat format) {
        if (format instanceof IntegerFormat) {
            return Hint.IS_INTEGER.with();
        }
        String shapes = format.description();
        boolean hasDigits = shapes.replaceAll("\\[[^]]*]", "").indexOf('N') >= 0;
        return (hasDigits ? Hint.LOOKS : Hint.LOOKS_WITHOUT_DIGITS).with(shapes);
    }

    /** A text as Java source has it, in one line and not too long. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int length = Math.min(text.length(), LONGEST_QUOTE);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append(length < text.length() ? "...\"" : "\"").toString();
    }
}
