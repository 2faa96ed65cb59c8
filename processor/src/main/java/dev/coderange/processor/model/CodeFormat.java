package dev.coderange.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a code of a set looks like. Each code has a <em>key</em>, a number that the later stages count with: keys run
 * from 0 to {@link #lastKey()}, and the codes of one range have adjacent keys. Where the format has an {@code int}
 * overload, the key of an all-digit code is the number that its digits are.
 *
 * <p>What depends on the kind of format asks {@code instanceof}: for a new kind, look for {@code IntegerFormat} and
 * {@code ShapedFormat} in all packages.
 */
public sealed interface CodeFormat permits IntegerFormat, ShapedFormat {

    /**
     * The key of a code, or -1 if the text is not a code of this format; null is not one. Characters that are ignored
     * may stand anywhere.
     */
    default long key(CharSequence code) {
        return code == null ? -1 : bareKey(bare(code));
    }

    /** The key of a code that is written without ignored characters, as ranges are, or -1 if the text is none. */
    long bareKey(CharSequence code);

    /** Whether a text can be the end of a range: a code, or the beginning of codes of a shape that goes by prefix. */
    default boolean isEnd(String text) {
        return bareKey(text) >= 0;
    }

    /** The characters that a code may carry anywhere and that mean nothing; mostly empty. */
    String ignored();

    /** The text without the characters that are ignored. */
    default CharSequence bare(CharSequence text) {
        if (ignored().isEmpty()) {
            return text;
        }
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (ignored().indexOf(text.charAt(i)) < 0) {
                bare.append(text.charAt(i));
            }
        }
        return bare;
    }

    /** Whether codes of some shape go by prefix: whatever follows the places of the shape is free. */
    default boolean hasPrefix() {
        return false;
    }

    /** The code that has a key from 0 to {@link #lastKey()}. */
    String code(long key);

    /** The highest key; each one from 0 to it belongs to a code. */
    long lastKey();

    /** Whether two codes can be the ends of one range: they are of one shape and one family. */
    boolean areEnds(long firstKey, long lastKey);

    /** The key of the last code that can be the end of a range which begins with a code. */
    long lastEnd(long firstKey);

    /** The order of two codes that people expect: numeric for integers, as text for the rest. */
    int compare(long key, long otherKey);

    /**
     * The width of the one all-digit shape that an {@code int} argument means, or empty if there is no such overload.
     */
    default OptionalInt paddedWidth() {
        return digitShape().isPresent() ? OptionalInt.of(digitShape().get().width()) : OptionalInt.empty();
    }

    /** Whether classifiers and enums take an {@code int}. */
    default boolean takesInt() {
        return digitShape().isPresent();
    }

    /** Whether classifiers and enums take a {@code long}. */
    boolean takesLong();

    /** The shapes as the data writes them, or {@code integer} alone. */
    List<String> texts();

    /** The shapes for a sentence: {@code NNNNN or NNNN[AFMTU]}. */
    default String description() {
        return String.join(" or ", texts());
    }

    /** The one all-digit shape, where there is exactly one. */
    default Optional<Shape> digitShape() {
        return Optional.empty();
    }
}
