package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.JsonText;
import dev.coderange.processor.read.DataNode.Mapping;
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
            Pattern.compile("(?:" + QUOTE + "|[{,]\\s*+)(name|levels|format|id|extends|categories)(?:" + QUOTE
                    + "|\\s*+[:=])[\\p{Z}\\p{C}:=]*+(\\[?)");

    /** A string, or what stands for one where a quote is missing or is the wrong one. */
    private static final Pattern VALUE = Pattern.compile("[\\s,]*+(?:\"([^\"\\\\\r\n]++)\"(?=\\s*+[],}])|" + QUOTE
            + "?+([^,:{}\\[\\]\\\\\r\n" + QUOTE.substring(1) + "++)" + QUOTE + "?+)");

    private static final int MOST_LEVELS = 100;
    private static final int MOST_CONSTANTS = 10_000;

    private final DataText data;
    private final String text;
    private final List<Id> ids = new ArrayList<>();
    private int depth;
    private int next;

    /** An id, how many braces are open there, and whether they must be right. */
    private record Id(Text text, int braces, boolean isBeforeMistake) {}

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
            List<DataNode> values = values(key.end());
            if (values.isEmpty()) {
                continue;
            }
            Position position = data.at(key.start(1));
            if (key.group(1).equals("id")) {
                braces += opened(at, key.start(1));
                at = key.end();
                ids.add(new Id((Text) values.get(0), braces, position.compareTo(mistake) < 0));
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
        boolean bracesMatch = braces + opened(at, text.length()) == 0;
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

    /** How many braces more are opened than closed. No string goes past the end of its line. */
    private int opened(int from, int to) {
        int opened = 0;
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
                opened += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        return opened;
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
                            ? category(id.text(), categories(level + 1, bracesMatch))
                            : onEveryLevel(id.text(), level));
        }
        return categories;
    }

    private DataNode onEveryLevel(Text id, int from) {
        return category(id, from + 1 < depth ? List.of(onEveryLevel(id, from + 1)) : List.of());
    }

    private static DataNode category(Text id, List<DataNode> children) {
        Entry name = new Entry("id", id.position(), id);
        return new Mapping(
                children.isEmpty()
                        ? List.of(name)
                        : List.of(name, new Entry("children", id.position(), new Sequence(children, id.position()))),
                id.position());
    }
}
