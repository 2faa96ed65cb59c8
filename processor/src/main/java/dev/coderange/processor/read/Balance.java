package dev.coderange.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether the brackets of the rest of a text close exactly those that are open. */
final class Balance {

    /** Looked at this often at most: each look reads the rest of the text. */
    private static final int MOST_LOOKS = 8;

    private final String text;
    private int looks;

    Balance(String text) {
        this.text = text;
    }

    /**
     * Whether the brackets from an offset on close those that are open, and only them; no, where that was asked too often.
     *
     * @param open the open brackets, the outermost first
     */
    boolean fits(int from, String open) {
        if (++looks > MOST_LOOKS) {
            return false;
        }
        Deque<Character> stack = new ArrayDeque<>();
        open.chars().forEach(c -> stack.push((char) c));
        boolean inText = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && inText) {
                i++;
            } else if (c == '"') {
                inText = !inText;
            } else if (!inText && (c == '{' || c == '[')) {
                stack.push(c);
            } else if (!inText && (c == '}' || c == ']')) {
                if (stack.isEmpty() || stack.pop() != (c == '}' ? '{' : '[')) {
                    return false;
                }
            }
        }
        return stack.isEmpty();
    }
}
