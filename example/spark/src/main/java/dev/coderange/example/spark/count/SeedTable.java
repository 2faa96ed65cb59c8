package dev.coderange.example.spark.count;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** The exported ranges as a table. */
final class SeedTable {

    private SeedTable() {}

    static Dataset<Row> of(SparkSession session, ExportedSql seed) {
        Dataset<String> lines = session.createDataset(seed.text().lines().toList(), Encoders.STRING());
        Dataset<Row> table = session.read().option("header", true).csv(lines);
        Dataset<Row> typed = table.withColumn(
                        "valid_from", table.col("valid_from").cast(DataTypes.DateType))
                .withColumn("valid_through", table.col("valid_through").cast(DataTypes.DateType));
        // As rows, so that no join has to read text again.
        return session.createDataFrame(typed.collectAsList(), typed.schema());
    }
}
