package dev.coderange.runtime.procedure;

import dev.coderange.runtime.Nullable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A procedure code as claims have it: a base of five characters, such as {@code 71046}, and up to four modifiers.
 * Immutable. Two are equal if their bases are and their modifiers in their order; the qualifier makes no difference.
 *
 * <p>It is the step before the lookup: {@code RadiologyClassifier.category(ProcedureCode.of(text).base())}. A text is
 * read leniently, in each of the ways that {@link Leniency} lists, and what could be read in two ways is refused.
 *
 * <p>The shape proves nothing. Whatever has the shape of a code is one here, whether or not it is in any code set:
 * hospitals use numbers such as {@code 70001} for charges of their own, and {@code 7045026} may be one of those, too.
 * The {@link Result} names the leniencies that were needed, for those who want to look twice.
 */
public final class ProcedureCode implements Outcome {

    /** The kinds of codes, told apart by their shape alone. */
    public enum Kind {
        /** Five digits, or four and {@code A}: CPT category I. */
        CPT_CATEGORY_I,
        /** Four digits and {@code F}: CPT category II, for measures of performance. */
        CPT_CATEGORY_II,
        /** Four digits and {@code T}: CPT category III, for emerging technology. */
        CPT_CATEGORY_III,
        /** Four digits and {@code U}: CPT's proprietary laboratory analyses. */
        CPT_PLA,
        /** Four digits and {@code M}: CPT's administrative codes of multianalyte assays. */
        CPT_MAAA,
        /** A letter from {@code A} to {@code V} other than {@code D}, and four digits: HCPCS level II. */
        HCPCS_LEVEL_II,
        /** {@code D} and four digits: dental codes. */
        CDT;

        /** How many characters a base has. */
        static final int WIDTH = 5;

        /** The kind of the base that begins at an index, in letters of any case; null where none does. */
        static @Nullable Kind at(CharSequence text, int from, int to) {
            if (to - from < WIDTH) {
                return null;
            }
            for (int at = from; at < from + WIDTH; at++) {
                if (!fits(text, from, at)) {
                    return null;
                }
            }
            char first = Letters.large(text.charAt(from));
            return Letters.isDigit(first) ? ofLast(text.charAt(from + WIDTH - 1)) : first == 'D' ? CDT : HCPCS_LEVEL_II;
        }

        /** Whether some base goes on with the character at an index inside it, if what stands before it fits. */
        static boolean fits(CharSequence text, int from, int at) {
            char c = Letters.large(text.charAt(at));
            if (Letters.isDigit(c)) {
                return true;
            }
            return at == from
                    ? c >= 'A' && c <= 'V'
                    : at == from + WIDTH - 1 && Letters.isDigit(text.charAt(from)) && ofLast(c) != null;
        }

        /** The kind of four digits and a last character. */
        private static @Nullable Kind ofLast(char last) {
            switch (Letters.large(last)) {
                case 'A':
                    return CPT_CATEGORY_I;
                case 'F':
                    return CPT_CATEGORY_II;
                case 'T':
                    return CPT_CATEGORY_III;
                case 'U':
                    return CPT_PLA;
                case 'M':
                    return CPT_MAAA;
                default:
                    return Letters.isDigit(last) ? CPT_CATEGORY_I : null;
            }
        }
    }

    private final String base;
    /** The modifiers, and what {@link Result#leniencies()} names. */
    private final long reading;
    /** Null where there was none. */
    private final String qualifier;

    ProcedureCode(String base, long reading, @Nullable String qualifier) {
        this.base = base;
        this.reading = reading;
        this.qualifier = qualifier;
    }

    /**
     * Reads a text with the leniencies in {@link Leniency#USUAL}. It never throws.
     *
     * @param text what somebody wrote; null is refused as {@link Refusal.Reason#EMPTY}
     * @return the code, or why there is none
     */
    public static Result parse(@Nullable CharSequence text) {
        return new Result(Spelling.read(text, Leniency.USUAL_BITS));
    }

    /**
     * Reads a text with the leniencies that are given and no other. With none, a text is a code if it is five
     * characters such as {@code 71046}, {@code 0042T} or {@code G0202}. Whatever the text, it does not throw.
     *
     * @param text what somebody wrote; null is refused as {@link Refusal.Reason#EMPTY}
     * @param leniencies what is allowed
     * @return the code, or why there is none
     * @throws NullPointerException if the set is null or holds null
     */
    public static Result parse(@Nullable CharSequence text, Set<Leniency> leniencies) {
        return new Result(Spelling.read(text, Leniency.bits(leniencies)));
    }

    /**
     * {@return the code that a text is, read as by {@link #parse(CharSequence)}} Nothing but the code is allocated.
     *
     * @param text what somebody wrote
     * @throws ProcedureCodeException if it is not read as a code, null included; the message says why
     */
    public static ProcedureCode of(@Nullable CharSequence text) {
        Outcome outcome = Spelling.read(text, Leniency.USUAL_BITS);
        if (outcome instanceof ProcedureCode) {
            return (ProcedureCode) outcome;
        }
        throw new ProcedureCodeException((Refusal) outcome);
    }

    /** {@return the code without its modifiers: five characters in large letters, such as {@code 71046}} */
    public String base() {
        return base;
    }

    /** {@return the modifiers in their order, each of two characters in large letters; immutable, at most four} */
    public List<String> modifiers() {
        return Reading.listed(reading);
    }

    /**
     * {@return what named the code system before or behind the code} That is {@code HC}, {@code AD}, {@code C4},
     * {@code CPT}, {@code HCPCS} and so on in large letters, or a URI; empty where there was none. It is not checked
     * against the kind.
     */
    public Optional<String> qualifier() {
        return Optional.ofNullable(qualifier);
    }

    /** {@return the kind of the base, by its shape alone} */
    public Kind kind() {
        return Kind.at(base, 0, base.length());
    }

    /**
     * {@return the code as X12 has it in SV101: {@code HC:71046:26:RT}} The qualifier is {@code AD} for dental codes,
     * unless the text said {@code HC}, and where the text said {@code AD}.
     */
    public String toX12() {
        boolean isDental = CodeSystems.DENTAL.equals(qualifier)
                || kind() == Kind.CDT && !CodeSystems.HEALTH_CARE.equals(qualifier);
        return (isDental ? CodeSystems.DENTAL : CodeSystems.HEALTH_CARE) + ':' + joined(':');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcedureCode
                && ((ProcedureCode) other).base.equals(base)
                && Reading.modifiers(((ProcedureCode) other).reading) == Reading.modifiers(reading);
    }

    @Override
    public int hashCode() {
        return 31 * base.hashCode() + Long.hashCode(Reading.modifiers(reading));
    }

    /** The normal form: {@code 71046}, or {@code 71046-26-RT}. */
    @Override
    public String toString() {
        return joined('-');
    }

    private String joined(char separator) {
        StringBuilder joined = new StringBuilder(base);
        for (String modifier : modifiers()) {
            joined.append(separator).append(modifier);
        }
        return joined.toString();
    }

    /** What became of a text: a code, or a refusal. Immutable. */
    public static final class Result {

        private final Outcome outcome;

        private Result(Outcome outcome) {
            this.outcome = outcome;
        }

        /** {@return whether the text is a code} */
        public boolean isCode() {
            return outcome instanceof ProcedureCode;
        }

        /** {@return the code; empty where the text was refused} */
        public Optional<ProcedureCode> code() {
            return isCode() ? Optional.of((ProcedureCode) outcome) : Optional.empty();
        }

        /** {@return why the text was refused; empty where it is a code} */
        public Optional<Refusal> refusal() {
            return isCode() ? Optional.empty() : Optional.of((Refusal) outcome);
        }

        /** {@return the leniencies that the text needed, immutable; empty for a bare code and for a refusal} */
        public Set<Leniency> leniencies() {
            return isCode()
                    ? Leniency.set(Reading.leniencies(((ProcedureCode) outcome).reading))
                    : Collections.emptySet();
        }

        /**
         * {@return the code}
         *
         * @throws ProcedureCodeException if the text was refused; the message says why
         */
        public ProcedureCode orThrow() {
            if (isCode()) {
                return (ProcedureCode) outcome;
            }
            throw new ProcedureCodeException((Refusal) outcome);
        }

        /** The normal form of the code, or the message of the refusal. */
        @Override
        public String toString() {
            return outcome.toString();
        }
    }
}
