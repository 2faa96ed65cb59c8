package dev.coderange.processor.export.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import java.io.IOException;
import java.util.List;

/** Writes, for a level, which category above each of its categories belongs to. */
final class ConceptMapWriter {

    private final CodeSet set;
    private final FhirVersion version;
    private final FhirNames names;
    private final FhirJson fhir;
    private final JsonGenerator json;

    ConceptMapWriter(CodeSet set, FhirVersion version, FhirNames names, FhirJson fhir) {
        this.set = set;
        this.version = version;
        this.names = names;
        this.fhir = fhir;
        this.json = fhir.generator();
    }

    /**
     * What follows the head.
     *
     * @param lower the index of the level, which is not the highest
     */
    void write(int lower) throws IOException {
        Level from = set.levels().get(lower);
        Level to = set.levels().get(lower - 1);
        json.writeStringField("name", set.name() + "_" + from.name() + "_" + to.name());
        json.writeStringField("title", "From " + from.noun() + " to " + to.noun() + " of " + set.name());
        json.writeStringField("status", "active");
        json.writeBooleanField("experimental", false);
        List<CodeSet.Member> members = set.members(lower);
        if (members.isEmpty()) {
            return; // no element may be empty
        }
        List<CodeSet.Member> above = set.members(lower - 1);
        json.writeArrayFieldStart("group");
        json.writeStartObject();
        json.writeStringField("source", names.categories().url());
        json.writeStringField("target", names.categories().url());
        json.writeArrayFieldStart("element");
        for (CodeSet.Member member : members) {
            json.writeStartObject();
            concept(member.category());
            json.writeArrayFieldStart("target");
            json.writeStartObject();
            concept(above.get(member.parent()).category());
            if (version == FhirVersion.R4) {
                json.writeStringField("equivalence", "subsumes");
            } else {
                json.writeStringField("relationship", "source-is-narrower-than-target");
            }
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void concept(Category category) throws IOException {
        json.writeStringField("code", category.id());
        fhir.text("display", category.title());
    }
}
