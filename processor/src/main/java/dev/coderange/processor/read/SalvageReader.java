package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.SyntaxMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads text that is not JSON: says what the first mistake is, and reads on past it by what was likely meant, so that the
 * rest of the file keeps its names.
 */
final class SalvageReader {

    /** An object with more members is none of range data, and is not copied to add some. */
    private static final int MOST_REOPENED = 20;

    private final String text;
    private final Cursor cursor;
    private final ScalarScanner scalars;
    private final FirstMistake mistake;
    private final Balance balance;
    private final OpenBrackets open = new OpenBrackets();

    /**
     * What could be read.
     *
     * @param root the outermost value, if there is any
     * @param mistake the first mistake, if this reader sees one
     */
    record Salvage(Optional<DataNode> root, Optional<Problem> mistake) {}

    private SalvageReader(String text, Lines lines) {
        this.text = text;
        this.mistake = new FirstMistake(lines);
        this.cursor = new Cursor(text, mistake);
        this.scalars = new ScalarScanner(text, cursor, mistake);
        this.balance = new Balance(text);
    }

    static Salvage read(String text, Lines lines) {
        var reader = new SalvageReader(text, lines);
        Optional<DataNode> root = reader.root();
        Optional<Problem> mistake = reader.mistake.problem();
        boolean isOther = mistake.isPresent() && !text.isBlank() && text.indexOf('{') < 0;
        return new Salvage(root, isOther ? Optional.of(otherFile()) : mistake);
    }

    private static Problem otherFile() {
        return Problem.error(new Position(1, 1), SyntaxMessage.NOT_RANGE_DATA.with());
    }

    private Optional<DataNode> root() {
        if (text.isBlank()) {
            mistake.report(0, SyntaxMessage.EMPTY_FILE.with());
            return Optional.empty();
        }
        char c = cursor.next();
        if (cursor.isAtEnd()) {
            return Optional.empty();
        }
        Position position = mistake.at(cursor.offset());
        if (c != '{') {
            DataNode root = value();
            reportRest();
            return Optional.of(root);
        }
        List<Entry> entries = new ArrayList<>();
        readObject(entries);
        while (reportRest()) {
            readMembers(entries);
            if (cursor.peek() == '}' || cursor.peek() == ']') {
                cursor.skip();
            }
        }
        return Optional.of(new Mapping(entries, position));
    }

    /** Whether more follows the root. */
    private boolean reportRest() {
        cursor.next();
        if (cursor.isAtEnd()) {
            return false;
        }
        mistake.report(cursor.offset(), SyntaxMessage.TEXT_AFTER_END.with());
        if (cursor.peek() == ',' || cursor.peek() == ':') {
            cursor.skip();
        }
        return true;
    }

    private DataNode value() {
        char c = cursor.peek();
        if (c != '{' && c != '[') {
            return scalars.value();
        }
        int offset = cursor.offset();
        if (open.size() == DataReader.DEEPEST) {
            mistake.report(offset, SyntaxMessage.TOO_DEEPLY_NESTED.with(DataReader.DEEPEST));
            cursor.moveTo(text.length());
            return new Sequence(List.of(), mistake.at(offset));
        }
        if (c == '[') {
            List<DataNode> items = new ArrayList<>();
            readList(items);
            return new Sequence(items, mistake.at(offset));
        }
        List<Entry> entries = new ArrayList<>();
        readObject(entries);
        return new Mapping(entries, mistake.at(offset));
    }

    private void readObject(List<Entry> entries) {
        open.push('{', cursor.offset());
        cursor.skip();
        readMembers(entries);
        if (cursor.peek() == '}') {
            cursor.skip();
        }
        open.pop();
    }

    /** Reads members up to the bracket that ends them, or to what cannot belong to this object. */
    private void readMembers(List<Entry> entries) {
        int comma = -1;
        while (true) {
            char c = cursor.next();
            if (cursor.isAtEnd()) {
                reportEnd();
                return;
            }
            switch (c) {
                case '}' -> {
                    reportTrailing(comma, "}");
                    return;
                }
                case ']' -> {
                    if (closesOutside(']')) {
                        return;
                    }
                    cursor.skip();
                }
                case ',', ':', ';' -> {
                    mistake.report(cursor.offset(), SyntaxMessage.EXPECTED_KEY.with(quote(c)));
                    cursor.skip();
                }
                case '{', '[' -> {
                    if (c == '{' && open.isInList()) {
                        reportUnclosed("}");
                        return;
                    }
                    mistake.report(cursor.offset(), SyntaxMessage.EXPECTED_KEY.with(quote(c)));
                    keyless(entries);
                }
                default -> member(entries);
            }
            comma = comma();
        }
    }

    /** Gives a value that has no key to the key before it. */
    private void keyless(List<Entry> entries) {
        Position position = mistake.at(cursor.offset());
        String key = entries.isEmpty() ? "" : entries.get(entries.size() - 1).key();
        entries.add(new Entry(key, position, value()));
    }

    private void member(List<Entry> entries) {
        Position keyPosition = mistake.at(cursor.offset());
        String key = scalars.key();
        int endOfKey = cursor.endOfLast();
        char c = cursor.next();
        if (c == ':') {
            cursor.skip();
            c = cursor.next();
        } else {
            mistake.report(endOfKey, SyntaxMessage.MISSING_COLON.with());
            if (c == '=') {
                cursor.skip();
                c = cursor.next();
            }
        }
        if (c == ',' || c == '}' || c == ']' || cursor.isAtEnd()) {
            mistake.report(cursor.endOfLast(), SyntaxMessage.MISSING_VALUE.with());
            return;
        }
        if (c == ':') {
            mistake.report(cursor.offset(), SyntaxMessage.EXTRA_COLON.with());
            cursor.skip();
            return;
        }
        DataNode value = value();
        entries.add(new Entry(key, keyPosition, value instanceof Mapping first ? listWithoutBracket(first) : value));
    }

    /** An object, or the list of it and those that follow it where a key should: then the bracket before it is missing. */
    private DataNode listWithoutBracket(Mapping first) {
        List<DataNode> items = new ArrayList<>(List.of(first));
        int start = cursor.endOfLast();
        while (cursor.next() == ',') {
            cursor.skip();
            if (cursor.next() != '{') {
                cursor.moveTo(start);
                break;
            }
            mistake.report(first.position(), SyntaxMessage.MISSING_LIST_BRACKET.with());
            items.add(value());
            start = cursor.endOfLast();
        }
        if (items.size() == 1) {
            return first;
        }
        if (cursor.next() == ']') {
            cursor.skip();
        }
        return new Sequence(items, first.position());
    }

    private void readList(List<DataNode> items) {
        open.push('[', cursor.offset());
        cursor.skip();
        readItems(items);
        if (cursor.peek() == ']') {
            cursor.skip();
        }
        open.pop();
    }

    private void readItems(List<DataNode> items) {
        int comma = -1;
        while (true) {
            char c = cursor.next();
            if (cursor.isAtEnd()) {
                reportEnd();
                return;
            }
            switch (c) {
                case ']' -> {
                    reportTrailing(comma, "]");
                    return;
                }
                case '}' -> {
                    if (closesOutside('}')) {
                        return;
                    }
                    cursor.skip();
                }
                case ',', ':', ';' -> {
                    mistake.report(cursor.offset(), SyntaxMessage.EXPECTED_VALUE.with(quote(c)));
                    cursor.skip();
                }
                default -> {
                    int before = comma >= 0 ? comma : cursor.endOfLast();
                    int start = cursor.offset();
                    DataNode item = value();
                    if (item instanceof Text && cursor.next() == ':') {
                        if (membersWithoutObject(items, start, before)) {
                            return;
                        }
                    } else {
                        items.add(item);
                    }
                }
            }
            comma = comma();
        }
    }

    /**
     * A key among the items of a list: the list is not closed, or the object before it was closed too early, or the bracket
     * that opens the next one is missing.
     *
     * @return whether the list is over
     */
    private boolean membersWithoutObject(List<DataNode> items, int key, int before) {
        boolean insideObject = open.contains('{');
        if (insideObject && !balance.fits(key, open.text() + '{')) {
            mistake.report(before, SyntaxMessage.MISSING_BRACKET.with("]", "list", mistake.at(open.offset())));
            cursor.moveTo(key);
            return true;
        }
        mistake.report(key, SyntaxMessage.KEY_IN_LIST.with());
        cursor.moveTo(key);
        open.push('{', key);
        List<Entry> entries = new ArrayList<>();
        readMembers(entries);
        if (cursor.peek() == '}') {
            cursor.skip();
        }
        open.pop();
        addMembers(items, entries, mistake.at(key));
        return false;
    }

    /** Members belong to the object before them, unless that has such a key already. */
    private static void addMembers(List<DataNode> items, List<Entry> entries, Position position) {
        int last = items.size() - 1;
        boolean reopened = last >= 0
                && items.get(last) instanceof Mapping before
                && before.entries().size() <= MOST_REOPENED
                && before.entries().stream()
                        .noneMatch(entry ->
                                entries.stream().anyMatch(added -> added.key().equals(entry.key())));
        if (reopened) {
            Mapping before = (Mapping) items.get(last);
            List<Entry> all = new ArrayList<>(before.entries());
            all.addAll(entries);
            items.set(last, new Mapping(all, before.position()));
        } else {
            items.add(new Mapping(entries, position));
        }
    }

    /** Skips what separates two members or items; returns where the comma was, or -1 if nothing follows or it is missing. */
    private int comma() {
        int end = cursor.endOfLast();
        char c = cursor.next();
        if (c == ',' || c == ';') {
            if (c == ';') {
                mistake.report(cursor.offset(), SyntaxMessage.SEMICOLON.with());
            }
            int comma = cursor.offset();
            cursor.skip();
            return comma;
        }
        boolean nested = c == '{' && open.isObject();
        if (c != '}' && c != ']' && !nested && !cursor.isAtEnd()) {
            mistake.report(end, SyntaxMessage.MISSING_COMMA.with());
        }
        return -1;
    }

    /** Whether a bracket closes something further out, so that what is open inside is not closed; if not, it is one too many. */
    private boolean closesOutside(char bracket) {
        char opening = bracket == ']' ? '[' : '{';
        boolean tooMany =
                !open.contains(opening) || !mistake.isMade() && balance.fits(cursor.offset() + 1, open.text());
        if (tooMany) {
            mistake.report(cursor.offset(), SyntaxMessage.EXTRA_BRACKET.with(bracket));
            return false;
        }
        reportUnclosed(bracket == ']' ? "}" : "]");
        return true;
    }

    private void reportUnclosed(String missing) {
        if (!open.isEmpty()) {
            mistake.report(
                    cursor.endOfLast(),
                    SyntaxMessage.MISSING_BRACKET.with(
                            missing, missing.equals("}") ? "object" : "list", mistake.at(open.offset())));
        }
    }

    private void reportEnd() {
        if (!open.isEmpty()) {
            boolean object = open.isObject();
            mistake.report(
                    cursor.endOfLast(),
                    SyntaxMessage.UNCLOSED_AT_END.with(
                            object ? "object" : "list", mistake.at(open.offset()), object ? "}" : "]"));
        }
    }

    private void reportTrailing(int comma, String bracket) {
        if (comma >= 0) {
            mistake.report(comma, SyntaxMessage.EXTRA_COMMA.with(bracket));
        }
    }

    private static String quote(char c) {
        return c == ',' ? "a comma" : c == ':' ? "a colon" : c == ';' ? "a semicolon" : "a " + c;
    }
}
