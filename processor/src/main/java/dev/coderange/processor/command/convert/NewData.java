package dev.coderange.processor.command.convert;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.command.convert.BareTable.Row;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.Document;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes a data file of a bare table: ids from titles, levels from what lies in what, the format from the codes. */
final class NewData {

    private static final List<String> LEVELS = List.of("Category", "Subcategory", "Group", "Subgroup");

    private final Wishes wishes;
    private final List<Made> categories = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * What the user asks for.
     *
     * @param name the name of the data
     * @param levels the levels; none where they are to be proposed
     * @param format the shapes; none where they are to be proposed
     * @param source where the figures come from
     */
    record Wishes(String name, List<String> levels, List<String> format, String source) {

        Wishes {
            levels = List.copyOf(levels);
            format = List.copyOf(format);
        }
    }

    /**
     * What was made.
     *
     * @param notes what was proposed, and why
     */
    record Result(Mapping root, List<String> notes) {

        Result {
            notes = List.copyOf(notes);
        }
    }

    /** A category that is being made of rows. */
    private static final class Made {
        private final Row first;
        private final List<Row> rows = new ArrayList<>();
        private String id;
        private final List<Made> children = new ArrayList<>();

        Made(Row first) {
            this.first = first;
        }

        /** Where there are several, each is of a code, and none of the category. */
        Set<String> descriptions() {
            Set<String> descriptions = new TreeSet<>();
            for (Row row : rows) {
                descriptions.add(row.cell(TableRole.DESCRIPTION));
            }
            descriptions.remove("");
            return descriptions;
        }
    }

    private NewData(Wishes wishes) {
        this.wishes = wishes;
    }

    static Result of(BareTable table, Wishes wishes) {
        return new NewData(wishes).made(table);
    }

    private Result made(BareTable table) {
        notes.addAll(table.notes());
        group(table.rows());
        name();
        if (categories.size() < table.rows().size()) {
            notes.add(table.rows().size() + " rows are " + categories.size()
                    + (categories.size() == 1 ? " category" : " categories") + ": rows of one name are one.");
        }
        noteDescriptions();
        List<String> format = format(table.rows());
        int[] parents = parents(format);
        int depth = 1;
        List<Made> roots = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            (parents[i] < 0 ? roots : categories.get(parents[i]).children).add(categories.get(i));
            int above = 1;
            for (int at = parents[i]; at >= 0; at = parents[at]) {
                above++;
            }
            depth = Math.max(depth, above);
        }
        List<String> levels = wishes.levels().isEmpty() ? LEVELS.subList(0, depth) : wishes.levels();
        long nested = Arrays.stream(parents).filter(parent -> parent >= 0).count();
        if (nested > 0) {
            notes.add((nested == 1 ? "1 category lies" : nested + " categories lie") + " in another, and "
                    + (nested == 1 ? "is its child" : "are children")
                    + (wishes.levels().isEmpty() ? ". For one level, give --level once." : "."));
        }
        return new Result(root(format, levels, objects(roots)), notes);
    }

    private void group(List<Row> rows) {
        Map<String, Made> byName = new LinkedHashMap<>();
        for (Row row : rows) {
            String name = row.cell(TableRole.ID) + "\n" + row.cell(TableRole.KEY) + "\n"
                    + (hasName(row) ? "" : row.cell(TableRole.TITLE)) + "\n" + row.cell(TableRole.PARENT);
            boolean isNamed = hasName(row) || !row.cell(TableRole.TITLE).isEmpty();
            Made category = byName.computeIfAbsent(isNamed ? name : "\n" + row.line(), any -> {
                var made = new Made(row);
                categories.add(made);
                return made;
            });
            category.rows.add(row);
        }
    }

    private static boolean hasName(Row row) {
        return !row.cell(TableRole.ID).isEmpty() || !row.cell(TableRole.KEY).isEmpty();
    }

    private void name() {
        var ids = new TitleIds();
        for (Made made : categories) {
            ids.take(made.first.cell(TableRole.ID));
        }
        for (Made made : categories) {
            String given = made.first.cell(TableRole.ID);
            made.id = given.isEmpty()
                    ? ids.propose(
                            made.first.cell(TableRole.TITLE), made.first.codes().get(0))
                    : given;
        }
    }

    private void noteDescriptions() {
        List<String> differing = new ArrayList<>();
        for (Made made : categories) {
            if (made.descriptions().size() > 1) {
                differing.add(made.id);
            }
        }
        if (!differing.isEmpty()) {
            notes.add("The descriptions of " + Lists.shortened(differing, "and")
                    + " differ from row to row and are left out.");
        }
    }

    private List<String> format(List<Row> rows) {
        if (!wishes.format().isEmpty()) {
            return wishes.format();
        }
        List<String> ranges = new ArrayList<>();
        rows.forEach(row -> ranges.addAll(row.codes()));
        FormatGuess guess = FormatGuess.of(ranges);
        if (!guess.shapes().isEmpty()) {
            notes.add(
                    "The codes look like " + guess.text() + "." + (guess.note().isEmpty() ? "" : " " + guess.note()));
        }
        return guess.shapes();
    }

    private int[] parents(List<String> format) {
        int[] parents = new int[categories.size()];
        Arrays.fill(parents, -1);
        boolean hasParents = categories.stream()
                .anyMatch(made -> !made.first.cell(TableRole.PARENT).isEmpty());
        int levels = wishes.levels().isEmpty() ? LEVELS.size() : wishes.levels().size();
        if (hasParents) {
            byName(parents);
        } else if (levels > 1) {
            return Containment.parents(codes(format), levels);
        }
        return parents;
    }

    private void byName(int[] parents) {
        Map<String, Integer> byName = new HashMap<>();
        for (TableRole role : List.of(TableRole.ID, TableRole.KEY, TableRole.TITLE)) {
            for (int i = 0; i < categories.size(); i++) {
                byName.putIfAbsent(categories.get(i).first.cell(role), i);
            }
        }
        for (int i = 0; i < parents.length; i++) {
            String name = categories.get(i).first.cell(TableRole.PARENT);
            if (!name.isEmpty()) {
                int parent = byName.getOrDefault(name, -1);
                boolean isCircle = false;
                for (int at = parent; at >= 0; at = parents[at]) {
                    isCircle |= at == i;
                }
                parents[i] = isCircle ? -1 : parent;
                if (parents[i] < 0) {
                    notes.add("Line " + categories.get(i).first.line() + " names the parent " + Quoted.of(name)
                            + ", which no row is. " + categories.get(i).id + " is at the top.");
                }
            }
        }
    }

    /** The codes of each category, as far as they can be read: what a check of all categories side by side finds. */
    private List<RangeSet> codes(List<String> format) {
        Mapping flat = root(format, LEVELS.subList(0, 1), objects(categories));
        Optional<CodeSet> set =
                DataValidator.check(new Document(Optional.of(flat), List.of())).codeSet();
        Map<String, RangeSet> declared = new HashMap<>();
        for (Category category : set.map(CodeSet::categories).orElse(List.of())) {
            declared.put(category.id(), RangeSet.of(category.declared()));
        }
        List<RangeSet> codes = new ArrayList<>();
        for (Made made : categories) {
            codes.add(declared.getOrDefault(made.id, RangeSet.of(List.of())));
        }
        return codes;
    }

    private List<DataNode> objects(List<Made> siblings) {
        List<DataNode> objects = new ArrayList<>();
        for (Made made : siblings) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Nodes.entry("id", Nodes.text(made.id)));
            for (TableRole role : List.of(TableRole.KEY, TableRole.TITLE)) {
                String value = made.first.cell(role);
                if (!value.isEmpty()) {
                    entries.add(Nodes.entry(role.word(), Nodes.text(value)));
                }
            }
            Set<String> descriptions = made.descriptions();
            if (descriptions.size() == 1) {
                String only = descriptions.iterator().next();
                entries.add(Nodes.entry(TableRole.DESCRIPTION.word(), Nodes.text(only)));
            }
            entries.add(Nodes.entry("ranges", Nodes.list(ranges(made))));
            if (!made.children.isEmpty()) {
                entries.add(Nodes.entry("children", Nodes.list(objects(made.children))));
            }
            objects.add(Nodes.object(entries));
        }
        return objects;
    }

    private static List<DataNode> ranges(Made made) {
        List<DataNode> ranges = new ArrayList<>();
        for (Row row : made.rows) {
            List<Entry> days = new ArrayList<>();
            for (TableRole role : List.of(TableRole.FROM, TableRole.THROUGH)) {
                if (!row.cell(role).isEmpty()) {
                    days.add(Nodes.entry(role.word(), Nodes.text(row.cell(role))));
                }
            }
            for (String codes : row.codes()) {
                List<Entry> entries = new ArrayList<>(List.of(Nodes.entry("codes", Nodes.text(codes))));
                entries.addAll(days);
                ranges.add(days.isEmpty() ? Nodes.text(codes) : Nodes.object(entries));
            }
        }
        return ranges;
    }

    private Mapping root(List<String> format, List<String> levels, List<DataNode> objects) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Nodes.entry("name", Nodes.text(wishes.name())));
        entries.add(Nodes.entry("source", Nodes.text(wishes.source())));
        effective().ifPresent(day -> entries.add(Nodes.entry("effective", Nodes.text(day))));
        if (!format.isEmpty()) {
            entries.add(Nodes.entry("format", format.size() == 1 ? Nodes.text(format.get(0)) : Nodes.texts(format)));
        }
        entries.add(Nodes.entry("levels", Nodes.texts(levels)));
        entries.add(Nodes.entry("categories", Nodes.list(objects)));
        return Nodes.object(entries);
    }

    /** The latest day on which something begins or ends, in a table with days. */
    private Optional<String> effective() {
        String latest = "";
        for (TableRole role : List.of(TableRole.FROM, TableRole.THROUGH)) {
            for (Made made : latest.isEmpty() ? categories : List.<Made>of()) {
                for (Row row : made.rows) {
                    String day = row.cell(role);
                    latest = Days.parse(day).isPresent() && day.compareTo(latest) > 0 ? day : latest;
                }
            }
        }
        return Optional.of(latest).filter(day -> !day.isEmpty());
    }
}
