package dev.coderange.processor.text;

import static java.util.Objects.requireNonNull;

/**
 * A message as it is said in one case.
 *
 * @param message which one of the catalogue
 * @param text its text, in a sentence or two; where it lists something, each item is on a line of its own behind them
 */
public record Said(Message message, String text) {

    /** What every message in the consumer's own sources begins with. */
    public static final String PREFIX = "[coderange] ";

    public Said {
        requireNonNull(message);
        requireNonNull(text);
    }

    /** The same message with more said behind it; {@code ""} adds nothing. */
    public Said and(String more) {
        return more.isEmpty() ? this : new Said(message, text + " " + more);
    }

    /**
     * The whole message; its sentences end in its tag:
     * {@code A comma is missing here. Add it. [coderange:missing-comma]}.
     */
    public String tagged() {
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        return text.substring(0, end) + " [coderange:" + message.tag() + "]" + text.substring(end);
    }

    /** The kind of a message about a code reference, which {@code @SuppressWarnings} takes. */
    public Tag kind() {
        return ((ReferenceMessage) message).kind();
    }

    /** The whole message as it stands in the consumer's own sources: it begins with {@code [coderange] }. */
    public String reported() {
        return Quoted.visible(PREFIX + tagged());
    }

    /** The same, which also tells what the tag is for. Once in a file is enough. */
    public String reportedExplainingTag() {
        return and(Hint.TAG_EXPLAINED.with()).reported();
    }
}
