package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode.Text;
import java.util.List;
import java.util.Optional;

/**
 * What the data says under {@code overlaps}.
 *
 * @param isNarrowest whether the smallest range that claims a code gets it where no entry says otherwise
 * @param entries what gives codes to a category by name
 * @param isReadable whether everything there could be read; where not, nothing is reported only because it is missing
 * @param altered whose entries may have lost their object
 */
record Overlaps(boolean isNarrowest, List<Entry> entries, boolean isReadable, AlteredBase altered) {

    static final Overlaps NONE = new Overlaps(false, List.of(), true, AlteredBase.NONE);

    /**
     * An entry as the data has it.
     *
     * @param codes the codes, if they can be read
     * @param codesPosition where they stand
     * @param belongsTo the id of the category that gets them, if there is one
     * @param because why, or empty
     * @param days the days on which it does
     */
    record Entry(
            Optional<CodeRange> codes, Position codesPosition, Optional<Text> belongsTo, String because, Days days) {}
}
