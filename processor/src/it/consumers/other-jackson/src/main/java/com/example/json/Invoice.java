package com.example.json;

import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads JSON with the Jackson that this project has chosen. */
public final class Invoice {

    private Invoice() {}

    /** Prints the version of Jackson, and the section of a code that it has read. */
    public static void main(String[] args) throws IOException {
        JsonNode line = new ObjectMapper().readTree("{\"code\": \"1150\"}");
        System.out.println("Jackson " + PackageVersion.VERSION + ": "
                + FeesClassifier.section(line.get("code").asText()));
    }
}
