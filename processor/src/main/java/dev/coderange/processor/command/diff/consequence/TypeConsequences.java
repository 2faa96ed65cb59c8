package dev.coderange.processor.command.diff.consequence;

import dev.coderange.processor.command.diff.comparison.Comparison;
import dev.coderange.processor.command.diff.comparison.LevelChange;
import dev.coderange.processor.command.diff.comparison.PropertyChange;
import dev.coderange.processor.command.diff.consequence.Consequence.Area;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.text.Identifiers;
import dev.coderange.processor.text.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says which generated types and methods come, go and answer otherwise. */
final class TypeConsequences {

    private final Comparison comparison;
    private final CodeSet before;
    private final CodeSet after;
    private final List<Consequence> found = new ArrayList<>();

    private TypeConsequences(Comparison comparison) {
        this.comparison = comparison;
        before = comparison.before().set();
        after = comparison.after().set();
    }

    static List<Consequence> of(Comparison comparison) {
        var consequences = new TypeConsequences(comparison);
        consequences.types();
        consequences.overloads();
        consequences.dates();
        consequences.attributes();
        consequences.keys();
        consequences.parents();
        return consequences.found;
    }

    private void types() {
        if (!before.name().equals(after.name())) {
            add("Every generated type has another name: " + before.name() + "Classifier is " + after.name()
                    + "Classifier, and so on.");
        }
        for (LevelChange level : comparison.levels()) {
            String method = Identifiers.toMember(level.level());
            if (level.after().isEmpty()) {
                add("The enum " + level.enumName() + " is gone, and so is the method " + method
                        + " of the classifier.");
            } else if (level.before().isEmpty()) {
                add("The enum " + level.enumName() + " is new, and so is the method " + method + " of the classifier.");
            }
        }
    }

    private void overloads() {
        CodeFormat was = before.format();
        CodeFormat is = after.format();
        overload("int", was.takesInt(), is.takesInt());
        overload("long", was.takesLong(), is.takesLong());
        if (was.takesInt() && is.takesInt() && !was.paddedWidth().equals(is.paddedWidth())) {
            add("An int stands for other codes: its digits are padded with zeros to another width.");
        }
        int foreign = comparison.change().foreign().size();
        if (foreign > 0) {
            add("Codes of " + (foreign == 1 ? "a range" : foreign + " ranges")
                    + " do not have a shape of the format any more: they are no codes now.");
        }
    }

    private void overload(String type, boolean was, boolean is) {
        if (was && !is) {
            add("The methods that take " + article(type) + " are gone: the format has no single all-digit shape.");
        } else if (is && !was) {
            add("There are methods that take " + article(type) + " now.");
        }
    }

    private static String article(String type) {
        return (type.equals("int") ? "an " : "a ") + type;
    }

    private void dates() {
        if (before.isDated() && !after.isDated()) {
            add("The methods that take a day, and history, are gone: the data has no dates any more.");
        } else if (after.isDated() && !before.isDated()) {
            add("There are methods that take a day, and history: the data has dates now.");
        }
    }

    private void attributes() {
        Set<Attribute> were = new LinkedHashSet<>(before.attributes());
        Set<Attribute> are = new LinkedHashSet<>(after.attributes());
        List<String> names = new ArrayList<>();
        for (Attribute attribute : after.attributes()) {
            names.add(attribute.name());
        }
        List<String> gone = new ArrayList<>();
        List<String> retyped = new ArrayList<>();
        for (Attribute attribute : were) {
            if (!names.contains(attribute.name())) {
                gone.add(attribute.name() + "()");
            } else if (!are.contains(attribute)) {
                retyped.add(attribute.name() + "()");
            }
        }
        if (!gone.isEmpty()) {
            add("No constant has " + Lists.shortened(gone, "or") + " any more.");
        }
        if (!retyped.isEmpty()) {
            add(Lists.shortened(retyped, "and") + (retyped.size() == 1 ? " gives" : " give") + " another type.");
        }
    }

    private void keys() {
        List<String> lost = new ArrayList<>();
        for (PropertyChange change : comparison.properties()) {
            if (change.what().equals("key")
                    && !change.isOfSet()
                    && !change.before().isEmpty()) {
                lost.add(change.id());
            }
        }
        if (!lost.isEmpty()) {
            add("ofKey and findKey know other keys of " + Lists.shortened(lost, "and") + ".");
        }
    }

    private void parents() {
        List<String> moved = new ArrayList<>();
        for (PropertyChange change : comparison.properties()) {
            if (change.what().equals("parent")
                    && !change.before().isEmpty()
                    && !change.after().isEmpty()) {
                moved.add(change.id() + " (" + change.after() + ", was " + change.before() + ")");
            }
        }
        if (!moved.isEmpty()) {
            add("Another constant is above " + Lists.shortened(moved, "and") + ".");
        }
        if (before.levels().size() == after.levels().size() && !before.levels().equals(after.levels())) {
            add("The levels are " + names(after) + ", and were " + names(before) + ".");
        }
    }

    private static String names(CodeSet set) {
        return Lists.joined(set.levels().stream().map(Level::name).toList(), "and");
    }

    private void add(String text) {
        found.add(new Consequence(Area.TYPES, text));
    }
}
