package dev.coderange.processor.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
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

    /** The codes of a shape in the order of the text; of those that begin alike, where it goes by prefix, the shortest. */
    private static Stream<String> ofShape(String shape) {
        Stream<String> codes = Stream.of("");
        for (String place : places(shape)) {
            codes = codes.flatMap(code -> place.chars().mapToObj(c -> code + (char) c));
        }
        return codes;
    }

    /** Where the letters begin that name a family: behind the last place that can be a digit. */
    static int family(String shape) {
        List<String> places = places(shape);
        int family = places.size();
        while (family > 0 && places.get(family - 1).chars().noneMatch(Character::isDigit)) {
            family--;
        }
        return family;
    }

    private static List<String> places(String shape) {
        List<String> places = new ArrayList<>();
        int at = 0;
        while (at < shape.length() && shape.charAt(at) != '*') {
            int end = shape.charAt(at) == '[' ? shape.indexOf(']', at) + 1 : at + 1;
            String place = shape.substring(at, end);
            if (place.equals("N")) {
                place = "[0-9]";
            }
            String all = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
            String pattern = place;
            places.add(all.chars()
                    .mapToObj(Character::toString)
                    .filter(c -> c.matches(pattern))
                    .collect(Collectors.joining()));
            at = end;
        }
        return places;
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
        String strange = "0123456789ABFMTUVWXYZaftu+-._ \u0660\u0669\uFF10\uFF19:/@[\u0000\uD835";
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
