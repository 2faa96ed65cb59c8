package dev.coderange.processor.read;

import static java.util.stream.Collectors.joining;

import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;

/** A value with its position and all that is in it: {@code {"a"@1:2: ["x"@1:8, 7@1:13]@1:7}@1:1}. */
final class Shown {

    private Shown() {}

    static String of(DataNode node) {
        return bare(node) + "@" + node.position();
    }

    private static String bare(DataNode node) {
        if (node instanceof Text text) {
            return '"' + text.value() + '"';
        } else if (node instanceof Numeral number) {
            return number.text();
        } else if (node instanceof Literal literal) {
            return literal.text();
        } else if (node instanceof Sequence list) {
            return list.items().stream().map(Shown::of).collect(joining(", ", "[", "]"));
        }
        return ((Mapping) node)
                .entries().stream()
                        .map(entry -> '"' + entry.key() + "\"@" + entry.keyPosition() + ": " + of(entry.value()))
                        .collect(joining(", ", "{", "}"));
    }
}
