package dev.coderange.processor.read;

import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what names types and constants in text that is not JSON, so that no "cannot find symbol" follows our error. Nobody can tell
 * there which level an id is on, so each is put on every level.
 */
final class NameScanner {

    private static final String QUOTE = "[\"'\u2018\u2019\u201C\u201D\u201E]";

    private static final Pattern KEY = Pattern.compile(
            "(?:" + QUOTE + "|[{,]\\s*+)(name|levels|format|id)(?:" + QUOTE + "|\\s*+[:=])[\\p{Z}\\p{C}:=]*+(\\[?)");

    /** A string, or what stands for one where a quote is missing or is the wrong one. */
    private static final Pattern VALUE = Pattern.compile("[\\s,]*+(?:\"([^\"\\\\\r\n]++)\"(?=\\s*+[],}])|" + QUOTE
            + "?+([^,:{}\\[\\]\\\\\r\n" + QUOTE.substring(1) + "++)" + QUOTE + "?+)");

    /** More levels and more constants than a set can have. */
    private static final int MOST_LEVELS = 100;

    private static final int MOST_CONSTANTS = 10_000;

    private NameScanner() {}

    /** The names as sound data has them; empty if the text is not range data at all. */
    static Optional<DataNode> scan(DataText data) {
        String text = data.toString();
        if (text.indexOf('{') < 0) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        List<Text> ids = new ArrayList<>();
        int depth = 0;
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            List<DataNode> values = values(data, key.end());
            if (values.isEmpty()) {
                continue;
            }
            boolean isList = !key.group(2).isEmpty();
            if (key.group(1).equals("id")) {
                ids.add((Text) values.get(0));
            } else {
                DataNode value = isList ? new Sequence(values, data.at(key.end())) : values.get(0);
                entries.add(new Entry(key.group(1), data.at(key.start(1)), value));
            }
            if (depth == 0 && key.group(1).equals("levels")) {
                depth = Math.min(MOST_LEVELS, values.size());
            }
        }
        depth = depth == 0 ? 2 : depth;
        List<DataNode> categories = new ArrayList<>();
        for (Text id : ids.subList(0, Math.min(ids.size(), MOST_CONSTANTS / depth))) {
            categories.add(category(id, depth));
        }
        entries.add(new Entry("categories", data.at(0), new Sequence(categories, data.at(0))));
        return Optional.of(new Mapping(entries, data.at(0)));
    }

    /** The strings at an offset, up to what is none, or is the next key. */
    private static List<DataNode> values(DataText data, int offset) {
        String text = data.toString();
        List<DataNode> values = new ArrayList<>();
        Matcher value = VALUE.matcher(text).region(offset, text.length());
        while (value.lookingAt() && !text.startsWith(":", value.end())) {
            int group = value.group(1) == null ? 2 : 1;
            int end = value.start(group) + value.group(group).stripTrailing().length();
            values.add(new Text(data, value.start(group) - 1, end));
            value.region(value.end(), text.length());
        }
        return values;
    }

    private static Mapping category(Text id, int depth) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("id", id.position(), id));
        if (depth > 1) {
            entries.add(new Entry(
                    "children", id.position(), new Sequence(List.of(category(id, depth - 1)), id.position())));
        }
        return new Mapping(entries, id.position());
    }
}
