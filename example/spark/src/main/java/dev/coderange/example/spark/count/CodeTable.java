package dev.coderange.example.spark.count;

import dev.coderange.example.spark.radiology.RadiologyCategory;
import dev.coderange.runtime.CodePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A row for each number that is in a category, and for each time that it is: what a table without ranges holds. */
final class CodeTable {

    private static final StructType COLUMNS = new StructType()
            .add("code", DataTypes.StringType)
            .add("valid_from", DataTypes.DateType)
            .add("valid_through", DataTypes.DateType)
            .add("category", DataTypes.StringType);

    private CodeTable() {}

    static Dataset<Row> of(SparkSession session) {
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number <= 99_999; number++) {
            for (CodePeriod<RadiologyCategory> period : RadiologyCategory.history(number)) {
                rows.add(RowFactory.create(
                        Integer.toString(100_000 + number).substring(1),
                        Objects.requireNonNullElse(period.from(), LocalDate.of(1, 1, 1)),
                        Objects.requireNonNullElse(period.through(), LocalDate.of(9999, 12, 31)),
                        period.category().name()));
            }
        }
        return session.createDataFrame(rows, COLUMNS);
    }
}
