package dev.coderange.processor.command.diff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.command.console.JsonOutput;
import dev.coderange.processor.command.diff.comparison.Comparison;
import dev.coderange.processor.command.diff.comparison.ConstantChange;
import dev.coderange.processor.command.diff.comparison.DayChange;
import dev.coderange.processor.command.diff.comparison.Edition;
import dev.coderange.processor.command.diff.comparison.LevelChange;
import dev.coderange.processor.command.diff.comparison.LevelChange.Shift;
import dev.coderange.processor.command.diff.comparison.PropertyChange;
import dev.coderange.processor.command.diff.comparison.Share;
import dev.coderange.processor.command.diff.consequence.Consequence;
import dev.coderange.processor.command.diff.consequence.Consequences;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.EditionChange.Foreign;
import dev.coderange.processor.model.EditionChange.Reclassified;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A comparison for programs. Keys are added in later versions, and none changes its meaning. */
public final class JsonReport implements JsonOutput.Value {

    private final Comparison comparison;
    private JsonGenerator json;

    public JsonReport(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public void writeTo(JsonGenerator generator) throws IOException {
        json = generator;
        json.writeStartObject();
        edition("before", comparison.before());
        edition("after", comparison.after());
        json.writeBooleanField("equal", comparison.isEqual());
        codes();
        foreign();
        history();
        levels();
        properties();
        json.writeArrayFieldStart("consequences");
        for (Consequence consequence : Consequences.of(comparison)) {
            json.writeStartObject();
            json.writeStringField("affects", consequence.area().key());
            json.writeStringField("text", consequence.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void edition(String key, Edition edition) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("file", edition.file());
        json.writeStringField("name", edition.set().name());
        json.writeStringField("edition", edition.set().edition());
        json.writeStringField("sha256", edition.sha256());
        if (edition.set().isDated()) {
            json.writeStringField("day", Days.day(edition.set().effective().getAsInt()));
        }
        json.writeEndObject();
    }

    private void codes() throws IOException {
        CodeFormat format = comparison.after().set().format();
        json.writeArrayFieldStart("codes");
        for (Reclassified each : comparison.change().codes()) {
            json.writeStartObject();
            json.writeStringField("codes", each.codes().text(format));
            json.writeNumberField("count", each.codes().size());
            path("before", each.before());
            path("after", each.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void foreign() throws IOException {
        json.writeArrayFieldStart("withoutShape");
        for (Foreign each : comparison.change().foreign()) {
            json.writeStartObject();
            json.writeStringField("codes", each.codes());
            path("before", each.before());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void history() throws IOException {
        CodeFormat format = comparison.after().set().format();
        json.writeArrayFieldStart("days");
        for (DayChange each : comparison.history()) {
            json.writeStartObject();
            json.writeStringField("codes", each.codes().text(format));
            if (each.days().hasFirst()) {
                json.writeStringField("from", Days.day(each.days().first()));
            }
            if (each.days().hasLast()) {
                json.writeStringField("through", Days.day(each.days().last()));
            }
            path("before", each.before());
            path("after", each.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void levels() throws IOException {
        json.writeArrayFieldStart("levels");
        for (LevelChange level : comparison.levels()) {
            json.writeStartObject();
            json.writeStringField("level", level.level());
            json.writeStringField("enum", level.enumName());
            strings("before", level.before());
            strings("after", level.after());
            json.writeArrayFieldStart("constants");
            for (ConstantChange change : level.constants()) {
                constant(change);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("ordinals");
            for (Shift shift : level.isInBoth() ? level.shifts() : List.<Shift>of()) {
                json.writeStartObject();
                json.writeStringField("id", shift.id());
                json.writeNumberField("before", shift.before());
                json.writeFieldName("after");
                if (shift.after() < 0) {
                    json.writeNull();
                } else {
                    json.writeNumber(shift.after());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void constant(ConstantChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", change.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("id", change.id());
        if (!change.other().isEmpty()) {
            json.writeStringField(change.kind() == ConstantChange.Kind.RENAMED ? "to" : "otherLevel", change.other());
        }
        json.writeArrayFieldStart("codes");
        for (Share share : change.shares()) {
            json.writeStartObject();
            json.writeFieldName("id");
            if (share.id().equals(Share.NONE)) {
                json.writeNull();
            } else {
                json.writeString(share.id());
            }
            json.writeNumberField("count", share.codes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void properties() throws IOException {
        json.writeArrayFieldStart("properties");
        for (PropertyChange change : comparison.properties()) {
            json.writeStartObject();
            if (!change.isOfSet()) {
                json.writeStringField("level", change.level());
                json.writeStringField("id", change.id());
            }
            json.writeStringField("what", change.what());
            json.writeStringField("before", change.before());
            json.writeStringField("after", change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The ids of a category and of those above it, from the top. */
    private void path(String key, String path) throws IOException {
        strings(key, path.isEmpty() ? List.of() : List.of(path.split(" / ", -1)));
    }

    private void strings(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
