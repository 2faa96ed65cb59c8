package dev.coderange.runtime.procedure;

import dev.coderange.runtime.Nullable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A procedure code as claims have it: a base of five characters, such as {@code 71046}, and up to four modifiers.
 * Immutable. Two codes are equal if they have the same base and the same modifiers in the same order, whatever their
 * qualifiers.
 *
 * <p>Reading a code is the step before the lookup:
 * {@code RadiologyClassifier.category(ProcedureCode.of(text).base())}. It is lenient in the ways that {@link Leniency}
 * lists. A text that could be read in two ways is refused.
 *
 * <p>The shape proves nothing. Whatever has the shape of a code is read as one, whether or not any code set has it:
 * hospitals use numbers such as {@code 70001} for charges of their own, and {@code 7045026} may be one of those.
 * {@link Result#leniencies()} names what was needed, for callers who want to look twice.
 */
public final class ProcedureCode implements Outcome {

    /** The kind of a code, by its shape alone. */
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
     * Reads a text with the given leniencies and no others. With none, it reads only bare codes: five characters, such
     * as {@code 71046}, {@code 0042T} or {@code G0202}. It does not throw, whatever the text.
     *
     * @param text what somebody wrote; null is refused as {@link Refusal.Reason#EMPTY}
     * @param leniencies the ways in which the text may differ from a bare code
     * @return the code, or why there is none
     * @throws NullPointerException if the set is null or holds null
     */
    public static Result parse(@Nullable CharSequence text, Set<Leniency> leniencies) {
        return new Result(Spelling.read(text, Leniency.bits(leniencies)));
    }

    /**
     * {@return the code in a text, read with the leniencies in {@link Leniency#USUAL}} It allocates only the code.
     *
     * @param text what somebody wrote
     * @throws ProcedureCodeException if the text is null or cannot be read as a code; the message says why
     */
    public static ProcedureCode of(@Nullable CharSequence text) {
        Outcome outcome = Spelling.read(text, Leniency.USUAL_BITS);
        if (outcome instanceof ProcedureCode) {
            return (ProcedureCode) outcome;
        }
        throw new ProcedureCodeException((Refusal) outcome);
    }

    /** {@return the code without its modifiers: five characters, letters in upper case, such as {@code 71046}} */
    public String base() {
        return base;
    }

    /** {@return the modifiers in order, two characters each, letters in upper case; immutable, at most four} */
    public List<String> modifiers() {
        return Reading.listed(reading);
    }

    /**
     * {@return the name of the code system that stood before or after the code} It is a URI, or a name in upper case
     * such as {@code HC}, {@code AD}, {@code C4}, {@code CPT} or {@code HCPCS}; empty where there was none. It is not
     * checked against the kind.
     */
    public Optional<String> qualifier() {
        return Optional.ofNullable(qualifier);
    }

    /** {@return the kind of the base, by its shape alone} */
    public Kind kind() {
        return Kind.at(base, 0, base.length());
    }

    /**
     * {@return the code as X12 writes it in SV101: {@code HC:71046:26:RT}} The qualifier is {@code HC} or {@code AD} if
     * the text had one of them, else {@code AD} for dental codes and {@code HC} for all others.
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

    /** {@return the normal form: {@code 71046}, or {@code 71046-26-RT}} */
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

    /** What reading a text gave: a code or a refusal. Immutable. */
    public static final class Result {

        private final Outcome outcome;

        private Result(Outcome outcome) {
            this.outcome = outcome;
        }

        /** {@return whether the text was read as a code} */
        public boolean isCode() {
            return outcome instanceof ProcedureCode;
        }

        /** {@return the code; empty where the text was refused} */
        public Optional<ProcedureCode> code() {
            return isCode() ? Optional.of((ProcedureCode) outcome) : Optional.empty();
        }

        /** {@return why the text was refused; empty where it was read as a code} */
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

        /** {@return the normal form of the code, or the message of the refusal} */
        @Override
        public String toString() {
            return outcome.toString();
        }
    }
}
