package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode.Text;
import java.util.Optional;

/**
 * An entry of {@code overlaps} as it was read.
 *
 * @param codes the codes, if they can be read
 * @param codesPosition where they stand
 * @param belongsTo the id of the category that they are given to, if there is one
 */
record ResolutionDraft(Optional<CodeRange> codes, Position codesPosition, Optional<Text> belongsTo) {

    /** Whether it says anything at all, of codes or of a category. */
    boolean isReadable() {
        return codes.isPresent() || belongsTo.isPresent();
    }
}
