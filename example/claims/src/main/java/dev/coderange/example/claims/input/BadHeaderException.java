package dev.coderange.example.claims.input;

/** The first line of a file does not name the columns of a claims file. The message says what is missing. */
public final class BadHeaderException extends Exception {

    private static final long serialVersionUID = 1L;

    BadHeaderException(String message) {
        super(message);
    }
}
