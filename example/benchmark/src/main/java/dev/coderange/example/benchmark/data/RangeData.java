package dev.coderange.example.benchmark.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of range data with one level, to be written.
 *
 * @param name the name of the set, an UpperCamel word
 * @param level the name of its level, an UpperCamel word
 * @param source where the figures come from
 * @param numbering how the spans number their codes
 * @param spans the ranges, in order
 */
public record RangeData(String name, String level, String source, Numbering numbering, List<Span> spans) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Writes the file; each id becomes a category, in the order in which the ids first occur. Closes the stream. */
    public void write(OutputStream out) throws IOException {
        ListMultimap<String, Span> byId =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        spans.forEach(span -> byId.put(span.id(), span));
        try (JsonGenerator json = MAPPER.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeStringField("source", source);
            if (numbering.format().size() == 1) {
                json.writeStringField("format", numbering.format().get(0));
            } else {
                writeStrings(json, "format", numbering.format());
            }
            writeStrings(json, "levels", List.of(level));
            json.writeArrayFieldStart("categories");
            for (String id : byId.keySet()) {
                json.writeStartObject();
                json.writeStringField("id", id);
                writeStrings(json, "ranges", Lists.transform(byId.get(id), this::text));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private String text(Span span) {
        String first = numbering.code(span.first());
        return span.size() == 1 ? first : first + "-" + numbering.code(span.last());
    }

    private static void writeStrings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /**
     * The spans of the lowest level of a file of range data, in order and free of overlaps: what the file says of a
     * shared code holds. This is a second reading of the data, with nothing of the processor in it.
     *
     * @throws IOException if the file cannot be read or is not JSON
     */
    public static List<Span> read(InputStream file, Numbering numbering) throws IOException {
        JsonNode root = MAPPER.readTree(file);
        return spans(root, root.path("levels").size() - 1, numbering);
    }

    /**
     * The same for another level, whose categories all have ranges of their own.
     *
     * @param level the name of the level
     * @throws IOException if the file cannot be read, is not JSON or has no such level
     */
    public static List<Span> read(InputStream file, Numbering numbering, String level) throws IOException {
        JsonNode root = MAPPER.readTree(file);
        for (int depth = 0; depth < root.path("levels").size(); depth++) {
            if (root.path("levels").path(depth).textValue().equals(level)) {
                return spans(root, depth, numbering);
            }
        }
        throw new IOException("no level " + level + " in the data, which has " + root.path("levels"));
    }

    private static List<Span> spans(JsonNode root, int depth, Numbering numbering) {
        RangeMap<Long, String> spans = TreeRangeMap.create();
        Set<String> ids = new HashSet<>();
        for (JsonNode category : root.path("categories")) {
            addLevel(category, depth, numbering, spans, ids);
        }
        for (JsonNode overlap : root.path("overlaps")) {
            String owner = overlap.path("belongsTo").textValue();
            if (ids.contains(owner)) {
                spans.put(range(overlap.path("codes").textValue(), numbering), owner);
            }
        }
        return spans.asMapOfRanges().entrySet().stream()
                .map(entry ->
                        new Span(entry.getKey().lowerEndpoint(), entry.getKey().upperEndpoint() - 1, entry.getValue()))
                .toList();
    }

    private static void addLevel(
            JsonNode category, int levelsBelow, Numbering numbering, RangeMap<Long, String> spans, Set<String> ids) {
        if (levelsBelow > 0) {
            for (JsonNode child : category.path("children")) {
                addLevel(child, levelsBelow - 1, numbering, spans, ids);
            }
            return;
        }
        String id = category.path("id").textValue();
        ids.add(id);
        for (JsonNode range : category.path("ranges")) {
            spans.put(range(range.textValue(), numbering), id);
        }
    }

    private static Range<Long> range(String text, Numbering numbering) {
        String[] ends = text.split("-", 2);
        return Range.closedOpen(numbering.number(ends[0]), numbering.number(ends[ends.length - 1]) + 1);
    }

    /**
     * How many ranges a file declares at its lowest level, overlaps or not.
     *
     * @throws IOException if the file cannot be read or is not JSON
     */
    public static int count(InputStream file) throws IOException {
        JsonNode root = MAPPER.readTree(file);
        return count(root.path("categories"), root.path("levels").size() - 1);
    }

    private static int count(JsonNode categories, int levelsBelow) {
        int ranges = 0;
        for (JsonNode category : categories) {
            ranges += levelsBelow > 0
                    ? count(category.path("children"), levelsBelow - 1)
                    : category.path("ranges").size();
        }
        return ranges;
    }
}
