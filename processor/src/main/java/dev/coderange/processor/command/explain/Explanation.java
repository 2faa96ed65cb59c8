package dev.coderange.processor.command.explain;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that the data says of a text, as a code.
 *
 * @param text what was asked
 * @param sentence the answer in a sentence or two
 * @param reading what was probably meant, where the text is no code as it stands
 * @param code the key of the code that all else is about: the text, or what it was read as; empty where there is none
 * @param levels where the code is, from the top down to the first level on which it is in no category
 * @param nearest where the code is in no category at all, the keys nearest to it that are in one, one or two
 * @param history in a set with dates, what the code is on all days, ascending; days on which it is in no category are
 *     left out
 */
record Explanation(
        String text,
        String sentence,
        Optional<LenientReading> reading,
        OptionalLong code,
        List<Place> levels,
        List<Long> nearest,
        List<Period> history) {

    Explanation {
        levels = List.copyOf(levels);
        nearest = List.copyOf(nearest);
        history = List.copyOf(history);
    }

    /**
     * Where a code is on a level.
     *
     * @param category the category that has it, if one has
     * @param codes the range of that category in which it is, overlaps resolved; else the codes around it that are in
     *     no category of this level either, as far as the category above goes
     * @param declared the range as the data has it, if there is a category
     * @param before the last range of this level before these codes that can be named in one breath with them
     * @param after the first one after them
     * @param rivals the other categories that claim the code
     * @param decision why it is not theirs; empty where nobody else claims it
     */
    record Place(
            Level level,
            Optional<Category> category,
            CodeRange codes,
            Optional<CodeRange> declared,
            Optional<Claim> before,
            Optional<Claim> after,
            List<Claim> rivals,
            Optional<Decision> decision) {

        Place {
            rivals = List.copyOf(rivals);
        }
    }

    /** Codes of a category. */
    record Claim(Category category, CodeRange codes) {}

    /**
     * Why one of several claimants has a code.
     *
     * @param isNarrowest whether it has it because its range is the smallest
     * @param because the reason that the data gives, or empty
     */
    record Decision(boolean isNarrowest, String because) {}

    /**
     * What a code is on some days.
     *
     * @param path the categories, from the top
     */
    record Period(Days days, List<Category> path) {

        Period {
            path = List.copyOf(path);
        }
    }
}
