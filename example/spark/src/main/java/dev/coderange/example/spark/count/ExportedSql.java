package dev.coderange.example.spark.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the processor's command line exported of the data when this program was built. */
enum ExportedSql {
    /** A view of the claims with a {@code CASE} for each level. */
    VIEW("view.sql"),
    /** A query that joins the claims with the ranges. */
    JOIN("join.sql"),
    /** The ranges as a table. */
    SEED("ranges.csv"),
    /** A query that joins the claims with the ranges of the categories alone. */
    CATEGORY_JOIN("category-join.sql"),
    /** The ranges of the categories alone. */
    CATEGORY_SEED("category-ranges.csv");

    private static final String FOLDER = "/dev/coderange/example/spark/count/";

    private final String file;

    ExportedSql(String file) {
        this.file = file;
    }

    String text() {
        try (InputStream in = ExportedSql.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " was not exported: mvn -P spark package does that");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
