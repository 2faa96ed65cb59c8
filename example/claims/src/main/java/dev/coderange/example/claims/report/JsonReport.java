package dev.coderange.example.claims.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coderange.example.claims.input.Defect;
import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import dev.coderange.runtime.CodeCategory;
import java.io.PrintWriter;
import java.math.BigDecimal;

/**
 * The report for machines: one JSON object in ASCII, its keys always the same and in the same order. Amounts are plain
 * decimal numbers with all their digits; a reader that wants them exact reads them as decimals.
 */
public final class JsonReport implements Report {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    @Override
    public void print(Summary summary, String input, PrintWriter out) {
        Shares shares = summary.shares();
        ObjectNode report = NODES.objectNode();
        report.set("table", table());
        report.set("input", input(summary, input));
        report.set("total", amounts(NODES.objectNode(), summary.total()));
        ArrayNode categories = report.putArray("categories");
        for (RadiologyCategory category : RadiologyCategory.values()) {
            categories.add(category(category, summary, shares));
        }
        report.set("betweenCategories", part(NODES.objectNode(), summary.betweenCategories(), shares));
        report.set("outsideRadiology", part(NODES.objectNode(), summary.outside(), shares));
        ArrayNode departments = report.putArray("departments");
        for (Department department : Department.all()) {
            ObjectNode node = NODES.objectNode().put("title", department.title());
            departments.add(amounts(node, summary.of(department)).put("share", shares.of(department)));
        }
        ArrayNode findings = report.putArray("findings");
        for (Finding finding : Finding.values()) {
            findings.add(lines(finding.name(), finding.description(), summary.with(finding)));
        }
        ArrayNode unreadable = report.putArray("unreadable");
        for (Defect defect : Defect.values()) {
            unreadable.add(lines(defect.name(), defect.description(), summary.with(defect)));
        }
        try {
            out.println(MAPPER.writeValueAsString(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values cannot be written", e);
        }
    }

    private static ObjectNode table() {
        return NODES.objectNode()
                .put("edition", RadiologyClassifier.EDITION)
                .put("system", RadiologyClassifier.SYSTEM)
                .put("sha256", RadiologyClassifier.SOURCE_SHA256);
    }

    private static ObjectNode input(Summary summary, String name) {
        return NODES.objectNode()
                .put("name", name)
                .put("read", summary.total().lines())
                .put("unreadable", summary.unreadable())
                .put("blank", summary.blank())
                .put("firstService", summary.firstService().map(String::valueOf).orElse(null))
                .put("lastService", summary.lastService().map(String::valueOf).orElse(null));
    }

    private static ObjectNode category(RadiologyCategory category, Summary summary, Shares shares) {
        ObjectNode node =
                named(category).put("department", Department.of(category).title());
        amounts(node, summary.of(category)).put("share", shares.of(category));
        ArrayNode subcategories = node.putArray("subcategories");
        for (RadiologySubcategory subcategory : category.children()) {
            subcategories.add(part(named(subcategory), summary.bySubcategory().get(subcategory), shares));
        }
        node.set(
                "noSubcategory",
                part(NODES.objectNode(), summary.byCategoryAlone().get(category), shares));
        return node;
    }

    private static ObjectNode named(CodeCategory category) {
        return NODES.objectNode().put("id", category.name()).put("title", category.title());
    }

    private static ObjectNode part(ObjectNode node, Amounts amounts, Shares shares) {
        return amounts(node, amounts).put("share", shares.of(amounts));
    }

    private static ObjectNode amounts(ObjectNode node, Amounts amounts) {
        BigDecimal charges = amounts.charges();
        return node.put("lines", amounts.lines())
                .put("reversals", amounts.reversals())
                .put("units", amounts.units())
                .put("charges", charges);
    }

    private static ObjectNode lines(String id, String description, Lines lines) {
        ObjectNode node = NODES.objectNode()
                .put("reason", id)
                .put("description", description)
                .put("lines", lines.count());
        ArrayNode first = node.putArray("first");
        lines.first().forEach(first::add);
        return node;
    }
}
