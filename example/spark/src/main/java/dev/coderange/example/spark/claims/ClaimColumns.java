package dev.coderange.example.spark.claims;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * The columns of claims that are counted.
 *
 * @param code the column of the codes, which are text
 * @param day the column of the day of service: a date, a timestamp, or text that is a day
 */
public record ClaimColumns(String code, String day) {

    /** What the code is called, whatever its column. */
    public static final String CODE = "cpt";

    /** What the day of service is called, whatever its column. */
    public static final String DAY = "service_date";

    /**
     * The code and the day of each line, as {@link #CODE} and {@link #DAY}. A day that is none is missing.
     *
     * @throws UnusableClaimsException if there are no such columns, or they have another type
     */
    public Dataset<Row> read(SparkSession session, ClaimFormat format, String path) {
        Dataset<Row> claims = format.read(session, path);
        StructField codes = field(claims, code, path);
        StructField days = field(claims, day, path);
        if (!codes.dataType().equals(DataTypes.StringType)) {
            throw new UnusableClaimsException("the column " + codes.name() + " of " + path + " is a "
                    + codes.dataType().sql() + ", and codes are text with their zeros in front: write it as a STRING");
        }
        return claims.select(quoted(codes).as(CODE), day(days, path).as(DAY));
    }

    private static Column day(StructField field, String path) {
        DataType type = field.dataType();
        if (type.equals(DataTypes.DateType)) {
            return quoted(field);
        }
        if (type.equals(DataTypes.StringType)) {
            return quoted(field).try_cast(DataTypes.DateType);
        }
        if (type.equals(DataTypes.TimestampType) || type.equals(DataTypes.TimestampNTZType)) {
            return quoted(field).cast(DataTypes.DateType);
        }
        throw new UnusableClaimsException(
                "the column " + field.name() + " of " + path + " is a " + type.sql() + ", and no day of service");
    }

    private static StructField field(Dataset<Row> claims, String name, String path) {
        return Arrays.stream(claims.schema().fields())
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UnusableClaimsException("there is no column " + name + " in " + path + ", but "
                        + String.join(", ", claims.columns()) + ": name yours with --code-column and --date-column"));
    }

    /** A name may have dots, which are no path. */
    private static Column quoted(StructField field) {
        return col("`" + field.name().replace("`", "``") + "`");
    }
}
