package dev.coderange.processor.export.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Level;
import java.io.IOException;

/** Writes the codes of each category as a value set: by an expression over the system, none of them listed. */
final class ValueSetWriter {

    /** The extension that holds in release 4 what is an element in release 5. */
    private static final String PERIOD = "http://hl7.org/fhir/StructureDefinition/resource-effectivePeriod";

    private final CodeSet set;
    private final FhirVersion version;
    private final FhirNames names;
    private final FhirJson fhir;
    private final JsonGenerator json;

    ValueSetWriter(CodeSet set, FhirVersion version, FhirNames names, FhirJson fhir) {
        this.set = set;
        this.version = version;
        this.names = names;
        this.fhir = fhir;
        this.json = fhir.generator();
    }

    /** What follows the head. */
    void write(Category category, Level level) throws IOException {
        json.writeStringField("name", set.name() + "_" + category.id());
        fhir.text("title", category.title());
        json.writeStringField("status", "active");
        json.writeBooleanField("experimental", false);
        json.writeStringField("description", description(category, level));
        if (set.isDated()) {
            validity(SameCodes.around(set.effective().getAsInt(), category));
        }
        json.writeObjectFieldStart("compose");
        json.writeArrayFieldStart("include");
        json.writeStartObject();
        json.writeStringField("system", names.system());
        json.writeArrayFieldStart("filter");
        json.writeStartObject();
        json.writeStringField("property", "code");
        json.writeStringField("op", "regex");
        json.writeStringField("value", CodePattern.of(set.format(), category.ranges()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private String description(Category category, Level level) {
        String codes = category.ranges().isEmpty() ? "No codes" : "The codes";
        String day = set.isDated() ? " on " + Days.day(set.effective().getAsInt()) : "";
        return codes + " of the " + level.noun() + " " + FhirJson.plain(category.id()) + day + ".";
    }

    /** The days on which the category has these codes. */
    private void validity(Days days) throws IOException {
        if (!days.hasFirst() && !days.hasLast()) {
            return;
        }
        if (version == FhirVersion.R4) {
            json.writeArrayFieldStart("extension");
            json.writeStartObject();
            json.writeStringField("url", PERIOD);
            period("valuePeriod", days);
            json.writeEndObject();
            json.writeEndArray();
        } else {
            period("effectivePeriod", days);
        }
    }

    private void period(String field, Days days) throws IOException {
        json.writeObjectFieldStart(field);
        if (days.hasFirst()) {
            json.writeStringField("start", Days.day(days.first()));
        }
        if (days.hasLast()) {
            json.writeStringField("end", Days.day(days.last()));
        }
        json.writeEndObject();
    }
}
