package dev.coderange.processor.export.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes the categories as concepts, and what stands in for a system of codes that has no name. */
final class CodeSystemWriter {

    private static final String INACTIVE = "inactive";

    private final CodeSet set;
    private final FhirNames names;
    private final FhirJson fhir;
    private final JsonGenerator json;
    private final boolean tellsInactive;

    CodeSystemWriter(CodeSet set, FhirNames names, FhirJson fhir) {
        this.set = set;
        this.names = names;
        this.fhir = fhir;
        this.json = fhir.generator();
        // An attribute of that name means something else, and its values are the data's own.
        this.tellsInactive = set.isDated()
                && set.attributes().stream()
                        .noneMatch(attribute -> attribute.name().equals(INACTIVE));
    }

    /** What follows the head of the code system of the categories. */
    void writeCategories() throws IOException {
        json.writeStringField("name", set.name());
        json.writeStringField("title", "Categories of " + set.name());
        json.writeStringField("status", "active");
        json.writeBooleanField("experimental", false);
        json.writeStringField("description", description());
        json.writeBooleanField("caseSensitive", true);
        // Children lie inside their parents and inherit their attributes.
        json.writeStringField("hierarchyMeaning", "is-a");
        json.writeBooleanField("compositional", false);
        json.writeStringField("content", "complete");
        json.writeNumberField("count", count(set.categories()));
        json.writeArrayFieldStart("property");
        property("level", "The level of the category.", "string");
        if (hasKeys(set.categories())) {
            property("key", "What the source of the data calls the category.", "string");
        }
        property(
                "ranges",
                set.isDated()
                        ? "The codes of the category on "
                                + Days.day(set.effective().getAsInt()) + ", overlaps resolved."
                        : "The codes of the category, overlaps resolved.",
                "string");
        for (Attribute attribute : set.attributes()) {
            property(attribute.name(), "As the data has it.", type(attribute));
        }
        if (tellsInactive) {
            json.writeStartObject();
            json.writeStringField("code", INACTIVE);
            json.writeStringField("uri", "http://hl7.org/fhir/concept-properties#inactive");
            json.writeStringField(
                    "description",
                    "True where the category has no code on "
                            + Days.day(set.effective().getAsInt()) + ".");
            json.writeStringField("type", "boolean");
            json.writeEndObject();
        }
        json.writeEndArray();
        concepts(set.categories(), 0);
    }

    /** What follows the head of the stand-in. */
    void writeUnnamedSystem() throws IOException {
        String named = set.system().isEmpty()
                ? "The data does not say which system its codes belong to."
                : "The data names the system of its codes \"" + FhirJson.plain(set.system())
                        + "\", which is no absolute URI.";
        json.writeStringField("name", set.name() + "_codes");
        json.writeStringField("title", "Codes of " + set.name());
        json.writeStringField("status", "draft");
        json.writeBooleanField("experimental", true);
        json.writeStringField(
                "description",
                named + " This stands in for it. Write the URI of the system as \"system\" in the data, and export"
                        + " again.");
        json.writeBooleanField("caseSensitive", true);
        json.writeStringField("content", "not-present");
    }

    private String description() {
        String source = set.source().isEmpty() ? "" : " Source: " + FhirJson.plain(set.source());
        return "The categories of " + set.name() + ", by the ids that they have in the data." + source;
    }

    private static String type(Attribute attribute) {
        return attribute.type() == Attribute.Type.TEXT
                ? "string"
                : attribute.type().text();
    }

    private static int count(List<Category> categories) {
        int count = categories.size();
        for (Category category : categories) {
            count += count(category.children());
        }
        return count;
    }

    private static boolean hasKeys(List<Category> categories) {
        for (Category category : categories) {
            if (!category.key().isEmpty() || hasKeys(category.children())) {
                return true;
            }
        }
        return false;
    }

    private void property(String code, String description, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", code);
        json.writeStringField("uri", names.property(code));
        json.writeStringField("description", description);
        json.writeStringField("type", type);
        json.writeEndObject();
    }

    private void concepts(List<Category> categories, int level) throws IOException {
        if (categories.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("concept");
        for (Category category : categories) {
            json.writeStartObject();
            json.writeStringField("code", category.id());
            fhir.text("display", category.title());
            fhir.text("definition", category.description().strip());
            json.writeArrayFieldStart("property");
            value("level", "valueString", set.levels().get(level).name());
            value("key", "valueString", category.key());
            value("ranges", "valueString", ranges(category));
            for (Attribute attribute : set.attributes()) {
                attribute(attribute, category.values().get(attribute.name()));
            }
            if (tellsInactive && category.ranges().isEmpty()) {
                json.writeStartObject();
                json.writeStringField("code", INACTIVE);
                json.writeBooleanField("valueBoolean", true);
                json.writeEndObject();
            }
            json.writeEndArray();
            concepts(category.children(), level + 1);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String ranges(Category category) {
        List<String> texts = new ArrayList<>();
        for (CodeRange range : category.ascending(set.format())) {
            texts.add(range.text(set.format()));
        }
        return String.join(",", texts);
    }

    /** A property that is a text; none where it is blank, which FHIR has no text for. */
    private void value(String code, String field, String value) throws IOException {
        if (!value.isBlank()) {
            json.writeStartObject();
            json.writeStringField("code", code);
            fhir.text(field, value);
            json.writeEndObject();
        }
    }

    private void attribute(Attribute attribute, String value) throws IOException {
        if (value == null) {
            return;
        } else if (attribute.type() == Attribute.Type.TEXT) {
            value(attribute.name(), "valueString", value);
            return;
        }
        json.writeStartObject();
        json.writeStringField("code", attribute.name());
        switch (attribute.type()) {
            case INTEGER -> json.writeNumberField("valueInteger", Integer.parseInt(value));
            case DECIMAL -> json.writeNumberField("valueDecimal", new BigDecimal(value));
            default -> json.writeBooleanField("valueBoolean", Boolean.parseBoolean(value));
        }
        json.writeEndObject();
    }
}
