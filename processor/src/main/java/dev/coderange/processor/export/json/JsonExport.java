package dev.coderange.processor.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import java.io.IOException;
import java.io.Writer;

/** Writes a code set as JSON for other languages. */
public final class JsonExport {

    private static final String SCHEMA = "resolved-ranges.schema.json";
    private static final String INTEGERS = "^(0|[1-9][0-9]{0,18})$";

    private final CodeSet set;
    private final String sha256;
    private final ExportedJson page;
    private final JsonGenerator json;

    private JsonExport(CodeSet set, String sha256, ExportedJson page) {
        this.set = set;
        this.sha256 = sha256;
        this.page = page;
        this.json = page.generator();
    }

    /** Writes a set without errors; {@code sha256} is that of the data it was read from. */
    public static void write(CodeSet set, String sha256, Writer out) throws IOException {
        var page = new ExportedJson(out);
        new JsonExport(set, sha256, page).write();
        page.finish();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("name", set.name());
        text("edition", set.edition());
        text("system", set.system());
        text("source", set.source());
        json.writeStringField("sha256", sha256);
        if (set.isDated()) {
            json.writeStringField("effective", Days.day(set.effective().getAsInt()));
        }
        json.writeStringField("ignore", set.format().ignored());
        shapes();
        json.writeArrayFieldStart("levels");
        for (int level = 0; level < set.levels().size(); level++) {
            level(level);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void shapes() throws IOException {
        CodeFormat format = set.format();
        json.writeArrayFieldStart("shapes");
        if (format instanceof ShapedFormat shaped) {
            for (Shape shape : shaped.shapes()) {
                shape(shape.text(), ShapePattern.of(shape), shape.width(), shape.bodyWidth());
            }
        } else {
            shape(IntegerFormat.TEXT, INTEGERS, SortKey.INTEGER_WIDTH, SortKey.INTEGER_WIDTH);
        }
        json.writeEndArray();
    }

    private void shape(String text, String pattern, int width, int body) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", text);
        json.writeStringField("pattern", pattern);
        json.writeNumberField("width", width);
        json.writeNumberField("body", body);
        json.writeEndObject();
    }

    private void level(int level) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", set.levels().get(level).name());
        json.writeArrayFieldStart("categories");
        var above = level == 0 ? null : set.members(level - 1);
        for (CodeSet.Member member : set.members(level)) {
            category(
                    member.category(),
                    above == null ? "" : above.get(member.parent()).category().id());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("ranges");
        for (ResolvedRange range : ResolvedRange.of(set, level)) {
            page.startLine();
            json.writeStringField("first", range.first());
            json.writeStringField("last", range.last());
            json.writeStringField("category", range.category().id());
            if (range.days().hasFirst()) {
                json.writeStringField("from", Days.day(range.days().first()));
            }
            if (range.days().hasLast()) {
                json.writeStringField("through", Days.day(range.days().last()));
            }
            page.endLine();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void category(Category category, String parent) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", category.id());
        text("key", category.key());
        json.writeStringField("title", category.title());
        text("description", category.description());
        text("parent", parent);
        if (!category.values().isEmpty()) {
            json.writeObjectFieldStart("attributes");
            for (Attribute attribute : set.attributes()) {
                String value = category.values().get(attribute.name());
                if (value != null) {
                    attribute(attribute, value);
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void attribute(Attribute attribute, String value) throws IOException {
        switch (attribute.type()) {
            case INTEGER -> json.writeNumberField(attribute.name(), Integer.parseInt(value));
            case BOOLEAN -> json.writeBooleanField(attribute.name(), Boolean.parseBoolean(value));
            // Decimals too: many languages would read 1.50 as a binary fraction.
            default -> json.writeStringField(attribute.name(), value);
        }
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }
}
