package dev.coderange.processor.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** JSON that can be changed into what JSON forbids as well, such as an object with one key twice. Mutable. */
final class Json {

    enum Kind {
        OBJECT,
        LIST,
        SCALAR
    }

    private Kind kind;
    private String text = "";
    private final List<String> keys = new ArrayList<>();
    private final List<Json> values = new ArrayList<>();

    private Json(Kind kind) {
        this.kind = kind;
    }

    static Json of(JsonNode node) {
        if (node.isObject()) {
            Json object = new Json(Kind.OBJECT);
            node.properties().forEach(field -> object.put(quoted(field.getKey()), of(field.getValue())));
            return object;
        }
        if (node.isArray()) {
            Json list = new Json(Kind.LIST);
            node.forEach(item -> list.values.add(of(item)));
            return list;
        }
        return scalar(node.toString());
    }

    /** A scalar as it will stand in the file, quotes included. */
    static Json scalar(String text) {
        Json scalar = new Json(Kind.SCALAR);
        scalar.text = text;
        return scalar;
    }

    static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    List<Json> values() {
        return values;
    }

    List<String> keys() {
        return keys;
    }

    void put(String quotedKey, Json value) {
        keys.add(quotedKey);
        values.add(value);
    }

    void insert(int at, String quotedKey, Json value) {
        if (kind == Kind.OBJECT) {
            keys.add(at, quotedKey);
        }
        values.add(at, value);
    }

    void remove(int at) {
        if (kind == Kind.OBJECT) {
            keys.remove(at);
        }
        values.remove(at);
    }

    /** Becomes what another is. */
    void become(Json other) {
        Json copy = other.copy();
        kind = copy.kind;
        text = copy.text;
        keys.clear();
        keys.addAll(copy.keys);
        values.clear();
        values.addAll(copy.values);
    }

    Json copy() {
        Json copy = new Json(kind);
        copy.text = text;
        copy.keys.addAll(keys);
        values.forEach(value -> copy.values.add(value.copy()));
        return copy;
    }

    void visit(Consumer<Json> visitor) {
        visitor.accept(this);
        values.forEach(value -> value.visit(visitor));
    }

    /** The text of a file; blanks and line ends fall by chance. */
    void write(StringBuilder into, Dice dice) {
        switch (kind) {
            case SCALAR -> into.append(text);
            case LIST -> items(into, dice, '[', ']');
            default -> items(into, dice, '{', '}');
        }
    }

    private void items(StringBuilder into, Dice dice, char open, char close) {
        into.append(open);
        for (int i = 0; i < values.size(); i++) {
            into.append(i == 0 ? "" : ",").append(dice.pick(List.of("", " ", "\n", "\n  ", "\r\n", "\t")));
            if (kind == Kind.OBJECT) {
                into.append(keys.get(i)).append(dice.pick(List.of(":", ": ", ": ", " :\n")));
            }
            values.get(i).write(into, dice);
        }
        into.append(dice.oneIn(3) ? "\n" : "").append(close);
    }
}
