package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.RangeSet;
import java.util.List;
import java.util.Set;

/**
 * What the data says of codes that several siblings claim.
 *
 * @param resolutions by ascending codes; no two of them meet
 * @param isNarrowest whether the smallest range that claims a code gets it where no resolution does
 * @param astray codes of resolutions that have a mistake of their own, so that nothing more is said of them
 * @param excused the siblings for which there is a resolution whose codes could not be read
 */
record OverlapPolicy(List<Resolution> resolutions, boolean isNarrowest, RangeSet astray, Set<Integer> excused) {

    /**
     * Codes that are given to one sibling by name.
     *
     * @param owner the index of the category that gets the codes, among its siblings
     * @param position where the codes stand
     */
    record Resolution(CodeRange codes, int owner, Position position) {}
}
