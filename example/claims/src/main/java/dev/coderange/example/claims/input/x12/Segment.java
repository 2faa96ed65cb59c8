package dev.coderange.example.claims.input.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A segment, with as much of it as a claim needs: of a longer one the rest is gone, so that no segment is too long for
 * the memory.
 *
 * @param number where it stands in the file; the first is 1
 * @param tag its name, such as {@code CLM}
 * @param elements its elements, each a list of components; repetitions after the first are left out
 */
record Segment(long number, String tag, List<List<String>> elements) {

    /** More elements than any segment has that is read here. */
    static final int MOST_ELEMENTS = 9;

    /** Qualifier, code and four modifiers; a description may follow. */
    static final int MOST_COMPONENTS = 6;

    /** The first component of an element, all of a simple one; empty if it is absent. Elements count from 1. */
    String element(int position) {
        return component(position, 1);
    }

    /** A component of an element; empty if it is absent. Both count from 1. */
    String component(int position, int component) {
        List<String> components = composite(position);
        return component <= components.size() ? components.get(component - 1) : "";
    }

    /** The components of an element; none if it is absent. Elements count from 1. */
    List<String> composite(int position) {
        return position <= elements.size() ? elements.get(position - 1) : List.of();
    }

    /** The segment as people know it, whatever the file divides it by. */
    String text() {
        return tag
                + elements.stream()
                        .map(components -> "*" + String.join(":", components))
                        .collect(Collectors.joining());
    }

    /** Collects what a segment is made of. */
    static final class Builder {

        private final long number;
        private final String tag;
        private final List<List<String>> elements = new ArrayList<>();

        Builder(long number, String tag) {
            this.number = number;
            this.tag = tag;
        }

        /** Adds a component, or a simple element as its first; they come in their order. */
        void add(int position, int component, String text) {
            while (elements.size() < position) {
                elements.add(new ArrayList<>());
            }
            List<String> components = elements.get(position - 1);
            while (components.size() < component - 1) {
                components.add("");
            }
            components.add(text);
        }

        Segment build() {
            return new Segment(number, tag, List.copyOf(elements));
        }
    }
}
