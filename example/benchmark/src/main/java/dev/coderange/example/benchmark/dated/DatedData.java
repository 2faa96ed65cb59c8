package dev.coderange.example.benchmark.dated;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.coderange.example.benchmark.data.Numbering;
import dev.coderange.example.benchmark.data.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Writes a history as range data with dates. */
final class DatedData {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final MadeHistory history;

    /** Each category's ranges with their days. */
    private final ListMultimap<String, Range> byId =
            MultimapBuilder.hashKeys().arrayListValues().build();

    /**
     * Codes in a row that are in a category from one period to another.
     *
     * @param from the first period
     * @param end the period behind the last
     */
    private record Range(int first, int last, int from, int end) {}

    private DatedData(MadeHistory history) {
        this.history = history;
    }

    /**
     * Writes the file, in which each id is a category, in the order in which the ids first occur at the beginning.
     * Closes the stream.
     */
    static void write(MadeHistory history, List<Span> beginning, OutputStream out) throws IOException {
        var data = new DatedData(history);
        data.addRanges();
        data.write(beginning.stream().map(Span::id).distinct().toList(), out);
    }

    private void addRanges() {
        int first = MadeHistory.FIRST;
        for (int code = first + 1; code <= MadeHistory.LAST + 1; code++) {
            if (code > MadeHistory.LAST || !history.of(code).equals(history.of(first))) {
                addPeriods(first, code - 1);
                first = code;
            }
        }
    }

    private void addPeriods(int first, int last) {
        List<String> ids = history.of(first);
        int from = 0;
        for (int period = 1; period <= ids.size(); period++) {
            if (period == ids.size() || !Objects.equals(ids.get(period), ids.get(from))) {
                if (ids.get(from) != null) {
                    byId.put(ids.get(from), new Range(first, last, from, period));
                }
                from = period;
            }
        }
    }

    private void write(List<String> ids, OutputStream out) throws IOException {
        List<LocalDate> editions = history.editions();
        try (JsonGenerator json = MAPPER.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("name", "Made");
            json.writeStringField("source", "radiology's ranges with a made-up history");
            json.writeStringField("effective", editions.get(editions.size() - 1).toString());
            json.writeArrayFieldStart("levels");
            json.writeString("Part");
            json.writeEndArray();
            json.writeArrayFieldStart("categories");
            for (String id : ids) {
                json.writeStartObject();
                json.writeStringField("id", id);
                json.writeArrayFieldStart("ranges");
                for (Range range : byId.get(id)) {
                    write(range, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void write(Range range, JsonGenerator json) throws IOException {
        String first = Numbering.FIVE_DIGITS.code(range.first());
        json.writeStartObject();
        json.writeStringField(
                "codes",
                range.first() == range.last() ? first : first + "-" + Numbering.FIVE_DIGITS.code(range.last()));
        if (range.from() > 0) {
            json.writeStringField(
                    "from", history.editions().get(range.from() - 1).toString());
        }
        if (range.end() <= history.editions().size()) {
            json.writeStringField(
                    "through",
                    history.editions().get(range.end() - 1).minusDays(1).toString());
        }
        json.writeEndObject();
    }
}
