package dev.coderange.processor.reference;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.ReferenceMessage;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.Tag;

/**
 * What is wrong at one place of the consumer's source.
 *
 * @param message which message of the catalogue says so
 * @param text what is wrong, what was expected and how to fix it, in a sentence or two
 */
public record Violation(ReferenceMessage message, String text) {

    public Violation {
        requireNonNull(message);
        requireNonNull(text);
    }

    /** A message with what is particular to a case. */
    public static Violation of(ReferenceMessage message, Object... arguments) {
        return new Violation(message, message.with(arguments).text());
    }

    /** The same with more said behind it; {@code ""} adds nothing. */
    public Violation and(String more) {
        return new Violation(message, said().and(more).text());
    }

    /** Its kind, which {@code @SuppressWarnings} takes. */
    public Tag tag() {
        return message.kind();
    }

    /** The whole message: {@code [coderange] 77045 is in no category of Radiology: ... [coderange:unknown-code]}. */
    public String reported() {
        return said().reported();
    }

    /** The whole message, which also tells what its tag is for. Once in a file is enough. */
    public String reportedExplainingTag() {
        return said().and(Hint.TAG_EXPLAINED.with()).reported();
    }

    private Said said() {
        return new Said(message, text);
    }
}
