package dev.coderange.runtime.procedure;

import dev.coderange.runtime.Nullable;
import java.io.Serializable;
import java.util.Optional;

/** Why a text cannot be read as a procedure code, where reading stopped, and what to do about it. Immutable. */
public final class Refusal implements Outcome, Serializable {

    /** What is wrong. */
    public enum Reason {
        /** There is nothing where a code belongs, or the text is null. */
        EMPTY("there is no code", "Give one, such as 71046"),
        /** The decimals or the exponent of a number: {@code 71046.0}, {@code 7.1046E4}. */
        DECIMAL("the number has decimals", "Format the column as text in the spreadsheet"),
        /** Three or four digits: {@code 100}, {@code 0320}. */
        SHORT_NUMBER(
                "the number is too short: a code that lost its zeros, or a revenue code",
                "Write all five digits of the code"),
        /** Six digits: {@code 710460}. */
        SIX_DIGITS("there is a sixth digit", "Write five digits, and two characters for each modifier"),
        /** Eight digits, or more than nine, as dates and drug codes have them. */
        LONG_NUMBER("the number is too long for a code", "If modifiers follow a code, write a hyphen before each"),
        /** A modifier has only one character: {@code 97001G}. */
        CUT_MODIFIER("a modifier has only one character", "Write both characters"),
        /** What follows the code is not a modifier: {@code 71046-261}. */
        MODIFIER_SHAPE("a modifier should have two letters or digits", "Write modifiers as in 71046-26-RT"),
        /** A fifth modifier. */
        TOO_MANY_MODIFIERS("there is a fifth modifier", "Give at most four"),
        /** A digit or a letter outside ASCII, such as one of full width. */
        NON_ASCII("there is a digit or letter outside ASCII", "Type it again with 0-9 and A-Z"),
        /** A range: {@code 71045-71048}. */
        RANGE("a second code makes this a range", "Give a single code"),
        /** More than one code: {@code 71045, 71048}. */
        SEVERAL_CODES("there is a second code", "Give one code at a time"),
        /** The qualifier or code system is not one of procedure codes, or is missing: {@code N4:00000000000}. */
        OTHER_SYSTEM("no known procedure code system is named", "Name CPT, HCPCS or CDT"),
        /** What was read needs a leniency that is not allowed; {@link #leniency()} says which. */
        LENIENCY_OFF("this is not part of a bare code", "Write the bare code"),
        /** Anything else. */
        UNRECOGNIZED("no code continues like this", "Write five characters, such as 71046, 0042T or G0202");

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
     * {@return the index of the character where reading stopped, in the text as it was given; the length of the text
     * where something is missing at its end}
     */
    public int position() {
        return position;
    }

    /** {@return the leniency that would have helped here but was not allowed; empty where none would} */
    public Optional<Leniency> leniency() {
        return Optional.ofNullable(leniency);
    }

    /** {@return what is wrong, where, and what to do, in two sentences that show at most 40 characters of the text} */
    public String message() {
        return String.format(
                "Cannot read %s as a procedure code: at character %d, %s. %s%s.",
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
