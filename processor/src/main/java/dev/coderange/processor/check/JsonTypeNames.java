package dev.coderange.processor.check;

import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;

/** What messages call the kinds of JSON values. */
final class JsonTypeNames {

    private JsonTypeNames() {}

    static String of(DataNode node) {
        if (node instanceof Text) {
            return "text";
        } else if (node instanceof Numeral) {
            return "a number";
        } else if (node instanceof Literal literal) {
            return literal.text();
        } else if (node instanceof Sequence) {
            return "a list";
        } else {
            return "an object";
        }
    }

    static boolean isNull(DataNode node) {
        return node instanceof Literal literal && literal.text().equals("null");
    }
}
