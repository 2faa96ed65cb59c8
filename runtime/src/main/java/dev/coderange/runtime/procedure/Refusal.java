package dev.coderange.runtime.procedure;

import dev.coderange.runtime.Nullable;
import java.io.Serializable;
import java.util.Optional;

/** Why a text is not read as a procedure code, where, and what to do about it. Immutable. */
public final class Refusal implements Outcome, Serializable {

    /** What is wrong. */
    public enum Reason {
        /** Nothing stands where a code belongs; null is such a text. */
        EMPTY("no code stands there", "Give one, such as 71046"),
        /** The decimals or the exponent of a number: {@code 71046.0}, {@code 7.1046E4}. */
        DECIMAL("it has the decimals of a number", "Format the column as text in the spreadsheet"),
        /** Three or four digits: {@code 100}, {@code 0320}. */
        SHORT_NUMBER("a code that lost its zeros, or a revenue code, stands there", "Write all five digits of a code"),
        /** Six digits: {@code 710460}. */
        SIX_DIGITS("a sixth digit stands there", "Write five digits, and two more for each modifier"),
        /** Eight digits, or more than nine, as dates and drug codes have them. */
        LONG_NUMBER("the number goes on past a code", "If it is one, write a hyphen before each modifier"),
        /** One character is left of a modifier: {@code 97001G}. */
        CUT_MODIFIER("a modifier has one character alone", "Write both of its characters"),
        /** What should be a modifier is none: {@code 71046-261}. */
        MODIFIER_SHAPE("a modifier of two letters or digits is missing", "Write modifiers as in 71046-26-RT"),
        /** A fifth modifier. */
        TOO_MANY_MODIFIERS("a fifth modifier stands there", "Give at most four"),
        /** A digit or a letter outside ASCII, such as one of full width. */
        NON_ASCII("a digit or letter outside ASCII stands there", "Type it anew with 0-9 and A-Z"),
        /** A range: {@code 71045-71048}. */
        RANGE("the end of a range stands there", "Give a single code"),
        /** More than one code: {@code 71045, 71048}. */
        SEVERAL_CODES("another code stands there", "Give one code at a time"),
        /** A qualifier or a code system that is not of procedure codes: {@code N4:00000000000}. */
        OTHER_SYSTEM("no known system of procedure codes is named", "Name one of CPT, HCPCS or CDT"),
        /** What was read needs a leniency that is not allowed; {@link #leniency()} says which. */
        LENIENCY_OFF("it departs from a bare code", "Write the code bare"),
        /** Anything else. */
        UNRECOGNIZED("no code goes on like this", "Write five characters, such as 71046, 0042T or G0202");

        private final String fault;
        private final String advice;

        Reason(String fault, String advice) {
            this.fault = fault;
            this.advice = advice;
        }
    }

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SHOWN = 40;

    /** What is wrong. */
    private final Reason reason;
    /** Where that is in the text. */
    private final int position;
    /** What would have helped, or null. */
    private final Leniency leniency;
    /** What was refused, or as much of it as shows that it is longer than what a message shows; or null. */
    private final String text;

    Refusal(@Nullable CharSequence text, Reason reason, int position, @Nullable Leniency leniency) {
        this.reason = reason;
        this.position = position;
        this.leniency = leniency;
        this.text = text == null
                ? null
                : text.subSequence(0, Math.min(text.length(), LONGEST_SHOWN + 1))
                        .toString();
    }

    /** {@return what is wrong} */
    public Reason reason() {
        return reason;
    }

    /**
     * {@return the index in the text, as it was given, of the character where reading ended; the length of the text
     * where something is missing at its end}
     */
    public int position() {
        return position;
    }

    /** {@return the leniency that this place needs and that was not allowed; empty where none would do} */
    public Optional<Leniency> leniency() {
        return Optional.ofNullable(leniency);
    }

    /** {@return what is wrong, where, and what to do, in two sentences; a long text is cut in them} */
    public String message() {
        return String.format(
                "%s is not read as a procedure code: at character %d, %s. %s%s.",
                text == null ? "null" : '"' + shown(text) + '"',
                position + 1,
                reason.fault,
                reason.advice,
                leniency == null ? "" : ", or allow Leniency." + leniency);
    }

    /** The same as {@link #message()}. */
    @Override
    public String toString() {
        return message();
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST_SHOWN); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 127) {
                shown.append(c);
            } else {
                shown.append(String.format("\\u%04x", (int) c));
            }
        }
        return text.length() > LONGEST_SHOWN ? shown.append("...").toString() : shown.toString();
    }
}
