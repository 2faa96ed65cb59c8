package dev.coderange.processor.export.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import java.io.IOException;

/** Writes the bundle: the categories, then the codes of each, then the ways from each level to the one above it. */
final class BundleWriter {

    private final CodeSet set;
    private final String sha256;
    private final FhirVersion version;
    private final FhirNames names;
    private final FhirJson fhir;
    private final JsonGenerator json;

    BundleWriter(CodeSet set, String sha256, FhirVersion version, FhirNames names, FhirJson fhir) {
        this.set = set;
        this.sha256 = sha256;
        this.version = version;
        this.names = names;
        this.fhir = fhir;
        this.json = fhir.generator();
    }

    private interface Body {

        void write() throws IOException;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("resourceType", "Bundle");
        json.writeFieldName("identifier");
        fhir.identifier(names.checksumSystem(), sha256);
        // No timestamp: the same data gives the same bytes.
        json.writeStringField("type", "collection");
        json.writeArrayFieldStart("entry");
        var codeSystems = new CodeSystemWriter(set, names, fhir);
        entry(names.categories(), codeSystems::writeCategories);
        if (!names.hasSystem()) {
            entry(names.unnamedSystem(), codeSystems::writeUnnamedSystem);
        }
        var valueSets = new ValueSetWriter(set, version, names, fhir);
        for (int level = 0; level < set.levels().size(); level++) {
            Level of = set.levels().get(level);
            for (CodeSet.Member member : set.members(level)) {
                entry(names.codes(member.category()), () -> valueSets.write(member.category(), of));
            }
        }
        var maps = new ConceptMapWriter(set, version, names, fhir);
        for (int level = 1; level < set.levels().size(); level++) {
            int lower = level;
            entry(names.map(set.levels().get(level), set.levels().get(level - 1)), () -> maps.write(lower));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void entry(FhirNames.Name name, Body body) throws IOException {
        json.writeStartObject();
        json.writeStringField("fullUrl", name.url());
        json.writeObjectFieldStart("resource");
        json.writeStringField("resourceType", name.type());
        json.writeStringField("id", name.id());
        json.writeStringField("url", name.url());
        json.writeFieldName("identifier");
        boolean isList = version != FhirVersion.R4 || !name.type().equals("ConceptMap");
        if (isList) {
            json.writeStartArray();
        }
        fhir.identifier(names.checksumSystem(), sha256);
        if (isList) {
            json.writeEndArray();
        }
        fhir.text("version", set.edition());
        body.write();
        json.writeEndObject();
        json.writeEndObject();
    }
}
