package dev.coderange.processor.export.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coderange.processor.text.ControlCharacters;
import java.io.IOException;

/** The parts that every resource is made of. */
final class FhirJson {

    private final JsonGenerator json;

    FhirJson(JsonGenerator json) {
        this.json = json;
    }

    JsonGenerator generator() {
        return json;
    }

    /** A text of the data as FHIR takes it, which has no control characters; nothing where the text is empty. */
    void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, ControlCharacters.replaced(text));
        }
    }

    /** A text of the data inside Markdown, where it stays what it is. */
    static String plain(String text) {
        var plain = new StringBuilder();
        for (char c : ControlCharacters.replaced(text).toCharArray()) {
            if ("\\`*_{}[]<>()#+!|~&".indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append(Character.isWhitespace(c) ? ' ' : c);
        }
        return plain.toString().strip();
    }

    /** An object in a list. */
    void identifier(String system, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("system", system);
        json.writeStringField("value", value);
        json.writeEndObject();
    }
}
