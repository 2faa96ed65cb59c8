package dev.coderange.processor.request;

import javax.lang.model.element.AnnotationValue;

/** How compilers show a value of an annotation that they do not know, such as a constant that is not generated yet. */
public final class UnknownValue {

    /** What stands in its place. */
    public static final String TEXT = "<error>";

    private UnknownValue() {}

    /** Whether a value is unknown for now. As source, an unknown value has no quotes around it, and a text has. */
    public static boolean is(AnnotationValue value) {
        return TEXT.equals(value.getValue()) && value.toString().equals(TEXT);
    }

    /**
     * Whether a value is unknown or a text that reads so: Eclipse's compiler has the two look the same. Nor does a
     * value that it did not know become known in a later round.
     */
    public static boolean mayBe(AnnotationValue value) {
        return TEXT.equals(value.getValue()) && !value.getClass().getName().startsWith("com.sun.tools.javac.");
    }
}
