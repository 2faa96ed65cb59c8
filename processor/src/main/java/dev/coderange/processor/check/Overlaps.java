package dev.coderange.processor.check;

import java.util.List;

/**
 * What the data says under {@code overlaps}.
 *
 * @param isNarrowest whether the smallest range that claims a code gets it where no resolution does
 * @param resolutions the entries that give codes to a category by name
 * @param isReadable whether everything that stands there could be read; where not, nothing is amiss only because it is missing
 */
record Overlaps(boolean isNarrowest, List<ResolutionDraft> resolutions, boolean isReadable) {

    /** The one rule that data can ask for. */
    static final String NARROWEST = "narrowest";

    static final Overlaps NONE = new Overlaps(false, List.of(), true);

    Overlaps {
        resolutions = List.copyOf(resolutions);
        isReadable &= resolutions.stream().allMatch(ResolutionDraft::isReadable);
    }
}
