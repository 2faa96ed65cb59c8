package dev.coderange.processor.command.diff.consequence;

import dev.coderange.processor.command.diff.comparison.Comparison;
import dev.coderange.processor.command.diff.comparison.ConstantChange;
import dev.coderange.processor.command.diff.comparison.ConstantChange.Kind;
import dev.coderange.processor.command.diff.comparison.LevelChange;
import dev.coderange.processor.command.diff.consequence.Consequence.Area;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what a change does to switches, stored values, constants of ranges and calls. */
public final class Consequences {

    private final Comparison comparison;
    private final List<Consequence> found = new ArrayList<>();

    private Consequences(Comparison comparison) {
        this.comparison = comparison;
    }

    /** All consequences, by what they affect. */
    public static List<Consequence> of(Comparison comparison) {
        var consequences = new Consequences(comparison);
        for (LevelChange level : comparison.levels()) {
            if (level.isInBoth()) {
                consequences.ordinals(level);
                consequences.names(level);
                consequences.switches(level);
            }
        }
        consequences.ranges();
        consequences.found.addAll(TypeConsequences.of(comparison));
        List<Consequence> sorted = new ArrayList<>(consequences.found);
        sorted.sort((one, other) -> one.area().compareTo(other.area()));
        return sorted;
    }

    private void ordinals(LevelChange level) {
        if (level.hasShifted()) {
            add(
                    Area.ORDINALS,
                    "The ordinals of " + level.enumName() + " SHIFT. A row that was stored by ordinal now means another"
                            + " constant, and nothing fails. Stop, and migrate such columns before the new classes"
                            + " run.");
            return;
        }
        var stay = new StringBuilder("The ordinals of " + level.enumName() + " stay");
        if (!level.appended().isEmpty()) {
            stay.append(", with ")
                    .append(Lists.shortened(level.appended(), "and"))
                    .append(" behind them");
        }
        if (!level.of(Kind.RENAMED).isEmpty()) {
            stay.append(", and some mean a constant that looks renamed");
        }
        stay.append('.');
        if (!level.appended().isEmpty()) {
            stay.append(" A CHECK of the column that ends at ")
                    .append(level.before().size() - 1)
                    .append(" refuses what is new.");
        }
        if (!level.cutOff().isEmpty()) {
            stay.append(" No constant has that of ")
                    .append(Lists.shortened(level.cutOff(), "or"))
                    .append(" any more: a row that holds it cannot be read.");
        }
        if (!level.before().equals(level.after())) {
            add(Area.ORDINALS, stay.toString());
        }
    }

    private void names(LevelChange level) {
        List<String> gone =
                level.gone().stream().map(ConstantChange::id).map(Quoted::of).toList();
        if (!gone.isEmpty()) {
            add(
                    Area.NAMES,
                    "Rows, messages and settings that hold " + Lists.shortened(gone, "or") + " can no longer be read: "
                            + level.enumName() + ".valueOf throws IllegalArgumentException.");
        }
        if (!level.added().isEmpty()) {
            add(
                    Area.NAMES,
                    "A CHECK or an ENUM that lists the constants of " + level.enumName() + " refuses "
                            + Lists.shortened(level.added(), "and")
                            + ". hibernate.hbm2ddl.auto=update does not change either.");
        }
    }

    private void switches(LevelChange level) {
        if (!level.added().isEmpty()) {
            add(
                    Area.SWITCHES,
                    "A switch expression over " + level.enumName() + " without default does not compile until it has a"
                            + " case for " + Lists.shortened(level.added(), "and") + ". Where it is not compiled again,"
                            + " it throws MatchException, or IncompatibleClassChangeError before Java 21.");
        }
        List<String> gone = level.gone().stream().map(ConstantChange::id).toList();
        if (!gone.isEmpty()) {
            add(
                    Area.SWITCHES,
                    "Code that names " + Lists.shortened(gone, "or") + " does not compile: " + level.enumName()
                            + " has no such constant. Where it is not compiled again, it throws NoSuchFieldError.");
        }
        List<String> emptied = ids(level.of(Kind.EMPTIED));
        if (!emptied.isEmpty()) {
            boolean isOne = emptied.size() == 1;
            String text = comparison.after().set().isDated()
                    ? (isOne ? " is" : " are") + " deprecated, without a code on the effective day: javac warns where "
                            + (isOne ? "it is" : "they are") + " named."
                    : (isOne ? " holds" : " hold") + " no code any more: no code leads to " + (isOne ? "it" : "them")
                            + ".";
            add(Area.SWITCHES, Lists.shortened(emptied, "and") + text);
        }
    }

    private static List<String> ids(List<ConstantChange> changes) {
        return changes.stream().map(ConstantChange::id).toList();
    }

    private void ranges() {
        String type = comparison.after().set().name() + "Ranges";
        Map<String, RangeConstants.Constant> were =
                RangeConstants.of(comparison.before().set());
        Map<String, RangeConstants.Constant> are =
                RangeConstants.of(comparison.after().set());
        List<String> gone = new ArrayList<>();
        List<String> retyped = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        were.forEach((name, was) -> {
            RangeConstants.Constant is = are.get(name);
            if (is == null) {
                gone.add(name);
            } else if (!is.type().equals(was.type())) {
                retyped.add("%s (%s, was %s)".formatted(name, is.type(), was.type()));
            } else if (!is.equals(was)) {
                changed.add(name);
            }
        });
        if (!gone.isEmpty()) {
            add(
                    Area.RANGES,
                    type + " no longer has " + Lists.shortened(gone, "and") + ": code that names "
                            + (gone.size() == 1 ? "it" : "them") + " does not compile.");
        }
        if (!retyped.isEmpty()) {
            add(Area.RANGES, "Other types in " + type + ": " + Lists.shortened(retyped, "and") + ".");
        }
        if (!changed.isEmpty()) {
            add(
                    Area.RANGES,
                    "Other values in " + type + ": " + Lists.shortened(changed, "and")
                            + ". javac copies constants into the classes that use them: compile those again.");
        }
    }

    private void add(Area area, String text) {
        found.add(new Consequence(area, text));
    }
}
