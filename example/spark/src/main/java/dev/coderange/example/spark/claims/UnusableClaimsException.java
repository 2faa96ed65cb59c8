package dev.coderange.example.spark.claims;

/** Claims that cannot be counted, for a reason that the message tells. */
public final class UnusableClaimsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableClaimsException(String message) {
        super(message);
    }
}
