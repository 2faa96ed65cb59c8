package dev.coderange.example.claims.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coderange.example.claims.input.Component;
import dev.coderange.example.claims.input.Defect;
import dev.coderange.example.claims.input.FileForm;
import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.runtime.CodeCategory;
import java.io.PrintWriter;
import java.util.Locale;

/** The parts that all reports for machines have in common. Amounts of money are text, so that no reader rounds them. */
final class JsonTree {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private JsonTree() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An object that says which table decided, what was read, and what it adds up to. */
    static ObjectNode report(InputSummary input, Source source) {
        ObjectNode report = object();
        report.putObject("table")
                .put("edition", RadiologyClassifier.EDITION)
                .put("system", RadiologyClassifier.SYSTEM)
                .put("sha256", RadiologyClassifier.SOURCE_SHA256);
        FileForm form = source.form();
        ObjectNode from = report.putObject("input")
                .put("name", source.name())
                .put("format", form.format())
                .put("delimiter", form.delimiter().map(Enum::name).orElse(null))
                .put("dates", source.dateForm())
                .put("firstService", input.firstService().map(String::valueOf).orElse(null))
                .put("lastService", input.lastService().map(String::valueOf).orElse(null));
        ObjectNode counts = from.putObject("counts");
        form.counts().forEach(counts::put);
        report.putObject("lines")
                .put("read", input.total().lines())
                .put("unreadable", input.unreadable())
                .put("blank", input.blank());
        amounts(report.putObject("revenueAlone"), input.revenueAlone());
        return report;
    }

    static ObjectNode amounts(ObjectNode node, Amounts amounts) {
        return node.put("lines", amounts.lines())
                .put("reversals", amounts.reversals())
                .put("units", amounts.units())
                .put("charges", Figures.plainAmount(amounts.charges()));
    }

    /** The amounts of all claims, and within them those of each component. */
    static ObjectNode split(ObjectNode node, Split split) {
        ObjectNode components = amounts(node, split.total()).putObject("components");
        for (Component component : Component.values()) {
            amounts(components.putObject(component.name().toLowerCase(Locale.ROOT)), split.of(component));
        }
        return node;
    }

    static ObjectNode named(CodeCategory category) {
        return object().put("id", category.name()).put("title", category.title());
    }

    static ObjectNode lines(String id, String description, Lines lines) {
        ObjectNode node =
                object().put("reason", id).put("description", description).put("lines", lines.count());
        ArrayNode first = node.putArray("first");
        lines.first().forEach(first::add);
        return node;
    }

    static ArrayNode defects(InputSummary input) {
        ArrayNode unreadable = JsonNodeFactory.instance.arrayNode();
        for (Defect defect : Defect.values()) {
            ObjectNode node = lines(defect.name(), defect.description(), input.with(defect));
            ArrayNode values = node.putArray("values");
            input.values(defect).forEach(values::add);
            unreadable.add(node);
        }
        return unreadable;
    }

    static void print(ObjectNode report, PrintWriter out) {
        try {
            out.println(MAPPER.writeValueAsString(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values cannot be written", e);
        }
    }
}
