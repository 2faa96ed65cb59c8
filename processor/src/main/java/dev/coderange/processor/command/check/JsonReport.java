package dev.coderange.processor.command.check;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.command.console.JsonOutput;
import dev.coderange.processor.command.input.LoadedData;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Problems for scripts. */
final class JsonReport {

    private JsonReport() {}

    static void print(List<LoadedData> checked, Writer out) {
        JsonOutput.print(out, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (LoadedData data : checked) {
                write(data, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(LoadedData data, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", data.argument());
        json.writeBooleanField("usable", !data.hasErrors());
        json.writeNumberField("unlisted", data.unlisted());
        json.writeArrayFieldStart("problems");
        for (Problem problem : data.problems()) {
            write(problem, data, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Problem problem, LoadedData data, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (problem.position().isPresent()) {
            Position position = problem.position().get();
            json.writeStringField("file", data.sources().path(position));
            json.writeNumberField("line", position.line());
            json.writeNumberField("column", position.column());
        } else {
            json.writeStringField("file", data.argument());
        }
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("id", problem.said().message().id());
        json.writeStringField("message", problem.text());
        json.writeEndObject();
    }
}
