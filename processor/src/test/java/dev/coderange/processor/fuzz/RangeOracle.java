package dev.coderange.processor.fuzz;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The answers that a data file calls for, worked out in the plainest way: a code is compared, as text, with the ends of
 * every range. Says nothing of whether the file is right.
 */
final class RangeOracle {

    /** What {@code source} says in files that are sound by the way they are made. */
    static final String SOUND = "made to be sound";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode root;
    private final List<ShapeText> shapes = new ArrayList<>();
    private final List<Entry> top = new ArrayList<>();
    private final List<Resolution> resolutions = new ArrayList<>();

    /** A category: what the data says of it. */
    record Entry(String id, String title, String description, List<String> ranges, List<Entry> children) {}

    private record Resolution(String codes, String owner) {}

    private RangeOracle(JsonNode root) {
        this.root = root;
        if (!isInteger()) {
            texts(root.path("format").isMissingNode() ? JSON.createArrayNode().add("NNNNN") : root.get("format"))
                    .forEach(text -> shapes.add(ShapeText.parse(text)));
        }
        root.get("categories").forEach(category -> top.add(entry(category)));
        root.path("overlaps")
                .forEach(each -> resolutions.add(new Resolution(
                        each.get("codes").textValue(), each.get("belongsTo").textValue())));
    }

    /** The oracle for a file; empty where this has no way to understand it. */
    static Optional<RangeOracle> of(byte[] data) {
        try {
            return Optional.of(new RangeOracle(JSON.readTree(data)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // broken, in whatever way: then the compiler is to say so
        }
    }

    private static Entry entry(JsonNode category) {
        String id = category.get("id").textValue();
        List<Entry> children = new ArrayList<>();
        category.path("children").forEach(child -> children.add(entry(child)));
        String fromId = id.substring(0, 1).toUpperCase(Locale.ROOT)
                + id.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Entry(
                id,
                category.path("title").asText(fromId),
                category.path("description").asText(""),
                texts(category.get("ranges")),
                children);
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(item -> texts.add((item.isObject() ? item.get("codes") : item).textValue()));
        return texts;
    }

    boolean isMadeToBeSound() {
        return SOUND.equals(root.path("source").asText());
    }

    boolean isInteger() {
        return root.path("format").asText("").equals("integer");
    }

    String name() {
        return root.get("name").textValue();
    }

    String text(String key) {
        return root.path(key).asText("");
    }

    List<String> levels() {
        return texts(root.get("levels"));
    }

    List<ShapeText> shapes() {
        return shapes;
    }

    /** The entries of a level, in the order of the data. */
    List<Entry> entries(int level) {
        List<Entry> entries = top;
        for (int i = 0; i < level; i++) {
            entries =
                    entries.stream().flatMap(entry -> entry.children().stream()).toList();
        }
        return entries;
    }

    /** The id of the category that a code belongs to on a level, or null. */
    String owner(int level, String written) {
        String code = written == null ? null : bare(written);
        if (code == null || !isCode(code)) {
            return null;
        }
        List<Entry> siblings = top;
        Entry owner = null;
        for (int i = 0; i <= level; i++) {
            owner = owner(siblings, code);
            if (owner == null) {
                return null;
            }
            siblings = owner.children();
        }
        return owner.id();
    }

    private Entry owner(List<Entry> siblings, String code) {
        List<Entry> claimants = siblings.stream()
                .filter(entry -> entry.ranges().stream().anyMatch(range -> holds(range, code)))
                .toList();
        if (claimants.size() < 2) {
            return claimants.isEmpty() ? null : claimants.get(0);
        }
        for (Resolution resolution : resolutions) {
            if (holds(resolution.codes(), code)) {
                for (Entry claimant : claimants) {
                    if (claimant.id().equals(resolution.owner())) {
                        return claimant;
                    }
                }
            }
        }
        Fault.require(false, "an overlap that nothing resolves and no error names", code + ": " + claimants);
        return null;
    }

    private String bare(String written) {
        StringBuilder bare = new StringBuilder();
        written.chars().filter(c -> text("ignore").indexOf(c) < 0).forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    private boolean isCode(String text) {
        return isInteger()
                ? text.matches("0|[1-9][0-9]{0,18}") && new BigInteger(text).bitLength() <= 63
                : shapes.stream().anyMatch(shape -> shape.matches(text));
    }

    private boolean holds(String range, String code) {
        int dash = range.indexOf('-');
        String first = dash < 0 ? range : range.substring(0, dash);
        String last = dash < 0 ? range : range.substring(dash + 1);
        if (isInteger()) {
            BigInteger number = new BigInteger(code);
            return number.compareTo(new BigInteger(first)) >= 0 && number.compareTo(new BigInteger(last)) <= 0;
        }
        Optional<ShapeText> whole = shapes.stream()
                .filter(shape -> shape.matches(first) && shape.matches(last))
                .findFirst();
        return whole.or(() -> shapes.stream()
                        .filter(shape -> shape.full(first, false).isPresent()
                                && shape.full(last, true).isPresent())
                        .findFirst())
                .filter(shape -> shape.matches(code))
                .map(shape -> shape.holds(
                        shape.full(first, false).orElseThrow(),
                        shape.full(last, true).orElseThrow(),
                        code))
                .orElse(false);
    }

    /** The ends of every range, resolutions included. */
    List<String> ends() {
        List<String> ends = new ArrayList<>();
        for (int level = 0; level < levels().size(); level++) {
            entries(level).forEach(entry -> entry.ranges().forEach(range -> ends.addAll(List.of(range.split("-")))));
        }
        resolutions.forEach(each -> ends.addAll(List.of(each.codes().split("-"))));
        return ends;
    }

    /** A shape as text: which characters its places have, and which of them name a family. */
    record ShapeText(String text, List<String> places, Pattern pattern, int familyFrom, boolean isPrefix) {

        private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

        static ShapeText parse(String text) {
            var places = Pattern.compile("\\[[^]]*]|[A-Z]")
                    .matcher(text)
                    .results()
                    .map(match -> match.group())
                    .toList();
            boolean isPrefix = text.endsWith("*");
            if (!(String.join("", places) + (isPrefix ? "*" : "")).equals(text)) {
                throw new IllegalArgumentException(text);
            }
            StringBuilder pattern = new StringBuilder();
            List<String> characters = new ArrayList<>();
            int familyFrom = isPrefix ? places.size() : 0;
            for (int i = 0; i < places.size(); i++) {
                String place = places.get(i).equals("N") ? "[0-9]" : places.get(i);
                place = place.startsWith("[") ? place : "[" + place + "]";
                pattern.append(place);
                String allowed = place;
                characters.add(ALL.chars()
                        .mapToObj(Character::toString)
                        .filter(c -> c.matches(allowed))
                        .collect(java.util.stream.Collectors.joining()));
                if (place.matches("\\[.*[0-9].*]")) {
                    familyFrom = Math.max(familyFrom, i + 1);
                }
            }
            return new ShapeText(
                    text, characters, Pattern.compile(pattern + (isPrefix ? "[0-9A-Z]*" : "")), familyFrom, isPrefix);
        }

        boolean matches(String code) {
            return pattern.matcher(code).matches();
        }

        /** The end of a range in full, where it is one of this shape. */
        Optional<String> full(String end, boolean isLast) {
            StringBuilder full = new StringBuilder(end);
            while (isPrefix && !end.isEmpty() && full.length() < places.size()) {
                String place = places.get(full.length());
                full.append(place.charAt(isLast ? place.length() - 1 : 0));
            }
            return full.length() == places.size() && matches(full.toString())
                    ? Optional.of(full.toString())
                    : Optional.empty();
        }

        boolean holds(String first, String last, String code) {
            String plain = code.substring(0, places.size());
            return first.substring(familyFrom).equals(plain.substring(familyFrom))
                    && first.compareTo(plain) <= 0
                    && plain.compareTo(last) <= 0;
        }

        boolean isAllDigits() {
            return text.matches("N+");
        }
    }

    /** How many of some codes belong to each category of a level, by id; those in none under the empty id. */
    Map<String, Long> counts(int level, List<String> codes) {
        Map<String, Long> counts = new TreeMap<>();
        codes.forEach(code -> counts.merge(String.valueOf(owner(level, code)), 1L, Long::sum));
        return counts;
    }
}
