package dev.coderange.processor.check;

import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import java.util.Optional;

/** Reads {@code ignore}: the characters that a code may carry anywhere and that mean nothing. */
final class IgnoreRules {

    private IgnoreRules() {}

    /** The characters; empty, with a problem for each mistake, if they cannot all be ignored. */
    static Optional<String> check(MappingReader root, ProblemCollector problems) {
        if (!root.has("ignore")) {
            return Optional.of("");
        }
        Optional<Text> text = root.text("ignore");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String ignored = text.get().value();
        boolean isSound = !ignored.isEmpty();
        if (ignored.isEmpty()) {
            problems.error(text.get().position(), RangeMessage.IGNORES_NOTHING.with());
        }
        for (int i = 0; i < ignored.length(); i += Character.charCount(ignored.codePointAt(i))) {
            int c = ignored.codePointAt(i);
            int known = ignored.indexOf(c);
            Optional<RangeMessage> wrong = known < i ? again(ignored, c, i) : wrong(c);
            if (wrong.isPresent()) {
                problems.error(text.get().position(), wrong.get().with(Quoted.of(c)));
            }
            isSound &= wrong.isEmpty() && known == i;
        }
        return isSound ? text.map(Text::value) : Optional.empty();
    }

    /** What is said of a character that was there before: once that it is there twice, if it can be there at all. */
    private static Optional<RangeMessage> again(String ignored, int c, int at) {
        boolean isSecond = ignored.indexOf(c, ignored.indexOf(c) + Character.charCount(c)) == at;
        return isSecond && wrong(c).isEmpty() ? Optional.of(RangeMessage.IGNORED_TWICE) : Optional.empty();
    }

    private static Optional<RangeMessage> wrong(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> Optional.of(RangeMessage.IGNORES_LETTER);
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> Optional.of(RangeMessage.IGNORES_INVISIBLE);
            default -> Character.isBmpCodePoint(c) ? Optional.empty() : Optional.of(RangeMessage.IGNORES_SUPPLEMENTARY);
        };
    }
}
