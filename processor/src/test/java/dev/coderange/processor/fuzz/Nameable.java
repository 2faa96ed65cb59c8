package dev.coderange.processor.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a consumer can name of a data file, however broken the rest of it is: inputs begin with a name and with levels,
 * and as long as these are as they were made, their types must be there.
 */
final class Nameable {

    /** The levels of inputs, from the highest. */
    static final List<String> LEVELS = List.of("Chapter", "Section", "Group");

    private static final Pattern HEADER = Pattern.compile(
            "\\{ \"name\": \"Made\",\\s+\"levels\": \\[\"Chapter\"(, \"Section\"(, \"Group\")?)?\\],\\s");

    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final int levels;
    private final List<List<String>> ids = new ArrayList<>();

    private Nameable(int levels) {
        this.levels = levels;
        LEVELS.forEach(level -> ids.add(new ArrayList<>()));
    }

    /** The text that a file begins with. */
    static String header(int levels) {
        return "{ \"name\": \"Made\",\n  \"levels\": [\"" + String.join("\", \"", LEVELS.subList(0, levels)) + "\"],\n";
    }

    /** What can be named of a file; empty if its beginning is not as it was made. */
    static Optional<Nameable> of(String text) {
        Matcher header = HEADER.matcher(text);
        if (!header.lookingAt()) {
            return Optional.empty();
        }
        Nameable nameable = new Nameable(header.group(2) != null ? 3 : header.group(1) != null ? 2 : 1);
        try {
            Map<String, Integer> counts = new HashMap<>();
            nameable.collect(STRICT.readTree(text).path("categories"), 0, counts);
            nameable.ids.forEach(level -> level.removeIf(id ->
                    counts.get(id.toUpperCase(Locale.ROOT)) > 1 || id.endsWith("_FIRST") || id.endsWith("_LAST")));
        } catch (JsonProcessingException e) {
            nameable.ids.forEach(List::clear); // what is left of the file is a matter of how it is read
        }
        return Optional.of(nameable);
    }

    private void collect(JsonNode categories, int level, Map<String, Integer> counts) {
        if (!categories.isArray()) {
            return;
        }
        for (JsonNode category : categories) {
            String id = category.path("id").asText("");
            if (category.path("id").isTextual() && id.matches("C[0-9]{1,6}") && level < levels) {
                ids.get(level).add(id);
            }
            counts.merge(id.toUpperCase(Locale.ROOT), 1, Integer::sum);
            collect(category.path("children"), level + 1, counts);
        }
    }

    /** A class that names it all, where a missing name is an error at once: in signatures and in annotations. */
    String source(String packageName) {
        StringBuilder source = new StringBuilder("package " + packageName + ";\n\nabstract class Uses {\n"
                + "    MadeClassifier classifier;\n    MadeRanges ranges;\n    @MadeCode String code;\n");
        for (int level = 0; level < levels; level++) {
            String name = LEVELS.get(level);
            String member = name.toLowerCase(Locale.ROOT);
            source.append("    abstract Made%s %s(Made%s given);\n".formatted(name, member, name));
            for (String id : ids.get(level)) {
                source.append("    @MadeCode(%s = Made%s.%s) String %s;\n".formatted(member, name, id, id));
            }
        }
        return source.append("}\n").toString();
    }
}
