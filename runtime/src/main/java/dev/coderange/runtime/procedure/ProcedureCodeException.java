package dev.coderange.runtime.procedure;

/** Thrown where a text should be a procedure code and cannot be read as one. The message says why, and what to do. */
public final class ProcedureCodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why the text was refused. */
    private final Refusal refusal;

    ProcedureCodeException(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    /** {@return why the text was refused, and where; never null} */
    public Refusal refusal() {
        return refusal;
    }
}
