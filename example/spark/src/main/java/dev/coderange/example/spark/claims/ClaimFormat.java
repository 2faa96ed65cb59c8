package dev.coderange.example.spark.claims;

import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The formats of claims. */
public enum ClaimFormat {
    /** Columns with types. */
    PARQUET,
    /** Text with a header; days as 2026-01-31. */
    CSV {
        @Override
        Dataset<Row> read(SparkSession session, String path) {
            return session.read().option("header", true).csv(path);
        }

        @Override
        public void write(Dataset<Row> lines, String path) {
            // Blanks around a code stay: they are what makes it no code.
            lines.write()
                    .mode(SaveMode.ErrorIfExists)
                    .option("header", true)
                    .option("ignoreLeadingWhiteSpace", false)
                    .option("ignoreTrailingWhiteSpace", false)
                    .csv(path);
        }
    };

    /** The format that a name ends with, {@code .csv} or {@code .csv.gz}; Parquet if with neither. */
    public static ClaimFormat of(String path) {
        String name = path.toLowerCase(Locale.ROOT).replaceFirst("/+$", "");
        return name.endsWith(".csv") || name.endsWith(".csv.gz") ? CSV : PARQUET;
    }

    Dataset<Row> read(SparkSession session, String path) {
        return session.read().parquet(path);
    }

    /** Writes lines into a folder that is not there yet. */
    public void write(Dataset<Row> lines, String path) {
        lines.write().mode(SaveMode.ErrorIfExists).parquet(path);
    }
}
