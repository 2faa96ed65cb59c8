package dev.coderange.processor.check;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Identifiers;
import java.util.Optional;

/**
 * The id of a category as the data has it, not yet checked.
 *
 * @param value what the data gives, or what its key makes
 * @param position where the data gives it, or where the key stands that makes it
 * @param key the text of that key; empty where the data gives the id itself
 */
record DraftId(String value, Position position, Optional<String> key) {

    static DraftId given(Text id) {
        return new DraftId(id.value(), id.position(), Optional.empty());
    }

    /** The id that a key makes, if it makes one. */
    static Optional<DraftId> made(Text key) {
        return Identifiers.fromKey(key.value())
                .map(value -> new DraftId(value, key.position(), Optional.of(key.value())));
    }

    boolean isMade() {
        return key.isPresent();
    }
}
