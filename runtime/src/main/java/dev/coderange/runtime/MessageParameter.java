package dev.coderange.runtime;

/**
 * Text as a parameter of a message of Jakarta Validation, where braces, dollar signs and backslashes would mean
 * something: each has a backslash before it.
 *
 * <p>It is a number because of Hibernate Validator: 9.1.5 puts such backslashes into parameters by itself, unless a
 * setting turns that off; 9.1.0 does not. Numbers are left alone by both, so that no text gets them twice, or never.
 */
final class MessageParameter extends Number {

    private static final long serialVersionUID = 1;

    private final String escaped;

    MessageParameter(String text) {
        escaped = text.replaceAll("[{}$\\\\]", "\\\\$0");
    }

    @Override
    public int intValue() {
        return 0;
    }

    @Override
    public long longValue() {
        return 0;
    }

    @Override
    public float floatValue() {
        return 0;
    }

    @Override
    public double doubleValue() {
        return 0;
    }

    @Override
    public String toString() {
        return escaped;
    }
}
