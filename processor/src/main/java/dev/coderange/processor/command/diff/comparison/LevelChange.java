package dev.coderange.processor.command.diff.comparison;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.command.diff.comparison.ConstantChange.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The constants of a level, before and after.
 *
 * @param level the name of the level
 * @param enumName the name of its enum in the later edition, or in the earlier one where it is gone
 * @param before the constants of the earlier edition in their order; empty where it has no such level
 * @param after the constants of the later edition, likewise
 * @param constants what happened to constants, in the order of the later edition, then those that are gone
 */
public record LevelChange(
        String level, String enumName, List<String> before, List<String> after, List<ConstantChange> constants) {

    public LevelChange {
        requireNonNull(level);
        requireNonNull(enumName);
        before = List.copyOf(before);
        after = List.copyOf(after);
        constants = List.copyOf(constants);
    }

    /**
     * A constant whose stored ordinal means something else now.
     *
     * @param before its ordinal
     * @param after its new ordinal; of one that looks renamed, that of its heir; -1 where it is gone
     * @param heir the constant that one looks renamed to, otherwise {@code ""}
     */
    public record Shift(String id, int before, int after, String heir) {

        /** Whether there is no constant of this name any more. */
        public boolean isGone() {
            return after < 0 || !heir.isEmpty();
        }
    }

    /** The constants that no earlier edition has, those that look renamed included. */
    public List<String> added() {
        List<String> added = new ArrayList<>(after);
        added.removeAll(new HashSet<>(before));
        return added;
    }

    /** What happened to the constants that are gone, those that look renamed included. */
    public List<ConstantChange> gone() {
        return constants.stream().filter(ConstantChange::isGone).toList();
    }

    public List<ConstantChange> of(Kind kind) {
        return constants.stream().filter(each -> each.kind() == kind).toList();
    }

    /** The constants whose ordinals do not mean them any more, in the order of the earlier edition. */
    public List<Shift> shifts() {
        Map<String, Integer> ordinals = new HashMap<>();
        for (String id : after) {
            ordinals.put(id, ordinals.size());
        }
        Map<String, String> heirs = new HashMap<>();
        for (ConstantChange renamed : of(Kind.RENAMED)) {
            heirs.put(renamed.id(), renamed.other());
        }
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            String id = before.get(i);
            String heir = heirs.getOrDefault(id, "");
            int now = ordinals.getOrDefault(heir.isEmpty() ? id : heir, -1);
            if (now != i || !heir.isEmpty()) {
                shifts.add(new Shift(id, i, now, heir));
            }
        }
        return shifts;
    }

    /** Whether a row that was stored by ordinal means another constant now, and not just one that is renamed. */
    public boolean hasShifted() {
        return isInBoth()
                && shifts().stream()
                        .anyMatch(shift -> shift.before() != shift.after() && shift.before() < after.size());
    }

    /** The last constants of the earlier edition, whose ordinals no later constant has. */
    public List<String> cutOff() {
        return before.subList(Math.min(before.size(), after.size()), before.size());
    }

    /** The last constants of the later edition, whose ordinals no earlier constant had. */
    public List<String> appended() {
        return after.subList(Math.min(before.size(), after.size()), after.size());
    }

    /** Whether the enum is there in both editions. */
    public boolean isInBoth() {
        return !before.isEmpty() && !after.isEmpty();
    }

    /** Whether the constants are the same in the same order, all with codes or without as they were. */
    public boolean isEqual() {
        return constants.isEmpty() && before.equals(after);
    }
}
