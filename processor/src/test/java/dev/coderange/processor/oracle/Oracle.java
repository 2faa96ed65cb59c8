package dev.coderange.processor.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A data file worked out by hand: every range is spelled out code by code into a map. Integers, which may be too many
 * to spell out, are compared as numbers.
 */
final class Oracle {

    /** A category as the data has it; ranges are the texts of the data. */
    record Entry(String id, int level, String parent, String title, String description, List<String> ranges) {}

    private final JsonNode root;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Map<String, String>> owners = new ArrayList<>();
    private final Map<String, Set<String>> ofShape = new HashMap<>();

    private Oracle(JsonNode root) {
        this.root = root;
        for (int level = 0; level < root.get("levels").size(); level++) {
            owners.add(new HashMap<>());
        }
        collect(root.get("categories"), 0, "");
        if (!isInteger()) {
            entries.forEach(this::spellOut);
            root.path("overlaps").forEach(this::resolve);
        }
    }

    static Oracle read(Path data) {
        try {
            return new Oracle(new ObjectMapper().readTree(Files.readAllBytes(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(JsonNode categories, int level, String parent) {
        for (JsonNode category : categories) {
            String id = category.get("id").asText();
            String fromId = id.charAt(0)
                    + id.substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            entries.add(new Entry(
                    id,
                    level,
                    parent,
                    category.path("title").asText(fromId),
                    category.path("description").asText(""),
                    texts(category.get("ranges")).toList()));
            if (category.has("children")) {
                collect(category.get("children"), level + 1, id);
            }
        }
    }

    private void spellOut(Entry entry) {
        for (String range : entry.ranges()) {
            codes(range).forEach(code -> owners.get(entry.level()).put(code, entry.id()));
        }
    }

    private void resolve(JsonNode overlap) {
        String owner = overlap.get("belongsTo").asText();
        int level = entries.stream()
                .filter(each -> each.id().equals(owner))
                .findFirst()
                .orElseThrow()
                .level();
        codes(overlap.get("codes").asText()).forEach(code -> owners.get(level).put(code, owner));
    }

    /** Every code of a range, which is one of the shape that both ends have, in the family of the first. */
    private Stream<String> codes(String range) {
        String first = range.split("-")[0];
        String last = range.split("-")[range.split("-").length - 1];
        for (String shape : format()) {
            Set<String> codes = ofShape.computeIfAbsent(
                    shape, each -> Codes.of(List.of(each)).collect(Collectors.toCollection(LinkedHashSet::new)));
            boolean isPrefix = shape.endsWith("*");
            List<String> starts = codes.stream()
                    .filter(code -> isPrefix ? code.startsWith(first) : code.equals(first))
                    .toList();
            List<String> ends = codes.stream()
                    .filter(code -> isPrefix ? code.startsWith(last) : code.equals(last))
                    .toList();
            if (!starts.isEmpty() && !ends.isEmpty()) {
                String low = starts.get(0);
                String high = ends.get(ends.size() - 1);
                String family = isPrefix ? "" : low.substring(Codes.family(shape));
                return codes.stream()
                        .filter(code -> code.compareTo(low) >= 0 && code.compareTo(high) <= 0 && code.endsWith(family));
            }
        }
        throw new IllegalArgumentException(range);
    }

    /** A text without what the data ignores, and without what follows the places of a prefix; null stays null. */
    private String plain(String code) {
        if (code == null) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        code.chars().filter(c -> text("ignore").indexOf(c) < 0).forEach(c -> plain.append((char) c));
        for (String shape : format()) {
            int width = shape.replaceAll("\\[[^]]*]", "N").length() - 1;
            if (shape.endsWith("*")
                    && plain.length() > width
                    && plain.substring(width).matches("[0-9A-Z]*")
                    && ofShape.computeIfAbsent(
                                    shape,
                                    each -> Codes.of(List.of(each))
                                            .collect(Collectors.toCollection(LinkedHashSet::new)))
                            .contains(plain.substring(0, width))) {
                return plain.substring(0, width);
            }
        }
        return plain.toString();
    }

    String name() {
        return root.get("name").asText();
    }

    String text(String key) {
        return root.path(key).asText("");
    }

    List<String> levels() {
        return texts(root.get("levels")).toList();
    }

    List<String> format() {
        return root.path("format").isArray()
                ? texts(root.get("format")).toList()
                : List.of(root.path("format").asText("NNNNN"));
    }

    boolean isInteger() {
        return format().equals(List.of("integer"));
    }

    List<Entry> entries(int level) {
        return entries.stream().filter(entry -> entry.level() == level).toList();
    }

    /** The id of the category that a code belongs to on a level, or null. */
    String owner(int level, String code) {
        return isInteger() ? integerOwner(level, code) : owners.get(level).get(plain(code));
    }

    private String integerOwner(int level, String code) {
        if (code == null || !code.matches("0|[1-9][0-9]*")) {
            return null;
        }
        BigInteger number = new BigInteger(code);
        for (Entry entry : entries(level)) {
            for (String range : entry.ranges()) {
                String[] ends = range.split("-");
                if (number.compareTo(new BigInteger(ends[0])) >= 0
                        && number.compareTo(new BigInteger(ends[ends.length - 1])) <= 0) {
                    return entry.id();
                }
            }
        }
        return null;
    }

    /** How many codes belong to each category of a level. */
    Map<String, Integer> sizes(int level) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        owners.get(level).values().forEach(id -> sizes.merge(id, 1, Integer::sum));
        return sizes;
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
