package dev.coderange.processor.command.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.command.console.JsonOutput;
import dev.coderange.processor.command.explain.Explanation.Claim;
import dev.coderange.processor.command.explain.Explanation.Decision;
import dev.coderange.processor.command.explain.Explanation.Period;
import dev.coderange.processor.command.explain.Explanation.Place;
import dev.coderange.processor.command.input.UsableData;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;

/** Writes explanations for programs. A key that does not apply is left out; COMMANDLINE.md has them all. */
final class ExplanationJson {

    private final CodeSet set;
    private final JsonGenerator json;

    private ExplanationJson(CodeSet set, JsonGenerator json) {
        this.set = set;
        this.json = json;
    }

    /**
     * Prints explanations. The command itself does not know the generator, which would then be loaded for text as well.
     *
     * @param set the set of the data on the day that is asked about
     */
    static void print(Writer out, UsableData data, CodeSet set, List<Explanation> explanations) {
        String sha256 = data.file().sha256();
        OptionalInt effective = data.set().effective();
        JsonOutput.print(out, json -> new ExplanationJson(set, json).write(sha256, effective, explanations));
    }

    private void write(String sha256, OptionalInt effective, List<Explanation> explanations) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", set.name());
        json.writeStringField("edition", set.edition());
        json.writeStringField("sha256", sha256);
        if (set.isDated()) {
            json.writeStringField("on", Days.day(set.effective().getAsInt()));
            json.writeStringField("effective", Days.day(effective.getAsInt()));
        }
        json.writeArrayFieldStart("codes");
        for (Explanation explanation : explanations) {
            write(explanation);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Explanation explanation) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", explanation.text());
        json.writeStringField("message", explanation.sentence());
        json.writeBooleanField(
                "isCode",
                explanation.code().isPresent() && explanation.reading().isEmpty());
        if (explanation.reading().isPresent()) {
            json.writeObjectFieldStart("readAs");
            json.writeStringField("code", explanation.reading().get().code());
            json.writeStringField("advice", explanation.reading().get().advice());
            json.writeEndObject();
        }
        if (explanation.code().isPresent()) {
            json.writeStringField("code", set.format().code(explanation.code().getAsLong()));
            json.writeArrayFieldStart("path");
            for (Place place : explanation.levels()) {
                if (place.category().isPresent()) {
                    json.writeString(place.category().get().id());
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("levels");
            for (Place place : explanation.levels()) {
                write(place);
            }
            json.writeEndArray();
            if (!explanation.nearest().isEmpty()) {
                json.writeArrayFieldStart("nearest");
                for (long key : explanation.nearest()) {
                    json.writeString(set.format().code(key));
                }
                json.writeEndArray();
            }
            if (set.isDated()) {
                json.writeArrayFieldStart("history");
                for (Period period : explanation.history()) {
                    write(period);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private void write(Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", place.level().name());
        if (place.category().isPresent()) {
            json.writeFieldName("category");
            write(place.category().get());
            write("range", place.declared().orElse(place.codes()));
            write("resolved", place.codes());
        } else {
            write("gap", place.codes());
        }
        if (place.decision().isPresent()) {
            write(place.rivals(), place.decision().get());
        }
        if (place.before().isPresent()) {
            json.writeFieldName("before");
            write(place.before().get());
        }
        if (place.after().isPresent()) {
            json.writeFieldName("after");
            write(place.after().get());
        }
        json.writeEndObject();
    }

    private void write(Category category) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", category.id());
        if (!category.key().isEmpty()) {
            json.writeStringField("key", category.key());
        }
        json.writeStringField("title", category.title());
        if (!category.description().isEmpty()) {
            json.writeStringField("description", category.description());
        }
        if (!category.values().isEmpty()) {
            json.writeObjectFieldStart("is");
            for (Attribute attribute : set.attributes()) {
                String value = category.values().get(attribute.name());
                if (value != null) {
                    write(attribute, value);
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void write(Attribute attribute, String value) throws IOException {
        json.writeFieldName(attribute.name());
        switch (attribute.type()) {
            case TEXT -> json.writeString(value);
            case INTEGER, DECIMAL -> json.writeNumber(value);
            case BOOLEAN -> json.writeBoolean(value.equals("true"));
        }
    }

    private void write(List<Claim> rivals, Decision decision) throws IOException {
        json.writeObjectFieldStart("overlap");
        json.writeArrayFieldStart("with");
        for (Claim rival : rivals) {
            write(rival);
        }
        json.writeEndArray();
        json.writeStringField("decidedBy", decision.isNarrowest() ? "narrowest" : "entry");
        if (!decision.because().isEmpty()) {
            json.writeStringField("because", decision.because());
        }
        json.writeEndObject();
    }

    private void write(Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("category", claim.category().id());
        writeEnds(claim.codes());
        json.writeEndObject();
    }

    private void write(Period period) throws IOException {
        json.writeStartObject();
        if (period.days().hasFirst()) {
            json.writeStringField("from", Days.day(period.days().first()));
        }
        if (period.days().hasLast()) {
            json.writeStringField("through", Days.day(period.days().last()));
        }
        json.writeArrayFieldStart("path");
        for (Category category : period.path()) {
            json.writeString(category.id());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String key, CodeRange range) throws IOException {
        json.writeObjectFieldStart(key);
        writeEnds(range);
        json.writeEndObject();
    }

    private void writeEnds(CodeRange range) throws IOException {
        json.writeStringField("first", set.format().code(range.first()));
        json.writeStringField("last", set.format().code(range.last()));
    }
}
