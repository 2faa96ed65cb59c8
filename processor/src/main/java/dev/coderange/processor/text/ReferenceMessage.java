package dev.coderange.processor.text;

/** placeholder */
public enum ReferenceMessage implements Message {
    ;

    @Override
    public String pattern() {
        return "";
    }
}
