package dev.coderange.processor.command.convert;

import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Data whose categories came out of a table, as people would write it in JSON: numbers are numbers there. */
final class OneFile {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** The type of each attribute, without its question mark. */
    private final Map<String, String> types = new HashMap<>();

    private OneFile(Mapping root) {
        if (Nodes.value(root, "attributes").orElse(null) instanceof Mapping attributes) {
            for (Entry entry : attributes.entries()) {
                types.put(entry.key(), Nodes.string(attributes, entry.key()).replace("?", ""));
            }
        }
    }

    static Mapping of(Mapping root) {
        var file = new OneFile(root);
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : root.entries()) {
            entries.add(entry.key().equals("categories") ? file.list(entry) : entry);
        }
        return Nodes.object(entries);
    }

    private Entry list(Entry entry) {
        if (!(entry.value() instanceof Sequence list)) {
            return entry;
        }
        List<DataNode> items = new ArrayList<>();
        for (DataNode item : list.items()) {
            items.add(item instanceof Mapping category ? category(category) : item);
        }
        return Nodes.entry(entry.key(), Nodes.list(items));
    }

    private Mapping category(Mapping category) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : inOrder(category.entries())) {
            if (entry.key().equals("children")) {
                entries.add(list(entry));
            } else if (entry.key().equals("is") && entry.value() instanceof Mapping values) {
                List<Entry> typed = new ArrayList<>();
                for (Entry value : values.entries()) {
                    typed.add(Nodes.entry(value.key(), typed(value)));
                }
                entries.add(Nodes.entry("is", Nodes.object(typed)));
            } else {
                entries.add(entry);
            }
        }
        return Nodes.object(entries);
    }

    /** As people write it: the values of attributes before the ranges. */
    private static List<Entry> inOrder(List<Entry> entries) {
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(entry -> switch (entry.key()) {
            case "ranges" -> 1;
            case "children" -> 2;
            default -> 0;
        }));
        return ordered;
    }

    private DataNode typed(Entry value) {
        if (!(value.value() instanceof Text text)) {
            return value.value();
        }
        String written = text.value();
        return switch (types.getOrDefault(value.key(), "")) {
            case "integer", "decimal" ->
                NUMBER.matcher(written).matches() ? new Numeral(written, text.position()) : text;
            case "boolean" ->
                written.equals("true") || written.equals("false") ? new Literal(written, text.position()) : text;
            default -> text;
        };
    }
}
