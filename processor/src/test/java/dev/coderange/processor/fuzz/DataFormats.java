package dev.coderange.processor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Formats of every make, with categories of ranges that mostly fit them. */
final class DataFormats implements Attack.Kind {

    private static final List<String> LETTERS =
            List.of("A", "T", "Z", "[AFMTU]", "[A-V]", "[AB]", "[XYZ]", "[0-9AB]", "[3-6]", "[A-Z0-9]", "[0C]");

    private static final List<String> IGNORED = List.of(
            ".",
            ".-",
            " ",
            "- ",
            "..",
            "",
            "A",
            "\\u00b7",
            "\\u2028",
            "\\ud83d\\ude00",
            "\\ud800",
            "*/",
            "<@{}&\\\\",
            "%$",
            "\\\"'");

    private static final List<String> STRANGE = List.of(
            "[",
            "]",
            "[]",
            "[A",
            "A]",
            "[A-]",
            "[-A]",
            "[B-A]",
            "[AA]",
            "[A-CB]",
            "[N]",
            "[0-9]",
            "[9-A]",
            "[A-9]",
            "[5-2]",
            "[00]",
            "**",
            "n",
            "a",
            "0",
            "*",
            "?",
            " ",
            "\\u00c4",
            "\\u0414",
            "\\ud83d\\ude00",
            "\\ud800",
            "\\u202e",
            "-",
            "(",
            "\\\\",
            "\\\"",
            "[\\ud800]",
            "[A-\\u00c4]",
            "NNNNNNNNNNNNNNNNNNN");

    @Override
    public byte[] make(Dice dice) {
        List<String> shapes = new ArrayList<>();
        for (int i = dice.oneIn(2) ? 1 : dice.between(1, 4); i > 0; i--) {
            shapes.add(shape(dice));
        }
        if (dice.oneIn(200)) {
            int width = 1 + dice.below(4);
            for (int i = 0; i < 300; i++) {
                shapes.add("N".repeat(width) + (char) ('A' + i % 26) + (char) ('A' + i / 26));
            }
        }
        List<String> ends =
                shapes.stream().flatMap(shape -> ranges(shape, dice).stream()).toList();
        StringBuilder categories = new StringBuilder();
        int id = 0;
        for (String range : ends) {
            categories
                    .append(categories.isEmpty() ? "" : ",\n")
                    .append("    { \"id\": \"C")
                    .append(id++)
                    .append("\", \"ranges\": [\"")
                    .append(range)
                    .append("\"] }");
        }
        String format = shapes.size() == 1 && dice.oneIn(2)
                ? "\"" + shapes.get(0) + "\""
                : shapes.stream().map(shape -> "\"" + shape + "\"").collect(Collectors.joining(", ", "[", "]"));
        String ignored = dice.oneIn(3) ? "  \"ignore\": \"" + dice.pick(IGNORED) + "\",\n" : "";
        return (Nameable.header(1) + "  \"format\": " + format + ",\n" + ignored + "  \"categories\": [\n" + categories
                        + "\n  ]\n}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Letters before and behind some digits, and now and then something strange. */
    private static String shape(Dice dice) {
        int digits = dice.oneIn(10) ? dice.between(7, 20) : dice.between(0, 5);
        StringBuilder shape = new StringBuilder()
                .append(letters(dice))
                .append("N".repeat(digits))
                .append(letters(dice));
        if (dice.oneIn(4)) {
            shape.append('*');
        }
        if (shape.isEmpty() || dice.oneIn(6)) {
            shape.insert(dice.below(shape.length() + 1), dice.pick(STRANGE));
        }
        return shape.toString();
    }

    private static String letters(Dice dice) {
        StringBuilder letters = new StringBuilder();
        for (int i = dice.oneIn(2) ? 0 : dice.between(1, 2); i > 0; i--) {
            letters.append(dice.pick(LETTERS));
        }
        return letters.toString();
    }

    /** Ranges of a shape that mostly do not meet: ends of one family, in order. */
    private static List<String> ranges(String shape, Dice dice) {
        RangeOracle.ShapeText known;
        try {
            known = RangeOracle.ShapeText.parse(shape);
        } catch (IllegalArgumentException e) {
            return List.of(dice.oneIn(2) ? "00000" : shape.replace('N', '5'));
        }
        String model = code(known, dice);
        TreeSet<String> codes = new TreeSet<>();
        for (int i = 0; i < 6; i++) {
            codes.add(like(known, model, dice));
        }
        List<String> sorted = List.copyOf(codes);
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            String first = end(known, sorted.get(i), dice);
            ranges.add(dice.oneIn(3) ? first : first + "-" + end(known, sorted.get(i + 1), dice));
        }
        return ranges.isEmpty() ? List.of(model) : ranges;
    }

    private static String code(RangeOracle.ShapeText shape, Dice dice) {
        return shape.places().stream()
                .map(place -> String.valueOf(dice.pick(place)))
                .collect(Collectors.joining());
    }

    /** A code of the family of another. */
    private static String like(RangeOracle.ShapeText shape, String model, Dice dice) {
        return code(shape, dice).substring(0, shape.familyFrom()) + model.substring(shape.familyFrom());
    }

    /** The end of a range: where the shape goes by prefix, now and then but the beginning of it. */
    private static String end(RangeOracle.ShapeText shape, String code, Dice dice) {
        return shape.isPrefix() && dice.oneIn(6) ? code.substring(0, 1 + dice.below(code.length())) : code;
    }

    @Override
    public void check(byte[] input, Laboratory laboratory) {
        DataCheck.checkInEveryForm(input, laboratory);
    }
}
