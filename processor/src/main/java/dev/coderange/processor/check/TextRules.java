package dev.coderange.processor.check;

import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import java.util.Optional;

/** What every text of the data must keep to, so that it can become a constant in a class file. */
final class TextRules {

    /**
     * A class file has two bytes for the length of a constant in (modified) UTF-8, and javac refuses a literal of as
     * many characters as they can count at most.
     */
    static final int MOST_BYTES = 65_534;

    private TextRules() {}

    /**
     * A value as text; empty, with a problem, if it is something else or cannot become a constant.
     *
     * @param what what the value is, to begin a sentence
     */
    static Optional<Text> text(String what, DataNode node, ProblemCollector problems) {
        if (!(node instanceof Text text)) {
            problems.error(
                    node.position(),
                    DataMessage.NOT_TEXT
                            .with(what, MappingReader.typeName(node))
                            .and(repair(node)));
            return Optional.empty();
        }
        Optional<Said> wrong = wrong(what, text.value());
        if (wrong.isPresent()) {
            problems.error(text.position(), wrong.get());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String repair(DataNode node) {
        if (node instanceof Numeral number) {
            return Hint.WRITE_NUMBER_IN_QUOTES.with(Quoted.bare(number.text()));
        } else if (MappingReader.isNull(node)) {
            return Hint.REMOVE.with();
        }
        return node instanceof Literal ? Hint.WRITE_IN_QUOTES.with() : "";
    }

    private static Optional<Said> wrong(String what, String value) {
        int bytes = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            bytes += c >= 0x800 ? 3 : c >= 0x80 || c == 0 ? 2 : 1;
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
                bytes += 3;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(DataMessage.HALF_CHARACTER.with(what, (int) c));
            }
            if (bytes > MOST_BYTES) {
                return Optional.of(DataMessage.TEXT_TOO_LONG.with(what, MOST_BYTES));
            }
        }
        return Optional.empty();
    }
}
