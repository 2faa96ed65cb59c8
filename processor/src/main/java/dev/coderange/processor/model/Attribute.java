package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What the data says of its categories beside their codes, and what each level's enum answers by that name.
 *
 * @param name the name of the accessor, for example {@code modality}
 * @param type the type of its values
 * @param isOptional whether a category can be without a value
 */
public record Attribute(String name, Type type, boolean isOptional) {

    /** What a value can be. */
    public enum Type {
        TEXT("text", ""),
        INTEGER("integer", "0"),
        DECIMAL("decimal", "0"),
        BOOLEAN("boolean", "false");

        private final String text;
        private final String standIn;

        Type(String text, String standIn) {
            this.text = text;
            this.standIn = standIn;
        }

        /** The word that the data has for it. */
        public String text() {
            return text;
        }

        /** What is taken for a value that the data should have, but has not. */
        public String standIn() {
            return standIn;
        }

        /** The type that a word of the data names. */
        public static Optional<Type> of(String word) {
            for (Type type : values()) {
                if (type.text.equals(word)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }
    }

    public Attribute {
        requireNonNull(name);
        requireNonNull(type);
    }

    /** The nested type of an enum that holds the values. */
    public String holder() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Values";
    }
}
