package dev.coderange.example.benchmark.cold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What one would write instead: reads the same JSON with Jackson into a {@code TreeMap}, and asks that. */
final class JacksonMain {

    private JacksonMain() {}

    private record Range(int first, int last, String id) {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        NavigableMap<Integer, Range> ranges = read();
        int code = Integer.parseInt(args[0]);
        Map.Entry<Integer, Range> floor = ranges.floorEntry(code);
        String answer = floor != null && code <= floor.getValue().last()
                ? floor.getValue().id()
                : null;
        Answer.print(answer, start);
    }

    private static NavigableMap<Integer, Range> read() throws IOException {
        NavigableMap<Integer, Range> ranges = new TreeMap<>();
        try (InputStream file = JacksonMain.class.getResourceAsStream("/META-INF/coderange/radiology.json")) {
            JsonNode root = new ObjectMapper().readTree(file);
            for (JsonNode category : root.path("categories")) {
                for (JsonNode child : category.path("children")) {
                    for (JsonNode range : child.path("ranges")) {
                        put(ranges, range.textValue(), child.path("id").textValue());
                    }
                }
            }
            for (JsonNode overlap : root.path("overlaps")) {
                put(
                        ranges,
                        overlap.path("codes").textValue(),
                        overlap.path("belongsTo").textValue());
            }
        }
        return ranges;
    }

    /** Puts a range over whatever was there: what is said of a shared code comes last and holds. */
    private static void put(NavigableMap<Integer, Range> ranges, String text, String id) {
        String[] ends = text.split("-");
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[ends.length - 1]);
        Map.Entry<Integer, Range> before = ranges.lowerEntry(first);
        Map.Entry<Integer, Range> end = ranges.floorEntry(last);
        if (end != null && end.getValue().last() > last) {
            Range cut = end.getValue();
            ranges.put(last + 1, new Range(last + 1, cut.last(), cut.id()));
        }
        if (before != null && before.getValue().last() >= first) {
            Range cut = before.getValue();
            ranges.put(cut.first(), new Range(cut.first(), first - 1, cut.id()));
        }
        ranges.subMap(first, true, last, true).clear();
        ranges.put(first, new Range(first, last, id));
    }
}
