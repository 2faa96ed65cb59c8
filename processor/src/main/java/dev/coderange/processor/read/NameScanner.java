package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.JsonText;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what names types and constants in text that is not JSON, so that no error of the compiler follows ours. An id
 * is on the level that the braces tell; past the mistake of a text whose braces do not match, it is put on every level.
 */
final class NameScanner {

    private static final String QUOTE = "[\"'\u2018\u2019\u201C\u201D\u201E]";

    private static final Pattern KEY =
            Pattern.compile("(?:" + QUOTE + "|[{,]\\s*+)(name|levels|format|id|key|attributes|extends|categories)(?:"
                    + QUOTE + "|\\s*+[:=])[\\p{Z}\\p{C}:=]*+(\\[?)");

    /** A string, or what stands for one where a quote is missing or is the wrong one. */
    private static final Pattern VALUE = Pattern.compile("[\\s,]*+(?:\"([^\"\\\\\r\n]++)\"(?=\\s*+[],}])|" + QUOTE
            + "?+([^,:{}\\[\\]\\\\\r\n" + QUOTE.substring(1) + "++)" + QUOTE + "?+)");

    /** The name and the type of an attribute. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("[\\s{,]*+\"([a-z][A-Za-z0-9]*+)\"\\s*+:\\s*+\"(?:text|integer|decimal|boolean)\\??\"");

    private static final int MOST_LEVELS = 100;
    private static final int MOST_CONSTANTS = 10_000;

    private final DataText data;
    private final String text;
    private final List<Id> ids = new ArrayList<>();
    private int depth;
    private int next;

    /** What every category is; of what type that is does not matter, since nothing is said of it. */
    private final List<Entry> is = new ArrayList<>();

    /** An id, a key, or both of one category, how many braces are open there, and whether they must be right. */
    private record Id(Optional<Text> id, Optional<Text> key, int braces, boolean isBeforeMistake) {

        private boolean has(String name) {
            return name.equals("id") ? id.isPresent() : key.isPresent();
        }

        private Id with(String name, Text text) {
            return name.equals("id")
                    ? new Id(Optional.of(text), key, braces, isBeforeMistake)
                    : new Id(id, Optional.of(text), braces, isBeforeMistake);
        }
    }

    private NameScanner(DataText data) {
        this.data = data;
        text = data.toString();
    }

    /** The names as sound data has them; empty if the text is not range data at all. */
    static Optional<DataNode> scan(DataText data, Position mistake) {
        return data.toString().indexOf('{') < 0 ? Optional.empty() : Optional.of(new NameScanner(data).root(mistake));
    }

    private Mapping root(Position mistake) {
        List<Entry> entries = new ArrayList<>();
        Position start = data.at(0);
        Matcher key = KEY.matcher(text);
        int at = 0;
        int braces = 0;
        while (key.find()) {
            if (key.group(1).equals("attributes")) {
                entries.add(attributes(data.at(key.start(1)), key.end()));
                continue;
            }
            List<DataNode> values = values(key.end());
            if (values.isEmpty()) {
                continue;
            }
            Position position = data.at(key.start(1));
            if (key.group(1).equals("id") || key.group(1).equals("key")) {
                braces += braces(at, key.start(1), -1);
                addId(key.group(1), (Text) values.get(0), braces, at, key.start(1), position.compareTo(mistake) < 0);
                at = key.end();
                continue;
            }
            boolean isList = !key.group(2).isEmpty();
            if (isList && key.group(1).equals("categories")) {
                continue; // its ids are found one by one
            }
            DataNode value = isList ? new Sequence(values, data.at(key.end())) : values.get(0);
            entries.add(new Entry(key.group(1), position, value));
            if (depth == 0 && key.group(1).equals("levels")) {
                depth = Math.min(MOST_LEVELS, values.size());
            }
        }
        depth = depth == 0 ? 2 : depth;
        boolean bracesMatch = braces + braces(at, text.length(), -1) == 0;
        if (!ids.isEmpty()) {
            entries.removeIf(entry -> entry.key().equals("categories"));
        }
        if (entries.stream().noneMatch(entry -> entry.key().equals("categories"))) {
            entries.add(new Entry("categories", start, new Sequence(categories(0, bracesMatch), start)));
        }
        return new Mapping(entries, start);
    }

    /** The strings at an offset, up to what is none, or is the next key. */
    private List<DataNode> values(int offset) {
        List<DataNode> values = new ArrayList<>();
        Matcher value = VALUE.matcher(text).region(offset, text.length());
        while (value.lookingAt() && !text.startsWith(":", value.end())) {
            int group = value.group(1) == null ? 2 : 1;
            int end = value.start(group) + value.group(group).stripTrailing().length();
            values.add(new JsonText(data, value.start(group) - 1, end));
            value.region(value.end(), text.length());
        }
        return values;
    }

    /** Adds an id or a key to the one before it, where both stand in one object, or else to the others. */
    private void addId(String name, Text text, int braces, int before, int start, boolean isBeforeMistake) {
        Id last = ids.isEmpty() ? null : ids.get(ids.size() - 1);
        if (last != null && !last.has(name) && braces(before, start, 1) == 0) {
            ids.set(ids.size() - 1, last.with(name, text));
        } else {
            ids.add(new Id(Optional.empty(), Optional.empty(), braces, isBeforeMistake).with(name, text));
        }
    }

    private Entry attributes(Position position, int offset) {
        List<Entry> attributes = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(text).region(offset, text.length());
        while (attribute.lookingAt()) {
            Position name = data.at(attribute.start(1));
            Text type = new JsonText(data, text.indexOf('"', attribute.end(1) + 1), attribute.end() - 1);
            attributes.add(new Entry(attribute.group(1), name, type));
            is.add(new Entry(attribute.group(1), name, new Numeral("0", name)));
            attribute.region(attribute.end(), text.length());
        }
        return new Entry("attributes", position, new Mapping(attributes, position));
    }

    /**
     * How many braces are opened, and how many closed times a weight. No string goes past the end of its line.
     *
     * @param weight -1 for how many more are opened, 1 for how many there are
     */
    private int braces(int from, int to, int weight) {
        int braces = 0;
        boolean isInString = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                isInString = false;
            } else if (c == '\\' && isInString) {
                i++; // what it escapes ends no string
            } else if (c == '"') {
                isInString = !isInString;
            } else if (!isInString) {
                braces += c == '{' ? 1 : c == '}' ? weight : 0;
            }
        }
        return braces;
    }

    private List<DataNode> categories(int level, boolean bracesMatch) {
        List<DataNode> categories = new ArrayList<>();
        while (next < Math.min(ids.size(), MOST_CONSTANTS / depth)) {
            Id id = ids.get(next);
            int told = id.braces() - 2; // the first brace is the root's
            boolean isTold = (id.isBeforeMistake() || bracesMatch) && told >= 0 && told < depth;
            if (level > (isTold ? told : 0)) {
                break;
            }
            next++;
            categories.add(
                    isTold && told == level
                            ? category(id, categories(level + 1, bracesMatch))
                            : onEveryLevel(id, level));
        }
        return categories;
    }

    private DataNode onEveryLevel(Id id, int from) {
        return category(id, from + 1 < depth ? List.of(onEveryLevel(id, from + 1)) : List.of());
    }

    private DataNode category(Id found, List<DataNode> children) {
        Position position = found.id().or(found::key).orElseThrow().position();
        List<Entry> entries = new ArrayList<>();
        found.id().ifPresent(id -> entries.add(new Entry("id", position, id)));
        found.key().ifPresent(key -> entries.add(new Entry("key", position, key)));
        if (!is.isEmpty()) {
            entries.add(new Entry("is", position, new Mapping(is, position)));
        }
        if (!children.isEmpty()) {
            entries.add(new Entry("children", position, new Sequence(children, position)));
        }
        return new Mapping(entries, position);
    }
}
