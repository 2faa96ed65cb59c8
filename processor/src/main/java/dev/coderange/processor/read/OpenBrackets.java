package dev.coderange.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;

/** The brackets that are open at a place in a text. */
final class OpenBrackets {

    /** The innermost first. */
    private final Deque<Bracket> brackets = new ArrayDeque<>();

    private record Bracket(char opening, int offset) {}

    void push(char opening, int offset) {
        brackets.push(new Bracket(opening, offset));
    }

    void pop() {
        brackets.pop();
    }

    boolean isEmpty() {
        return brackets.isEmpty();
    }

    int size() {
        return brackets.size();
    }

    /** Where the innermost is opened. */
    int offset() {
        return brackets.element().offset();
    }

    boolean contains(char opening) {
        return brackets.stream().anyMatch(bracket -> bracket.opening() == opening);
    }

    /** Whether the innermost opens an object. */
    boolean isObject() {
        return !isEmpty() && brackets.element().opening() == '{';
    }

    /** Whether the one around the innermost opens a list. */
    boolean isInList() {
        return brackets.stream()
                .skip(1)
                .findFirst()
                .filter(outer -> outer.opening() == '[')
                .isPresent();
    }

    /** The brackets themselves, the outermost first. */
    String text() {
        var text = new StringBuilder();
        brackets.descendingIterator().forEachRemaining(bracket -> text.append(bracket.opening()));
        return text.toString();
    }
}
