package dev.coderange.processor.check;

import dev.coderange.processor.check.AttributeReader.Declared;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.Suggestions;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code is}: the values that a category has of the attributes. A number or a boolean may be in quotes, as a
 * table has them.
 */
final class ValueReader {

    /** More digits mean nothing to anybody, and the largest exponent is one that {@code BigDecimal} takes. */
    private static final int LONGEST_DECIMAL = 1_000;

    private static final BigInteger LEAST = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Integer.MAX_VALUE);

    private final Map<String, Declared> attributes = new LinkedHashMap<>();
    private final Suggestions suggestions;
    private final ProblemCollector problems;

    ValueReader(List<Declared> attributes, ProblemCollector problems) {
        for (Declared attribute : attributes) {
            this.attributes.put(attribute.name(), attribute);
        }
        this.suggestions = new Suggestions(this.attributes.keySet());
        this.problems = problems;
    }

    /** Patterns of numbers, which only data with such attributes needs. */
    private static final class Numbers {
        static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]*)");
        static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
        static final Pattern SHORT = Pattern.compile("[^eE]*(?:[eE][+-]?[0-9]{1,6})?");
        static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    }

    /** The values of a category by the names of their attributes; a wrong one, with a problem, is some other. */
    Map<String, String> read(MappingReader category) {
        Optional<DataNode> value = category.value("is");
        if (value.isEmpty()) {
            return Map.of();
        }
        if (!(value.get() instanceof Mapping mapping)) {
            problems.error(value.get().position(), DataMessage.IS_NOT_OBJECT.with(MappingReader.typeName(value.get())));
            return standIns();
        }
        Map<String, String> values = new HashMap<>();
        Map<String, Entry> firsts = new HashMap<>();
        for (Entry entry : mapping.entries()) {
            Entry first = firsts.putIfAbsent(entry.key(), entry);
            if (first != null) {
                problems.error(
                        entry.keyPosition(),
                        DataMessage.DUPLICATE_KEY.with(Quoted.of(entry.key()), first.keyPosition()));
            } else if (!attributes.containsKey(entry.key())) {
                reportUnknown(entry)
                        .ifPresent(meant -> attributes
                                .get(meant)
                                .attribute()
                                .ifPresent(known ->
                                        values.putIfAbsent(meant, known.type().standIn())));
            } else {
                Optional<Attribute> attribute = attributes.get(entry.key()).attribute();
                attribute.ifPresent(known -> values.put(entry.key(), value(known, entry.value())));
            }
        }
        return values;
    }

    /** A value of every attribute, so that none is missing too. */
    private Map<String, String> standIns() {
        Map<String, String> values = new HashMap<>();
        for (Declared declared : attributes.values()) {
            declared.attribute()
                    .ifPresent(known -> values.put(known.name(), known.type().standIn()));
        }
        return values;
    }

    /** Answers with the attribute that is likely meant, if one is. */
    private Optional<String> reportUnknown(Entry entry) {
        String unknown = Quoted.of(entry.key());
        Optional<String> near = suggestions.nearest(entry.key());
        if (near.isPresent()) {
            problems.error(entry.keyPosition(), DataMessage.UNKNOWN_ATTRIBUTE.with(unknown, Quoted.of(near.get())));
        } else if (attributes.isEmpty()) {
            problems.error(entry.keyPosition(), DataMessage.NO_ATTRIBUTES.with(unknown, unknown));
        } else {
            List<String> names = new ArrayList<>();
            for (String name : attributes.keySet()) {
                names.add(Quoted.of(name));
            }
            problems.error(
                    entry.keyPosition(), DataMessage.UNKNOWN_ATTRIBUTE_OF.with(unknown, Lists.shortened(names, "and")));
        }
        return near;
    }

    private String value(Attribute attribute, DataNode node) {
        String name = Quoted.of(attribute.name());
        if (MappingReader.isNull(node)) {
            problems.error(node.position(), DataMessage.NULL_VALUE.with(name));
            return attribute.type().standIn();
        }
        if (attribute.type() == Attribute.Type.TEXT) {
            Optional<Text> text = TextRules.text(name, node, problems);
            return text.isPresent() ? text.get().value() : attribute.type().standIn();
        }
        String written = written(node);
        Optional<Said> wrong = wrong(attribute, written, node);
        wrong.ifPresent(said -> problems.error(node.position(), said));
        return wrong.isPresent()
                ? attribute.type().standIn()
                : attribute.type() == Attribute.Type.BOOLEAN ? written.toLowerCase(Locale.ROOT) : written;
    }

    private static Optional<Said> wrong(Attribute attribute, String written, DataNode node) {
        String name = Quoted.of(attribute.name());
        String shown = shown(node);
        switch (attribute.type()) {
            case INTEGER:
                if (!Numbers.INTEGER.matcher(written).matches()) {
                    return Optional.of(DataMessage.NOT_AN_INTEGER.with(name, shown));
                }
                return isInt(written)
                        ? Optional.empty()
                        : Optional.of(DataMessage.INTEGER_BEYOND_INT.with(name, shown));
            case DECIMAL:
                if (!Numbers.DECIMAL.matcher(written).matches()) {
                    Said said = DataMessage.NOT_A_DECIMAL.with(name, shown);
                    boolean hasComma = Numbers.COMMA.matcher(written).matches();
                    return Optional.of(said.and(hasComma ? Hint.WRITE.with(written.replace(',', '.')) : ""));
                }
                return written.length() <= LONGEST_DECIMAL
                                && Numbers.SHORT.matcher(written).matches()
                        ? Optional.empty()
                        : Optional.of(DataMessage.DECIMAL_TOO_LONG.with(name, shown, LONGEST_DECIMAL));
            default:
                return written.equalsIgnoreCase("true") || written.equalsIgnoreCase("false")
                        ? Optional.empty()
                        : Optional.of(DataMessage.NOT_A_BOOLEAN.with(name, shown));
        }
    }

    private static boolean isInt(String digits) {
        if (digits.length() > "-2147483648".length()) {
            return false;
        }
        var number = new BigInteger(digits);
        return number.compareTo(LEAST) >= 0 && number.compareTo(GREATEST) <= 0;
    }

    /** The text of a value, in quotes or not; empty for what is neither text nor a number nor a boolean. */
    private static String written(DataNode node) {
        if (node instanceof Text text) {
            return text.value();
        } else if (node instanceof Numeral number) {
            return number.text();
        }
        return node instanceof Literal literal ? literal.text() : "";
    }

    private static String shown(DataNode node) {
        if (node instanceof Text text) {
            return Quoted.of(text.value());
        } else if (node instanceof Numeral number) {
            return Quoted.bare(number.text());
        }
        return MappingReader.typeName(node);
    }
}
