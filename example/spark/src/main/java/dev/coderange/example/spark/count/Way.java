package dev.coderange.example.spark.count;

import dev.coderange.example.spark.radiology.RadiologyFunctions;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** A way to tell the category of each line of the view {@code claims}. */
public enum Way {
    /** The generated classifier, as a function. */
    UDF("the generated classifier, as a UDF", "radiology_category(cpt, service_date)", "claims") {
        @Override
        void prepare(SparkSession session) {
            RadiologyFunctions.register(session);
        }
    },
    /** The exported view, which has a {@code CASE} for each level. It also answers where the day is missing. */
    CASE("the exported CASE", "CASE WHEN service_date IS NOT NULL THEN radiology_category END", "claims_radiology") {
        @Override
        void prepare(SparkSession session) {
            // Views that are not temporary cannot be of those that are, as the claims here.
            session.sql(ExportedSql.VIEW.text().replace("REPLACE VIEW", "REPLACE TEMPORARY VIEW"));
        }
    },
    /** The exported join with the exported ranges, which each machine has a copy of. */
    JOIN("the exported join of both levels", "radiology_category", "claims_joined") {
        @Override
        void prepare(SparkSession session) {
            functions.broadcast(SeedTable.of(session, ExportedSql.SEED)).createOrReplaceTempView("radiology_ranges");
            session.sql("CREATE OR REPLACE TEMPORARY VIEW claims_joined AS\n" + ExportedSql.JOIN.text());
        }
    },
    /** The same of the categories alone, whose table has fewer rows. */
    LEVEL("the exported join of one level", "radiology_category", "claims_joined_by_level") {
        @Override
        void prepare(SparkSession session) {
            functions
                    .broadcast(SeedTable.of(session, ExportedSql.CATEGORY_SEED))
                    .createOrReplaceTempView("radiology_category_ranges");
            session.sql("CREATE OR REPLACE TEMPORARY VIEW claims_joined_by_level AS\n"
                    + ExportedSql.CATEGORY_JOIN.text().replace("radiology_ranges", "radiology_category_ranges"));
        }
    },
    /** A join with every code, for those who keep such a table. */
    CODES(
            "a join with a table of all codes",
            "category",
            "claims LEFT JOIN codes ON cpt = code AND service_date BETWEEN valid_from AND valid_through") {
        @Override
        void prepare(SparkSession session) {
            functions.broadcast(CodeTable.of(session)).createOrReplaceTempView("codes");
        }
    };

    private final String description;
    private final String category;
    private final String from;

    /**
     * A way.
     *
     * @param category the category of a line, in SQL
     * @param from where the lines come from, in SQL
     */
    Way(String description, String category, String from) {
        this.description = description;
        this.category = category;
        this.from = from;
    }

    /** What asks for it: {@code udf}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, for people. */
    public String description() {
        return description;
    }

    /** Makes known to a session what {@link #lines} speaks of, of the claims that it knows by now. */
    abstract void prepare(SparkSession session);

    /** The code, the day and the category of each line, in SQL. */
    String lines() {
        return "SELECT cpt, service_date, " + category + " AS category FROM " + from;
    }
}
