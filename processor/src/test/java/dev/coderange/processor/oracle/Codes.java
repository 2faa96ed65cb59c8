package dev.coderange.processor.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts to ask for. */
final class Codes {

    private Codes() {}

    /** Every code of every shape; none for integers. */
    static Stream<String> of(List<String> format) {
        return format.equals(List.of("integer"))
                ? Stream.empty()
                : format.stream().flatMap(Codes::ofShape);
    }

    private static Stream<String> ofShape(String shape) {
        Stream<String> codes = Stream.of("");
        int at = 0;
        while (at < shape.length()) {
            int end = shape.charAt(at) == '[' ? shape.indexOf(']', at) + 1 : at + 1;
            String choices = choices(shape.substring(at, end));
            codes = codes.flatMap(code -> choices.chars().mapToObj(c -> code + (char) c));
            at = end;
        }
        return codes;
    }

    private static String choices(String place) {
        if (place.equals("N")) {
            return "0123456789";
        }
        if (place.matches("\\[.-.]")) {
            StringBuilder letters = new StringBuilder();
            for (char c = place.charAt(1); c <= place.charAt(3); c++) {
                letters.append(c);
            }
            return letters.toString();
        }
        return place.replaceAll("[\\[\\]]", "");
    }

    /** The ends of every range and what lies beside them; of integers, a leading zero and a sign too. */
    static List<String> around(Oracle oracle) {
        List<String> texts = new ArrayList<>();
        for (int level = 0; level < oracle.levels().size(); level++) {
            for (Oracle.Entry entry : oracle.entries(level)) {
                for (String range : entry.ranges()) {
                    for (String end : range.split("-")) {
                        texts.addAll(List.of(end, "0" + end, "+" + end, " " + end, end + " ", end + "0"));
                        if (oracle.isInteger()) {
                            texts.add(new BigInteger(end).add(BigInteger.ONE).toString());
                            texts.add(
                                    new BigInteger(end).subtract(BigInteger.ONE).toString());
                        }
                    }
                    texts.add(range + "-");
                }
            }
        }
        return texts;
    }

    /** Seeded texts that are nearly codes. */
    static List<String> noise(Oracle oracle, Random random, int count) {
        List<String> ends = oracle.entries(0).stream()
                .flatMap(entry -> entry.ranges().stream())
                .flatMap(range -> Stream.of(range.split("-")))
                .toList();
        String strange = "0123456789AFMTUVWaftu+- \u0660\u0669\uFF10\uFF19:/@[\u0000\uD835";
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(ends.get(random.nextInt(ends.size())));
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                char c = strange.charAt(random.nextInt(strange.length()));
                int at = random.nextInt(text.length());
                if (random.nextInt(4) == 0) {
                    text.insert(at, c);
                } else {
                    text.setCharAt(at, c);
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
