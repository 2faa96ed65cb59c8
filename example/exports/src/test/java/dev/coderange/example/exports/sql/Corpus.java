package dev.coderange.example.exports.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Every code of every shape of a set, every day on which something changes, and texts that are nearly codes. */
final class Corpus {

    private static final String DIGITS = "0123456789";

    private static final List<String> SAMPLES =
            List.of("70010", "71045", "00100", "99499", "0042T", "0900T", "A100", "D099", "A00", "AB9", "200", "AX");

    /** Characters that some collation, function or column takes for another, or for none. */
    private static final List<String> HOSTILE = List.of(
            " ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\u000B",
            "\f",
            "\u0085",
            "\u00A0",
            "\u2028",
            "\u2029",
            "\u3000",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\u00AD",
            "\u0301",
            "\u202E",
            "\u0001",
            "\u007F",
            "%",
            "_",
            "*",
            "?",
            "^",
            "$",
            ".",
            "-",
            "+",
            "'",
            "\"",
            "`",
            "\\",
            "/",
            ";",
            "--",
            "(",
            "[",
            "]",
            "{",
            "|",
            ":",
            "@",
            "~",
            "a",
            "f",
            "t",
            "z",
            "x",
            "A",
            "F",
            "T",
            "Z",
            "O",
            "I",
            "0",
            "9",
            "\uFF11",
            "\uFF34",
            "\u0661",
            "\u06F1",
            "\u0967",
            "\u00B9",
            "\u00B2",
            "\u2081",
            "\u00BD",
            "\u2460",
            "\u2160",
            "\uD835\uDFCF",
            "\u0130",
            "\u0131",
            "\u017F",
            "\u212A",
            "\u00C5",
            "\u00DF",
            "\u0422",
            "\u0410",
            "\u00AA",
            "\u24C9",
            "\uD83D\uDE00",
            "e1",
            "E1",
            "0x");

    private Corpus() {}

    /** The texts, each once; null is one of them. */
    static List<String> texts(AskedSet set) {
        Set<String> texts = new LinkedHashSet<>();
        switch (set.name()) {
            case "radiology" -> codes(texts::add, DIGITS, DIGITS, DIGITS, DIGITS, DIGITS);
            case "clinic" -> {
                codes(texts::add, DIGITS, DIGITS, DIGITS, DIGITS, DIGITS);
                codes(texts::add, DIGITS, DIGITS, DIGITS, DIGITS, "AFTabXt");
                codes(texts::add, "ABCDEad", DIGITS, DIGITS, DIGITS);
            }
            case "diagnoses" -> diagnoses(texts);
            case "supplies" -> {
                codes(texts::add, DIGITS, DIGITS, DIGITS);
                codes(texts::add, "01", DIGITS, DIGITS, DIGITS, DIGITS);
                codes(texts::add, letters(), DIGITS + "ABC", DIGITS);
                codes(texts::add, letters(), letters());
            }
            default -> throw new IllegalArgumentException(set.name());
        }
        hostile(texts);
        List<String> all = new ArrayList<>(texts);
        all.add(null);
        return all;
    }

    private static void diagnoses(Set<String> texts) {
        codes(
                code -> texts.addAll(List.of(code, code + "1", code + ".AZ09", code + "a", code + "\n", code + "X\n")),
                letters(),
                DIGITS + "AB",
                DIGITS + "ABC");
        codes(
                code -> texts.addAll(List.of(
                        code.charAt(0) + "." + code.substring(1),
                        "-" + code + "-",
                        code + "'",
                        code.substring(0, 2) + "_" + code.substring(2),
                        code.substring(0, 2) + "\uFF0E" + code.substring(2))),
                "ABCDZ",
                DIGITS + "A",
                DIGITS + "AB");
        texts.addAll(List.of(".", "-", "'", ".-'", "A", "A0", "Z.Z", "....A00....1"));
    }

    private static void hostile(Set<String> texts) {
        texts.addAll(
                List.of("", " ", "     ", "7001", "700100", "070010", "70010.0", "7.001e4", "70,010", "null", "NULL"));
        texts.addAll(List.of("'; DROP TABLE claims; --", "70010' OR '1'='1", "70010".repeat(5_000)));
        for (String sample : SAMPLES) {
            texts.add(sample.toLowerCase(java.util.Locale.ROOT));
            for (String each : HOSTILE) {
                for (int i = 0; i <= sample.length(); i++) {
                    texts.add(sample.substring(0, i) + each + sample.substring(i));
                    if (i < sample.length()) {
                        texts.add(sample.substring(0, i) + each + sample.substring(i + 1));
                    }
                }
            }
        }
    }

    /** Every text that has one of these characters at each place. */
    private static void codes(Consumer<String> into, String... places) {
        if (places.length == 0) {
            into.accept("");
            return;
        }
        String[] rest = Arrays.copyOfRange(places, 1, places.length);
        for (char c : places[0].toCharArray()) {
            codes(end -> into.accept(c + end), rest);
        }
    }

    private static String letters() {
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    }

    /** The numbers of a set of numbers. */
    static List<Long> numbers() {
        Set<Long> numbers = new LinkedHashSet<>();
        for (long number = -3; number < 66_000; number++) {
            numbers.add(number);
        }
        for (long far = 0; far < 8_000; far++) {
            numbers.add(Long.MAX_VALUE - far);
            numbers.add(Long.MIN_VALUE + far);
        }
        return List.copyOf(numbers);
    }

    /** The days on which something begins or has ended, those before them, and some far away. */
    static List<LocalDate> days(AskedSet set) {
        List<LocalDate> days = new ArrayList<>();
        List<String> changes = switch (set.isDated() ? set.name() : "") {
            case "clinic" ->
                List.of("2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01", "2025-07-01", "2026-01-01");
            case "supplies" -> List.of("2025-06-30", "2025-07-01");
            default -> List.of("2026-01-01");
        };
        for (String change : changes) {
            days.add(LocalDate.parse(change));
            if (set.isDated()) {
                days.add(LocalDate.parse(change).minusDays(1));
            }
        }
        if (set.isDated()) {
            days.add(LocalDate.of(1, 1, 1));
            days.add(LocalDate.of(9999, 12, 31));
        }
        return days.stream().distinct().toList();
    }
}
