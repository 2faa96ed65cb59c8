package dev.coderange.processor.testing;

/** Small data files for consumers of tests. */
public final class SampleData {

    private SampleData() {}

    /** A set of one level, {@code Kind}, with one category, {@code ALL}, that holds one range of five-digit codes. */
    public static String set(String name, String range) {
        return """
                {
                  "name": "%s",
                  "levels": ["Kind"],
                  "categories": [{ "id": "ALL", "ranges": ["%s"] }]
                }
                """.formatted(name, range);
    }
}
