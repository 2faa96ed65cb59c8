package dev.coderange.example.spark.radiology;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** Makes the functions of radiology known to a session, for SQL and for Java. */
public final class RadiologyFunctions {

    /** The name of {@link CategoryFunction} in SQL. */
    public static final String CATEGORY = "radiology_category";

    /** The name of {@link SubcategoryFunction} in SQL. */
    public static final String SUBCATEGORY = "radiology_subcategory";

    private RadiologyFunctions() {}

    /** Registers both functions. */
    public static void register(SparkSession session) {
        session.udf().register(CATEGORY, new CategoryFunction(), DataTypes.StringType);
        session.udf().register(SUBCATEGORY, new SubcategoryFunction(), DataTypes.StringType);
    }
}
