package dev.coderange.processor.text;

import java.util.Locale;

/**
 * One message of the catalogue: what is wrong, what was expected and how to fix it, with places for what differs from
 * case to case. The catalogue is the enums that implement this.
 */
public sealed interface Message
        permits SyntaxMessage,
                TableMessage,
                ExtendMessage,
                DataMessage,
                RangeMessage,
                LocationMessage,
                RequestMessage,
                DayMessage,
                EditionMessage,
                ReferenceMessage {

    /** The name of the constant. */
    String name();

    /** The text, in the language of {@link java.util.Formatter}. */
    String pattern();

    /**
     * What tells this message from all others: {@code missing-comma}. It stays the same between versions, and no two
     * messages of the product have the same one.
     */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the text ends with when it is reported: the id, or the kind that {@code @SuppressWarnings} knows. */
    default String tag() {
        return id();
    }

    /** The message with what is particular to a case. */
    default Said with(Object... arguments) {
        return new Said(this, String.format(Locale.ROOT, pattern(), arguments));
    }
}
