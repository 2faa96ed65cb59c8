package dev.coderange.processor.text;

import static java.util.Objects.requireNonNull;

/**
 * A message as it is said in one case.
 *
 * @param message which one of the catalogue
 * @param text its text, in a sentence or two without a line break
 */
public record Said(Message message, String text) {

    public Said {
        requireNonNull(message);
        requireNonNull(text);
    }

    /** The same message with more said behind it; {@code ""} adds nothing. */
    public Said and(String more) {
        return more.isEmpty() ? this : new Said(message, text + " " + more);
    }

    /** The whole message with its tag: {@code A comma is missing here. Add it. [coderange:missing-comma]}. */
    public String tagged() {
        return text + " [coderange:" + message.id() + "]";
    }
}
