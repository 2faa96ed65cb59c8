package dev.coderange.processor.check;

import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Attribute.Type;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code attributes}: the name of each and the type of its values. */
final class AttributeReader {

    /** Each is a method and a class in the enums of its levels. */
    static final int MOST = 100;

    private static final String MAY_BE_LEFT_OUT = "?";

    /** What other languages call the types. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "string", "text",
            "int", "integer",
            "long", "integer",
            "number", "decimal",
            "bigdecimal", "decimal",
            "double", "decimal",
            "float", "decimal",
            "bool", "boolean");

    private final ProblemCollector problems;

    AttributeReader(ProblemCollector problems) {
        this.problems = problems;
    }

    /**
     * An attribute as the data has it.
     *
     * @param position where its name stands
     * @param attribute what it is, or is likely meant to be; empty where its type is unknown
     */
    record Declared(String name, Position position, Optional<Attribute> attribute) {}

    /** The attributes in the order of the data; empty where it has some that cannot be read. */
    Optional<List<Declared>> read(MappingReader root) {
        Optional<DataNode> value = root.value("attributes");
        if (value.isEmpty()) {
            return root.has("attributes") ? Optional.empty() : Optional.of(List.of());
        }
        if (!(value.get() instanceof Mapping mapping)) {
            problems.error(
                    value.get().position(),
                    DataMessage.ATTRIBUTES_NOT_OBJECT.with(MappingReader.typeName(value.get())));
            return Optional.empty();
        }
        Map<String, Declared> declared = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            var attribute = new Declared(entry.key(), entry.keyPosition(), type(entry));
            Declared first = declared.putIfAbsent(entry.key(), attribute);
            if (first != null) {
                problems.error(
                        entry.keyPosition(), DataMessage.DUPLICATE_KEY.with(Quoted.of(entry.key()), first.position()));
            }
        }
        List<Declared> all = new ArrayList<>(declared.values());
        if (all.size() > MOST) {
            problems.error(all.get(MOST).position(), DataMessage.TOO_MANY_ATTRIBUTES.with(all.size(), MOST));
        }
        return Optional.of(all);
    }

    private Optional<Attribute> type(Entry entry) {
        Optional<Text> text = TextRules.text(Quoted.of(entry.key()), entry.value(), problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String word = text.get().value();
        boolean isOptional = word.endsWith(MAY_BE_LEFT_OUT);
        String bare = isOptional ? word.substring(0, word.length() - 1) : word;
        Optional<Type> type = Type.of(bare);
        if (type.isEmpty()) {
            type = meant(bare.strip());
            reportUnknown(text.get(), type, isOptional ? MAY_BE_LEFT_OUT : "");
        }
        return type.map(known -> new Attribute(entry.key(), known, isOptional));
    }

    /** The type that an unknown word likely means. */
    private static Optional<Type> meant(String word) {
        List<String> words = new ArrayList<>();
        for (Type type : Type.values()) {
            words.add(type.text());
        }
        String known = ELSEWHERE.get(word.toLowerCase(Locale.ROOT));
        return (known == null ? new Suggestions(words).nearest(word) : Optional.of(known)).flatMap(Type::of);
    }

    private void reportUnknown(Text text, Optional<Type> meant, String end) {
        String unknown = Quoted.of(text.value());
        problems.error(
                text.position(),
                meant.isPresent()
                        ? DataMessage.UNKNOWN_TYPE.with(
                                unknown, Quoted.of(meant.get().text() + end))
                        : DataMessage.UNKNOWN_TYPE_OF.with(unknown));
    }
}
