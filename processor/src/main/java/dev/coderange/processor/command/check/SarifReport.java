package dev.coderange.processor.command.check;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.command.console.JsonOutput;
import dev.coderange.processor.command.input.LoadedData;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.CrashReport;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Problems for code scanning: a log of one run in SARIF 2.1.0. */
final class SarifReport {

    private final List<LoadedData> checked;
    /** The ids of the rules that were broken, in the order of the alphabet. */
    private final List<String> rules;

    private SarifReport(List<LoadedData> checked) {
        this.checked = checked;
        var ids = new TreeSet<String>();
        for (LoadedData data : checked) {
            for (Problem problem : data.problems()) {
                ids.add(problem.said().message().id());
            }
        }
        rules = new ArrayList<>(ids);
    }

    static void print(List<LoadedData> checked, Writer out) {
        JsonOutput.print(out, new SarifReport(checked)::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Coderange");
        json.writeStringField("version", CrashReport.version());
        writeRules(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        writeInvocation(json);
        json.writeArrayFieldStart("results");
        for (LoadedData data : checked) {
            for (Problem problem : data.problems()) {
                writeResult(problem, data, json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeRules(JsonGenerator json) throws IOException {
        Catalogue catalogue = Catalogue.load();
        json.writeArrayFieldStart("rules");
        for (String id : rules) {
            json.writeStartObject();
            json.writeStringField("id", id);
            writeText("shortDescription", catalogue.cause(id), json);
            writeText("help", catalogue.repair(id), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeText(String name, String markdown, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", escaped(markdown.replace("`", "")));
        json.writeStringField("markdown", markdown.replace("{", "{{").replace("}", "}}"));
        json.writeEndObject();
    }

    /**
     * Plain text as a message string: braces alone would be places for arguments (3.11.5 of the format), and brackets
     * before a parenthesis a link (3.11.6), to wherever the data says.
     */
    private static String escaped(String text) {
        String escaped = text.replace("{", "{{").replace("}", "}}");
        return escaped.contains("](")
                ? escaped.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : escaped;
    }

    /** Whether every file could be read; and, as a note, what is left out of a list that would be too long. */
    private void writeInvocation(JsonGenerator json) throws IOException {
        boolean isComplete = true;
        for (LoadedData data : checked) {
            isComplete &= data.file().isPresent() && data.unlisted() == 0;
        }
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", isComplete);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (LoadedData data : checked) {
            if (data.unlisted() > 0) {
                json.writeStartObject();
                json.writeStringField("level", "warning");
                json.writeObjectFieldStart("message");
                json.writeStringField("text", escaped(Summary.of(data)));
                json.writeEndObject();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeResult(Problem problem, LoadedData data, JsonGenerator json) throws IOException {
        String id = problem.said().message().id();
        json.writeStartObject();
        json.writeStringField("ruleId", id);
        json.writeNumberField("ruleIndex", rules.indexOf(id));
        json.writeStringField(
                "level",
                switch (problem.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "note";
                });
        json.writeObjectFieldStart("message");
        json.writeStringField("text", escaped(problem.text()));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(path(problem, data)));
        json.writeEndObject();
        if (problem.position().isPresent()) {
            Position position = problem.position().get();
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", position.line());
            json.writeNumberField("startColumn", position.column());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String path(Problem problem, LoadedData data) {
        return problem.position().isEmpty()
                ? data.argument()
                : data.sources().path(problem.position().get());
    }

    /** A path as a reference that is relative where the path is; its names are those of the folders. */
    private static String uri(String file) {
        Path path = Path.of(file).normalize();
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        var uri = new StringBuilder();
        for (Path name : path) {
            uri.append(uri.isEmpty() ? "" : "/").append(encoded(name.toString()));
        }
        return uri.toString();
    }

    private static String encoded(String name) {
        try {
            // Behind a slash, where a colon does not end a scheme.
            return new URI(null, null, "/" + name, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e); // not of a path
        }
    }
}
