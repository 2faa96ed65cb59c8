package dev.coderange.processor.command.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All codes that can be ends of ranges with one another, ascending, each with its categories on a day. */
public final class CodeLine {

    private final List<String> codes;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<List<String>> paths = new ArrayList<>();

    /**
     * The codes of a shape.
     *
     * @param shape N is a digit, ? a letter from A to D, and anything else itself
     */
    public CodeLine(String shape, NaiveData data, LocalDate on) {
        codes = codes(shape);
        for (String code : codes) {
            indexes.put(code, paths.size());
            paths.add(data.path(code, on));
        }
    }

    private static List<String> codes(String shape) {
        List<String> codes = List.of("");
        for (char place : shape.toCharArray()) {
            List<String> longer = new ArrayList<>();
            for (String code : codes) {
                String choices = place == 'N' ? "0123456789" : place == '?' ? "ABCD" : String.valueOf(place);
                choices.chars().forEach(choice -> longer.add(code + (char) choice));
            }
            codes = longer;
        }
        return codes;
    }

    public List<String> codes() {
        return codes;
    }

    public int index(String code) {
        return indexes.get(code);
    }

    public List<String> path(int index) {
        return paths.get(index);
    }

    /** The first of the codes around one that have its path, all of them. */
    int firstOfGap(int index) {
        int first = index;
        while (first > 0 && paths.get(first - 1).equals(paths.get(index))) {
            first--;
        }
        return first;
    }

    int lastOfGap(int index) {
        int last = index;
        while (last + 1 < paths.size() && paths.get(last + 1).equals(paths.get(index))) {
            last++;
        }
        return last;
    }

    boolean areOneCategory(int first, int last, int level) {
        for (int i = first; i <= last; i++) {
            if (paths.get(i).size() <= level
                    || !paths.get(i).get(level).equals(paths.get(first).get(level))) {
                return false;
            }
        }
        return true;
    }

    /** The last code before one that is in a category of a level, or -1. */
    int heldBefore(int index, int level) {
        int before = index - 1;
        while (before >= 0 && paths.get(before).size() <= level) {
            before--;
        }
        return before;
    }

    int heldAfter(int index, int level) {
        int after = index + 1;
        while (after < paths.size() && paths.get(after).size() <= level) {
            after++;
        }
        return after < paths.size() ? after : -1;
    }

    /** Which of two codes, or whether both, are nearest to one. */
    List<String> nearer(int index, int before, int after) {
        List<String> nearer = new ArrayList<>();
        if (before >= 0 && (after < 0 || index - before <= after - index)) {
            nearer.add(codes.get(before));
        }
        if (after >= 0 && (before < 0 || after - index <= index - before)) {
            nearer.add(codes.get(after));
        }
        return nearer;
    }
}
