package dev.coderange.processor.command.convert;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import java.util.List;

/** Range data as JSON that people read and review: a category on a line where it fits, children below it. */
final class JsonLayout {

    private static final int WIDTH = 120;
    private static final String INDENT = "  ";

    private final StringBuilder json = new StringBuilder();
    /** Where the line that is being written begins. */
    private int lineStart;

    private JsonLayout() {}

    /** The text of data, with a line feed at its end. */
    static String of(Mapping root) {
        var layout = new JsonLayout();
        layout.json.append('{');
        for (int i = 0; i < root.entries().size(); i++) {
            Entry entry = root.entries().get(i);
            layout.json.append(i == 0 ? "" : ",");
            layout.line(1);
            layout.member(entry, 1);
        }
        layout.line(0);
        return layout.json.append("}\n").toString();
    }

    private void line(int depth) {
        json.append('\n');
        lineStart = json.length();
        json.append(INDENT.repeat(depth));
    }

    private int column() {
        return json.length() - lineStart;
    }

    private void member(Entry entry, int depth) {
        json.append(quoted(entry.key())).append(": ");
        value(entry.value(), depth);
    }

    private void value(DataNode node, int depth) {
        if (node instanceof Sequence list && hasLineForEach(list)) {
            lines(list.items(), depth);
        } else {
            String inline = inline(node);
            if (column() + inline.length() < WIDTH) {
                json.append(inline);
            } else if (node instanceof Sequence list) {
                filled(list.items(), depth + 1);
            } else if (node instanceof Mapping mapping) {
                members(mapping, depth);
            } else {
                json.append(inline);
            }
        }
    }

    /** Whether a list is one of categories or of resolutions: ranges with days are short, and stay together. */
    private static boolean hasLineForEach(Sequence list) {
        for (DataNode item : list.items()) {
            if (item instanceof Mapping mapping) {
                for (Entry entry : mapping.entries()) {
                    if (entry.key().equals("id")
                            || entry.key().equals("key")
                            || entry.key().equals("belongsTo")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void lines(List<DataNode> items, int depth) {
        json.append('[');
        for (int i = 0; i < items.size(); i++) {
            line(depth + 1);
            if (items.get(i) instanceof Mapping mapping) {
                members(mapping, depth + 1);
            } else {
                json.append(inline(items.get(i)));
            }
            json.append(i + 1 < items.size() ? "," : "");
        }
        line(depth);
        json.append(']');
    }

    /** An object on as few lines as its members take. */
    private void members(Mapping mapping, int depth) {
        json.append("{ ");
        List<Entry> entries = mapping.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean hasLines = entry.value() instanceof Sequence list && hasLineForEach(list);
            int width = hasLines
                    ? WIDTH
                    : quoted(entry.key()).length() + 4 + inline(entry.value()).length();
            if (i > 0) {
                json.append(',');
                if (column() + width < WIDTH) {
                    json.append(' ');
                } else {
                    line(depth + 1);
                }
            }
            member(entry, depth + 1);
        }
        json.append(" }");
    }

    /** A list on as few lines as its items take. */
    private void filled(List<DataNode> items, int depth) {
        json.append('[');
        for (int i = 0; i < items.size(); i++) {
            String item = inline(items.get(i)) + (i + 1 < items.size() ? "," : "");
            if (i > 0 && column() + 1 + item.length() < WIDTH) {
                json.append(' ');
            } else if (i > 0) {
                line(depth);
            }
            json.append(item);
        }
        json.append(']');
    }

    private static String inline(DataNode node) {
        var text = new StringBuilder();
        inline(node, text);
        return text.toString();
    }

    private static void inline(DataNode node, StringBuilder text) {
        if (node instanceof Text string) {
            text.append(quoted(string.value()));
        } else if (node instanceof Numeral number) {
            text.append(number.text());
        } else if (node instanceof Literal literal) {
            text.append(literal.text());
        } else if (node instanceof Sequence list) {
            text.append('[');
            for (int i = 0; i < list.items().size(); i++) {
                text.append(i == 0 ? "" : ", ");
                inline(list.items().get(i), text);
            }
            text.append(']');
        } else if (node instanceof Mapping mapping) {
            List<Entry> entries = mapping.entries();
            text.append(entries.isEmpty() ? "{" : "{ ");
            for (int i = 0; i < entries.size(); i++) {
                text.append(i == 0 ? "" : ", ")
                        .append(quoted(entries.get(i).key()))
                        .append(": ");
                inline(entries.get(i).value(), text);
            }
            text.append(entries.isEmpty() ? "}" : " }");
        } else {
            throw new IllegalArgumentException("data without errors has no " + node);
        }
    }

    /** A string in quotes; what nobody would see, and halves of characters, as numbers. */
    private static String quoted(String value) {
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(value));
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < escaped.length(); ) {
            int codePoint = escaped.codePointAt(i);
            if (isShown(codePoint)) {
                quoted.appendCodePoint(codePoint);
            } else {
                for (char unit : Character.toChars(codePoint)) {
                    quoted.append("\\u").append(Integer.toHexString(unit | 0x10000), 1, 5);
                }
            }
            i += Character.charCount(codePoint);
        }
        return quoted.append('"').toString();
    }

    private static boolean isShown(int codePoint) {
        return codePoint == ' '
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SPACE_SEPARATOR -> false;
                    default -> true;
                };
    }
}
