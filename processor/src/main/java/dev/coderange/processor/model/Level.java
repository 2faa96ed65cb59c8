package dev.coderange.processor.model;

import dev.coderange.processor.text.Identifiers;

/**
 * A level of a code set.
 *
 * @param name an UpperCamel word, for example {@code Subcategory}
 */
public record Level(String name) {

    public Level {
        if (!name.matches("[A-Z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("no UpperCamel word: " + name);
        }
    }

    /** The name of the members that answer with a category of this level: {@code subcategory}. */
    public String memberName() {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The name in a sentence: {@code line break} for {@code LineBreak}. */
    public String noun() {
        return Identifiers.toNoun(name);
    }
}
