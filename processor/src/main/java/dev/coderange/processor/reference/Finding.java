package dev.coderange.processor.reference;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong at one place of the consumer's source.
 *
 * @param id its kind, which stays the same between versions
 * @param text what is wrong, what was expected and how to mend it, in a sentence or two
 */
public record Finding(Id id, String text) {

    /** What every message of ours begins with. */
    public static final String PREFIX = "[coderange] ";

    public Finding {
        requireNonNull(id);
        requireNonNull(text);
    }

    /** The kinds of finding, each with the name that {@code @SuppressWarnings("coderange:...")} knows it by. */
    public enum Id {
        /** A text or number that no code of the set can look like. */
        MALFORMED_CODE("malformed-code"),
        /** Something that looks like a code and is in no category. */
        UNKNOWN_CODE("unknown-code"),
        /** A code of the set that is not of what is asked for. */
        WRONG_CATEGORY("wrong-category"),
        /** A text that is no range, where one is asked for. */
        MALFORMED_RANGE("malformed-range"),
        /** A range that reaches past what is asked for. */
        WRONG_RANGE("wrong-range"),
        /** A checked annotation that asks for what no code can be. */
        IMPOSSIBLE_DEMAND("impossible-demand"),
        /** A checked annotation on something that can hold no code. */
        WRONG_TARGET("wrong-target"),
        /** A number with a leading zero, which Java reads as octal. */
        OCTAL_LITERAL("octal-literal"),
        /** A constant in another processor's annotation that is generated too late for that processor. */
        LATE_CONSTANT("late-constant"),
        /** A {@code @CodeRanges} that no processor is ever shown. */
        IGNORED_REQUEST("ignored-request");

        private final String text;

        Id(String text) {
            this.text = text;
        }

        /** As messages and {@code @SuppressWarnings} have it: {@code unknown-code}. */
        public String text() {
            return text;
        }
    }

    /** The whole message: {@code [coderange] 77045 is in no radiology category: ... [coderange:unknown-code]}. */
    public String message() {
        return PREFIX + text + tag();
    }

    /** The whole message, which also tells what its tag is for. Once in a file is enough. */
    public String messageExplainingTag() {
        return PREFIX + text + " @SuppressWarnings takes this tag:" + tag();
    }

    private String tag() {
        return " [coderange:" + id.text() + "]";
    }
}
