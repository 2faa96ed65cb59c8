package dev.coderange.processor.export.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what the script of the page knows, as JSON that can stand in a page. */
final class PageData {

    private final CodeSet set;
    private final Detail detail;
    private final JsonGenerator json;
    private final Map<Days, Integer> periods = new LinkedHashMap<>();

    private PageData(CodeSet set, Detail detail, JsonGenerator json) {
        this.set = set;
        this.detail = detail;
        this.json = json;
    }

    /**
     * The JSON.
     *
     * @param parts what the page shows
     * @param change what changed, where the page says that
     */
    static String of(PageParts parts, Optional<AtlasPage.Changes> change, Detail detail) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new PageData(parts.set(), detail, json).write(parts, change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace("<", "\\u003c");
    }

    private void write(PageParts parts, Optional<AtlasPage.Changes> change) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", set.name());
        writeFormat(set.format());
        json.writeArrayFieldStart("levels");
        for (Level level : set.levels()) {
            json.writeString(level.noun());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("attributes");
        for (Attribute attribute : set.attributes()) {
            json.writeString(attribute.name());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lanes");
        for (Lane lane : parts.lanes().all()) {
            json.writeString(
                    base36(lane.codes().first()) + " " + base36(lane.codes().last()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("nodes");
        for (Entry entry : parts.contents().all()) {
            writeEntry(entry, parts.contents());
        }
        json.writeEndArray();
        if (set.isDated()) {
            writeDays();
        }
        writeShared(parts.shared());
        if (change.isPresent()) {
            writeEarlier(parts.earlier().orElseThrow(), change.get().view().moves());
        }
        json.writeEndObject();
    }

    private void writeFormat(CodeFormat format) throws IOException {
        json.writeStringField("looks", format.description());
        json.writeStringField("ignored", format.ignored());
        if (format instanceof ShapedFormat shaped) {
            json.writeArrayFieldStart("shapes");
            for (Shape shape : shaped.shapes()) {
                json.writeStartObject();
                json.writeStringField("base", base36(shaped.base(shape)));
                json.writeNumberField("body", shape.bodyWidth());
                json.writeBooleanField("prefix", shape.isPrefix());
                json.writeArrayFieldStart("places");
                for (String place : shape.places()) {
                    json.writeString(place);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Title, id, parent, ranges, key, description and values; without what is empty at the end. */
    private void writeEntry(Entry entry, Contents contents) throws IOException {
        json.writeStartArray();
        json.writeString(entry.title());
        json.writeString(entry.category().id());
        json.writeNumber(entry.parent());
        json.writeString(detail.search() ? ranges(entry, contents) : "");
        String key = Entry.cut(entry.category().key(), Math.max(40, Math.min(detail.text(), 500)));
        String description =
                detail.text() == 0 ? "" : Entry.cut(entry.category().description(), detail.text());
        boolean hasValues = detail.text() > 0 && !entry.category().values().isEmpty();
        if (!key.isEmpty() || !description.isEmpty() || hasValues) {
            json.writeString(key);
            json.writeString(description);
        }
        if (hasValues) {
            for (Attribute attribute : set.attributes()) {
                String value = entry.category().values().getOrDefault(attribute.name(), "");
                json.writeString(Entry.cut(value, detail.text()));
            }
        }
        json.writeEndArray();
    }

    /** In a set with dates what a category has on any day; else what it has and its children do not. */
    private String ranges(Entry entry, Contents contents) {
        var text = new Deltas();
        if (set.isDated()) {
            List<DatedRange> history = new ArrayList<>(entry.category().history());
            history.sort(Comparator.comparingLong(range -> range.codes().first()));
            for (DatedRange range : history) {
                text.add(range.codes());
                if (!range.days().equals(Days.ALWAYS)) {
                    text.add("@" + periods.computeIfAbsent(range.days(), any -> periods.size()));
                }
            }
        } else {
            List<CodeRange> below = new ArrayList<>();
            for (Entry child : contents.children(entry)) {
                below.addAll(child.category().ranges());
            }
            RangeSet own = RangeSet.of(entry.category().ranges()).minus(RangeSet.of(below));
            own.ranges().forEach(text::add);
        }
        return text.toString();
    }

    private void writeDays() throws IOException {
        json.writeNumberField("effective", set.effective().orElseThrow());
        json.writeArrayFieldStart("periods");
        for (Days days : periods.keySet()) {
            json.writeStartArray();
            json.writeObject(days.hasFirst() ? days.first() : null);
            json.writeObject(days.hasLast() ? days.last() : null);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writeShared(List<Shared> shared) throws IOException {
        json.writeArrayFieldStart("shared");
        for (Shared each : shared.subList(0, Math.min(detail.entries(), shared.size()))) {
            json.writeStartArray();
            json.writeString(new Deltas().add(each.codes()).toString());
            json.writeNumber(each.owner());
            for (Span claim : each.claims()) {
                json.writeNumber(claim.entry());
                json.writeString(new Deltas().add(claim.codes()).toString());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writeEarlier(PageParts.Earlier earlier, List<ChangeView.Move> moves) throws IOException {
        json.writeArrayFieldStart("earlier");
        for (Entry entry : earlier.contents().all()) {
            json.writeStartArray();
            json.writeString(entry.title());
            json.writeNumber(entry.parent());
            json.writeString(entry.number());
            json.writeNumber(entry.hue());
            var text = new Deltas();
            if (detail.search()) {
                earlier.translation().kept(entry.category().ranges()).ranges().forEach(text::add);
            }
            json.writeString(text.toString());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("moves");
        for (ChangeView.Move move : moves) {
            json.writeStartArray();
            json.writeString(new Deltas().add(move.range()).toString());
            json.writeString(move.kind().verb());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    static String base36(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }

    /** Ranges by ascending first codes: the distance from the first code before, and how many follow it. */
    private static final class Deltas {

        private final StringBuilder text = new StringBuilder();
        private long before;

        Deltas add(CodeRange range) {
            text.append(text.length() == 0 ? "" : ",").append(base36(range.first() - before));
            if (range.last() > range.first()) {
                text.append('.').append(base36(range.last() - range.first()));
            }
            before = range.first();
            return this;
        }

        void add(String more) {
            text.append(more);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
