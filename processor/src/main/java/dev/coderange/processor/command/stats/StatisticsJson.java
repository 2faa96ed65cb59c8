package dev.coderange.processor.command.stats;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.check.Declarations;
import dev.coderange.processor.command.stats.Statistics.Edition;
import dev.coderange.processor.command.stats.Statistics.Gap;
import dev.coderange.processor.command.stats.Statistics.OfLevel;
import dev.coderange.processor.command.stats.Statistics.OfLine;
import dev.coderange.processor.command.stats.Statistics.Plan;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.plan.SwitchSize;
import java.io.IOException;
import java.util.Locale;

/** Writes the figures of a code set for programs. */
final class StatisticsJson {

    private final CodeSet set;
    private final JsonGenerator json;

    StatisticsJson(CodeSet set, JsonGenerator json) {
        this.set = set;
        this.json = json;
    }

    void write(String sha256, Statistics statistics) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", set.name());
        json.writeStringField("edition", set.edition());
        json.writeStringField("sha256", sha256);
        if (statistics.dates().isPresent()) {
            json.writeStringField("effective", Days.day(statistics.dates().get().effective()));
        }
        json.writeArrayFieldStart("levels");
        for (OfLevel each : statistics.levels()) {
            write(each);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("shapes");
        for (OfLine each : statistics.lines()) {
            write(each);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("overlaps");
        for (Declarations.Decision each : statistics.decisions()) {
            json.writeStartObject();
            writeEnds(each.codes());
            json.writeStringField("belongsTo", each.belongsTo());
            json.writeStringField("because", each.because());
            write(each.days());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (statistics.dates().isPresent()) {
            json.writeArrayFieldStart("editions");
            for (Edition each : statistics.dates().get().editions()) {
                json.writeStartObject();
                write(each.days());
                json.writeNumberField("codes", each.codes());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(OfLevel level) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level.level().name());
        json.writeNumberField("categories", level.categories());
        json.writeNumberField("empty", level.empty());
        json.writeNumberField("ranges", level.ranges());
        json.writeNumberField("resolved", level.resolved());
        json.writeNumberField("codes", level.codes());
        json.writeNumberField("rest", level.rest());
        json.writeArrayFieldStart("shared");
        for (CodeRange each : level.shared()) {
            json.writeStartObject();
            writeEnds(each);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("byName", level.byName());
        json.writeObjectFieldStart("plans");
        for (Plan each : level.plans()) {
            json.writeObjectFieldStart(each.lookup().name());
            write(each.plan());
            if (each.dated().isPresent()) {
                json.writeObjectFieldStart("onDay");
                write(each.dated().get().codes());
                json.writeNumberField(
                        "histories", each.dated().get().histories().size());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(DecisionPlan plan) throws IOException {
        if (plan instanceof DecisionPlan.Switch own) {
            json.writeStringField("form", "switch");
            writeSize(own);
        } else if (plan instanceof DecisionPlan.Filled filled) {
            json.writeStringField("form", "switch-in-table");
            writeSize(filled.definition());
            json.writeNumberField("places", filled.size());
        } else if (plan instanceof DecisionPlan.Packed packed) {
            json.writeStringField("form", form(packed.layout()));
            json.writeNumberField("heapBytes", packed.bytes());
            json.writeStringField(
                    "why", packed.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static String form(DecisionPlan.Layout layout) {
        return layout instanceof DecisionPlan.Whole
                ? "table"
                : layout instanceof DecisionPlan.Paged ? "pages" : "search";
    }

    private void writeSize(DecisionPlan.Switch plan) throws IOException {
        SwitchSize size = SwitchSize.of(plan.decision());
        json.writeNumberField("lines", size.lines());
        json.writeNumberField("codeBytes", size.bytes());
    }

    private void write(OfLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("shape", line.shape());
        writeEnds(line.codes());
        json.writeNumberField("codes", line.held());
        json.writeNumberField("gaps", line.gaps());
        json.writeNumberField("codesInGaps", line.missing());
        json.writeArrayFieldStart("largestGaps");
        for (Gap each : line.largest()) {
            json.writeStartObject();
            writeEnds(each.codes());
            json.writeNumberField("codes", each.codes().size());
            json.writeStringField("after", each.after());
            json.writeStringField("before", each.before());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Days days) throws IOException {
        if (days.hasFirst()) {
            json.writeStringField("from", Days.day(days.first()));
        }
        if (days.hasLast()) {
            json.writeStringField("through", Days.day(days.last()));
        }
    }

    private void writeEnds(CodeRange range) throws IOException {
        json.writeStringField("first", set.format().code(range.first()));
        json.writeStringField("last", set.format().code(range.last()));
    }
}
