package dev.coderange.processor.command.convert;

import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.text.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The format that codes seem to have. Where zeros may be lost, it is the one in which that is a mistake that is found,
 * and not one that is silently believed.
 *
 * @param shapes the shapes, or {@code integer} alone; empty where no code was seen
 * @param note what to say of the guess; {@code ""} where there is no doubt
 */
record FormatGuess(List<String> shapes, String note) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,20}");

    FormatGuess {
        shapes = List.copyOf(shapes);
    }

    /** The format of ranges as they are written. */
    static FormatGuess of(Collection<String> ranges) {
        Map<Integer, Integer> widths = new TreeMap<>();
        boolean hasLeadingZero = false;
        Map<String, List<Set<Character>>> patterns = new LinkedHashMap<>();
        Map<String, String> mergedInto = new LinkedHashMap<>();
        for (String range : ranges) {
            String[] ends = range.split("-", -1);
            boolean areCodes = ends.length <= 2 && List.of(ends).stream().allMatch(CODE.asMatchPredicate());
            for (String end : areCodes ? ends : new String[0]) {
                if (isDigits(end)) {
                    widths.merge(end.length(), 1, Integer::sum);
                    hasLeadingZero |= end.length() > 1 && end.startsWith("0");
                } else {
                    add(patterns.computeIfAbsent(pattern(end), any -> new ArrayList<>()), end);
                }
            }
            boolean isMixed = areCodes && ends.length == 2 && ends[0].length() == ends[1].length();
            if (isMixed && !pattern(ends[0]).equals(pattern(ends[1]))) {
                mergedInto.put(pattern(ends[1]), pattern(ends[0]));
            }
        }
        List<String> shapes = new ArrayList<>();
        String note = digits(widths, hasLeadingZero, patterns.isEmpty(), shapes);
        merge(patterns, mergedInto);
        for (List<Set<Character>> places : patterns.values()) {
            shapes.add(shape(places));
        }
        return new FormatGuess(shapes, note);
    }

    /** Adds the shape of codes that are digits alone, and answers what to say of it. */
    private static String digits(
            Map<Integer, Integer> widths, boolean hasLeadingZero, boolean isAlone, List<String> shapes) {
        if (widths.isEmpty()) {
            return "";
        }
        List<Integer> all = new ArrayList<>(widths.keySet());
        int widest = all.get(all.size() - 1);
        int codes = widths.values().stream().mapToInt(Integer::intValue).sum();
        boolean isFixed = all.size() == 1 || hasLeadingZero || 2 * widths.get(widest) > codes || !isAlone;
        if (!isFixed) {
            shapes.add(IntegerFormat.TEXT);
            return "Codes have " + all.get(0) + " to " + widest
                    + " digits and none begins with a zero, so they are taken"
                    + " for plain numbers. If they have lost zeros, give --format " + "N".repeat(widest) + ".";
        }
        shapes.add("N".repeat(widest));
        return all.size() == 1
                ? ""
                : "Most codes have " + widest
                        + " digits. Those with fewer have lost zeros, unless they are plain numbers:"
                        + " then give --format integer.";
    }

    private static boolean isDigits(String code) {
        return code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Which places of a code are digits and which are letters. */
    private static String pattern(String code) {
        var pattern = new StringBuilder();
        for (char c : code.toCharArray()) {
            pattern.append(c <= '9' ? 'N' : 'A');
        }
        return pattern.toString();
    }

    private static void add(List<Set<Character>> places, String code) {
        for (int i = 0; i < code.length(); i++) {
            if (i == places.size()) {
                places.add(new TreeSet<>());
            }
            places.get(i).add(code.charAt(i));
        }
    }

    /** Codes of one length that are the ends of one range have one shape. */
    private static void merge(Map<String, List<Set<Character>>> patterns, Map<String, String> mergedInto) {
        mergedInto.forEach((from, into) -> {
            List<Set<Character>> places = patterns.get(from);
            List<Set<Character>> target = patterns.get(into);
            if (places != null && target != null && places != target) {
                for (int i = 0; i < places.size(); i++) {
                    target.get(i).addAll(places.get(i));
                }
                patterns.remove(from);
            }
        });
    }

    private static String shape(List<Set<Character>> places) {
        int lastDigit = -1;
        for (int i = 0; i < places.size(); i++) {
            lastDigit = hasDigit(places.get(i)) ? i : lastDigit;
        }
        var shape = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            shape.append(place(places.get(i), i < lastDigit));
        }
        return shape.toString();
    }

    private static boolean hasDigit(Set<Character> place) {
        return place.stream().anyMatch(c -> c <= '9');
    }

    /** A place: a digit is any digit; letters in front are counted through, and those at the end name families. */
    private static String place(Set<Character> seen, boolean isCounted) {
        Set<Character> letters = new LinkedHashSet<>(seen);
        letters.removeIf(c -> c <= '9');
        if (letters.isEmpty()) {
            return "N";
        }
        List<Character> ordered = new ArrayList<>(letters);
        char first = ordered.get(0);
        char last = ordered.get(ordered.size() - 1);
        String digits = hasDigit(seen) ? "0-9" : "";
        if (digits.isEmpty() && first == last) {
            return first == 'N' ? "[N]" : String.valueOf(first);
        }
        String range = first == last ? String.valueOf(first) : first + "-" + last;
        return "[" + digits
                + (isCounted
                        ? range
                        : String.join("", ordered.stream().map(String::valueOf).toList())) + "]";
    }

    /** For a sentence: {@code NNNNN or NNNN[FT]}. */
    String text() {
        return Lists.joined(shapes, "or");
    }
}
