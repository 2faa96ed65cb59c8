package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.function.UnaryOperator;

/** Writes the lookup in an array {@code PLACES} that has a place for each key from a first one on. */
final class PlacesLookup {

    private PlacesLookup() {}

    /**
     * Statements that return what is at a key's place, and 0 for a key that has none.
     *
     * @param first the key of the first place
     * @param place what is at an index, as an expression of the index
     */
    static CodeBlock from(long first, LevelNames names, UnaryOperator<String> place) {
        CodeBlock.Builder body = CodeBlock.builder();
        String offset = names.key();
        if (first != 0) {
            offset = "offset";
            body.addStatement("$T offset = $L", names.keyType(), names.offsetFrom(first));
        }
        return body.addStatement(
                        "return $1L < 0 || $1L >= $2L.PLACES.length ? 0 : $3L",
                        offset,
                        names.table(),
                        place.apply(names.index(offset)))
                .build();
    }
}
